/** Rules on what one language says and the other does not. */
@NullMarked
package org.yakugo.check.completeness;

import org.jspecify.annotations.NullMarked;
