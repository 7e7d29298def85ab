package org.yakugo.memory;

/**
 * A past headline that is like a text.
 *
 * @param score 0 to 100, 100 for the same text
 * @param bulletin id of the bulletin it was printed in
 * @param item its number there
 */
public record FuzzyMatch(int score, String en, String ja, String bulletin, int item) {}
