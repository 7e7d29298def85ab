/**
 * The past, kept where it lies: what aligning the published bulletins found, item by item, in an
 * index of Lucene's that is asked for what a text mentions. See docs/past.md.
 */
@NullMarked
package org.yakugo.past;

import org.jspecify.annotations.NullMarked;
