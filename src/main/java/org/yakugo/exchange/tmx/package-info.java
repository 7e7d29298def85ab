/** The memory in TMX, the exchange format of translation memories. */
@NullMarked
package org.yakugo.exchange.tmx;

import org.jspecify.annotations.NullMarked;
