/** Bulletins for translation programs, with drafts and what is known of their English. */
package org.yakugo.exchange.xliff;
