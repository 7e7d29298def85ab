/**
 * What renders what in the two headlines of an item: persons, posts, bodies and phrases, each pair
 * with the two spans that it stands at.
 */
@NullMarked
package org.yakugo.align;

import org.jspecify.annotations.NullMarked;
