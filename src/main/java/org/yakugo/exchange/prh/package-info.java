/** Terms as rules of prh, which proofreads Japanese text. */
@NullMarked
package org.yakugo.exchange.prh;

import org.jspecify.annotations.NullMarked;
