/** The published bulletins on disk, plain text, one file each. */
package org.yakugo.corpus;
