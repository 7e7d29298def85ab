/**
 * Bulletins in work: the English as it was opened, the Japanese headlines as far as they are
 * written, each bulletin a file in the workspace's {@code drafts/}.
 */
@NullMarked
package org.yakugo.manuscript;

import org.jspecify.annotations.NullMarked;
