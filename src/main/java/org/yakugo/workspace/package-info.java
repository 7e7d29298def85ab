/** The folder that an office works in, and how its files are written so that none is ever half there. */
package org.yakugo.workspace;
