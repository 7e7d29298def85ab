/** How languages spell: tables of orthographies, and the syllables of katakana. */
@NullMarked
package org.yakugo.name.spelling;

import org.jspecify.annotations.NullMarked;
