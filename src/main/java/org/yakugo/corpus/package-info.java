/** The published bulletins on disk, plain text, one file each. */
@NullMarked
package org.yakugo.corpus;

import org.jspecify.annotations.NullMarked;
