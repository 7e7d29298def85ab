/**
 * Names of persons and places in katakana: what a name was in the past, what its language, its
 * spelling and the habits of the house say, and how likely each is.
 */
@NullMarked
package org.yakugo.name;

import org.jspecify.annotations.NullMarked;
