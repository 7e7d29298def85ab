/**
 * Persons in English text as they are introduced: rank, post, body, country, name; and the same put
 * into Japanese.
 */
@NullMarked
package org.yakugo.person;

import org.jspecify.annotations.NullMarked;
