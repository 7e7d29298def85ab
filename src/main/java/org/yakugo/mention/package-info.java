/**
 * What an English text mentions: persons, posts, bodies, countries, and phrases that name a thing.
 */
package org.yakugo.mention;
