/** Bulletins of our own made into files by the programs that people make them with. */
package org.yakugo.bulletin.file.makers;
