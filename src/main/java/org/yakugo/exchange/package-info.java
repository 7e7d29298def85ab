/**
 * The glossary and the memory in the formats of other programs, both ways. What a format can't hold
 * is told, never dropped in silence; a foreign file is read as a stream and trusted in nothing.
 */
@NullMarked
package org.yakugo.exchange;

import org.jspecify.annotations.NullMarked;
