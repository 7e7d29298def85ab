/**
 * What all parts speak of: an item of a bulletin, a mention, a rendering of it, and where it comes
 * from; and ways to keep what was made or found: once, as long as it is used, as far as it fits.
 */
@NullMarked
package org.yakugo;

import org.jspecify.annotations.NullMarked;
