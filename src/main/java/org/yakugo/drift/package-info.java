/** How renderings changed over time: what a concept was called when, and where that flipped. */
@NullMarked
package org.yakugo.drift;

import org.jspecify.annotations.NullMarked;
