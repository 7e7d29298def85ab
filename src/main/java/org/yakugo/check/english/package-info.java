/** Rules on the spelling of names within the English. */
@NullMarked
package org.yakugo.check.english;

import org.jspecify.annotations.NullMarked;
