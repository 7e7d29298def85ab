/**
 * Persons in English text as they are introduced: rank, post, body, country, name; and the same put
 * into Japanese.
 */
package org.yakugo.person;
