/**
 * Frames: how an English verb, noun or adjective and its arguments turn into a Japanese headline.
 * They are read from the glossary's table, and matched with the structure of a headline.
 */
@NullMarked
package org.yakugo.frame;

import org.jspecify.annotations.NullMarked;
