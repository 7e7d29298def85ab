/**
 * What Yakugo knows of Japanese and English, as tables: one dialect, one reader, and a workspace's
 * own lines on top of the built-in ones.
 */
@NullMarked
package org.yakugo.language;

import org.jspecify.annotations.NullMarked;
