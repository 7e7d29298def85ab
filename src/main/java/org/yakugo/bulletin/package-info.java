/** A bulletin from its plain lines: sections, items, headlines, bodies, citations, notes. */
@NullMarked
package org.yakugo.bulletin;

import org.jspecify.annotations.NullMarked;
