package org.yakugo;

/**
 * A past item that proves a rendering.
 *
 * @param bulletin the bulletin's id, usually the first day of its week ({@code 2026-04-18})
 * @param item the item's number within that bulletin, from 1
 * @param ja the Japanese headline as printed
 * @param en the English headline as printed
 */
public record Evidence(String bulletin, int item, String ja, String en) {}
