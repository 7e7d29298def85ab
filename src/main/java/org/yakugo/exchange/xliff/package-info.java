/** Bulletins for translation programs, with drafts and what is known of their English. */
@NullMarked
package org.yakugo.exchange.xliff;

import org.jspecify.annotations.NullMarked;
