package org.yakugo.ministry;

/**
 * What came of sharing a house's bulletins.
 *
 * @param put bulletins that were new or have changed
 * @param removed bulletins that are gone
 * @param kept bulletins that were there already
 */
public record Shared(int put, int removed, int kept) {}
