package org.yakugo.bulletin.file;

/**
 * A radical of dictionaries that stands in the file for the kanji as which it was read.
 *
 * @param line 1-based
 * @param column 1-based, in UTF-16 code units
 * @param printed the character of the file
 */
public record Radical(int line, int column, char printed) {}
