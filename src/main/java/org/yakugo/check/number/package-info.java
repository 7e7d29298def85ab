/** Rules on amounts and dates that differ between the two languages. */
@NullMarked
package org.yakugo.check.number;

import org.jspecify.annotations.NullMarked;
