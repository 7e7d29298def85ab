/**
 * English noun phrases and amounts put together in Japanese, from what is known of their parts:
 * what the workspace renders, and a lexicon of the words of news headlines.
 */
@NullMarked
package org.yakugo.phrase;

import org.jspecify.annotations.NullMarked;
