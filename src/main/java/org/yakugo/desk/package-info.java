/**
 * A workspace that is open: what has been decided and printed, kept up to date while others write.
 */
@NullMarked
package org.yakugo.desk;

import org.jspecify.annotations.NullMarked;
