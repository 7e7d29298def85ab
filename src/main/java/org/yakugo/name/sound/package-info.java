/**
 * The model of sounds: how a name that is spelt in one language reads in katakana, learnt from
 * published pairs, with a probability for each reading.
 */
@NullMarked
package org.yakugo.name.sound;

import org.jspecify.annotations.NullMarked;
