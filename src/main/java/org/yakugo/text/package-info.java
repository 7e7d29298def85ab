/** Letters and words of both languages: tokens, spans, folds by which two spellings are one. */
@NullMarked
package org.yakugo.text;

import org.jspecify.annotations.NullMarked;
