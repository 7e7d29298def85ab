/** The command line: a class a command, its words in {@code messages.properties}. */
@NullMarked
package org.yakugo.cli;

import org.jspecify.annotations.NullMarked;
