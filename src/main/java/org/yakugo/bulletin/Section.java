package org.yakugo.bulletin;

/**
 * A numbered part of a bulletin: {@code 1. 軍事・治安関係}.
 *
 * @param number 0 for items that stand before any section
 */
public record Section(int number, String title) {}
