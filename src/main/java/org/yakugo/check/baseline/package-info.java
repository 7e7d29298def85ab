/** Findings that were looked at and let stand. */
@NullMarked
package org.yakugo.check.baseline;

import org.jspecify.annotations.NullMarked;
