/** Terms in TBX, the exchange format of term bases. */
@NullMarked
package org.yakugo.exchange.tbx;

import org.jspecify.annotations.NullMarked;
