/**
 * The structure of an English headline: who says it, its clauses, their main verbs, and what stands
 * to the left and right of them. What a verb means to the Japanese is no matter of this package.
 */
@NullMarked
package org.yakugo.headline;

import org.jspecify.annotations.NullMarked;
