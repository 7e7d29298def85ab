/** Rules on signs: width, spaces, quotes, dashes, small things. */
@NullMarked
package org.yakugo.check.typography;

import org.jspecify.annotations.NullMarked;
