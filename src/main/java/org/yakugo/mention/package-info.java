/**
 * What an English text mentions: persons, posts, bodies, countries, and phrases that name a thing.
 */
@NullMarked
package org.yakugo.mention;

import org.jspecify.annotations.NullMarked;
