package org.yakugo.name;

/**
 * A name that was rendered before, and teaches how this house writes.
 *
 * @param latin one name or several, as printed; {@code Sahiba Gafarova}, {@code Gafarova}
 * @param kana its katakana, as many parts or fewer from the end; {@code ガファロヴァ}
 * @param label how a reason names it; {@code ガファロヴァ (2026-04-18)}
 */
public record TaughtName(String latin, String kana, String label) {}
