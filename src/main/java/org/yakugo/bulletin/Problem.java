package org.yakugo.bulletin;

/**
 * Something of a file that could not be placed or understood.
 *
 * @param line 1-based line of the file
 * @param message one sentence for the editor
 */
public record Problem(int line, String message) {}
