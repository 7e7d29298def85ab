/**
 * Japanese headlines composed from the structure of the English one, the frames of its verbs and
 * the renderings of its parts.
 */
@NullMarked
package org.yakugo.draft;

import org.jspecify.annotations.NullMarked;
