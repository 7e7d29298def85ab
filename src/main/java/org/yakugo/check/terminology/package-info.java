/** Rules on words: what was decided otherwise, printed otherwise, or is out of office. */
@NullMarked
package org.yakugo.check.terminology;

import org.jspecify.annotations.NullMarked;
