/** Terms in TBX, the exchange format of term bases, and in MultiTerm's XML. */
@NullMarked
package org.yakugo.exchange.tbx;

import org.jspecify.annotations.NullMarked;
