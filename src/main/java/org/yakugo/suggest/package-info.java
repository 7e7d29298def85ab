/**
 * Renderings for what an item mentions, from every source that knows one, with how likely each is.
 */
package org.yakugo.suggest;
