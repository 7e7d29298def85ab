/** Rules on the order of a bulletin: sections, numbers, dates, citations. */
@NullMarked
package org.yakugo.check.structure;

import org.jspecify.annotations.NullMarked;
