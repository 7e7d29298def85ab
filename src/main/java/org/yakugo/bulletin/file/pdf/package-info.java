/**
 * Reads PDFs from where the letters stand on the page: lines from base lines and sizes, cells from
 * the rules drawn around them, columns from the white between them.
 */
@NullMarked
package org.yakugo.bulletin.file.pdf;

import org.jspecify.annotations.NullMarked;
