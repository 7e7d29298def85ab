/** The command line: a class a command, its words in {@code messages.properties}. */
package org.yakugo.cli;
