/** The folder that an office works in, and how its files are written: never by half. */
package org.yakugo.workspace;
