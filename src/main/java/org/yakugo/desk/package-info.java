/**
 * A workspace that is open: what has been decided and printed, kept up to date while others write.
 */
package org.yakugo.desk;
