/**
 * Letters and words of both languages: tokens, spans, folds by which two spellings are one; and XML
 * as a stream.
 */
@NullMarked
package org.yakugo.text;

import org.jspecify.annotations.NullMarked;
