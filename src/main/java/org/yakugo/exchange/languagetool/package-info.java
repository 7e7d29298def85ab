/** Decisions as rules that LanguageTool reads. */
@NullMarked
package org.yakugo.exchange.languagetool;

import org.jspecify.annotations.NullMarked;
