/**
 * Renderings for what an item mentions, from every source that knows one, with how likely each is.
 */
@NullMarked
package org.yakugo.suggest;

import org.jspecify.annotations.NullMarked;
