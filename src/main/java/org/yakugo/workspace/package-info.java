/** The folder that an office works in, and how its files are written: never by half. */
@NullMarked
package org.yakugo.workspace;

import org.jspecify.annotations.NullMarked;
