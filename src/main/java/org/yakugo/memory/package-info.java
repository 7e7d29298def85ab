/** Past items as a translation memory: what is like a text, and where its words were printed. */
@NullMarked
package org.yakugo.memory;

import org.jspecify.annotations.NullMarked;
