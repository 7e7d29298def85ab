package org.yakugo.name;

import org.jspecify.annotations.Nullable;

/**
 * A part of a name that is rendered by itself.
 *
 * @param text as printed
 * @param joint what stands before it in Japanese: nothing, {@code ・} or {@code ＝}
 * @param kana its katakana if that is fixed; null if it is found by sound
 */
record NamePart(String text, String joint, @Nullable String kana) {}
