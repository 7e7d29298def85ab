/** The memory in TMX, the exchange format of translation memories, and others' in Wordfast's. */
@NullMarked
package org.yakugo.exchange.tmx;

import org.jspecify.annotations.NullMarked;
