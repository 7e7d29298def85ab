/**
 * What all parts speak of: an item of a bulletin, a mention, a rendering of it, and where it comes
 * from.
 */
@NullMarked
package org.yakugo;

import org.jspecify.annotations.NullMarked;
