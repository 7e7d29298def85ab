/**
 * The plain lines of a file that a bulletin comes in: docx, doc, odt, rtf, HTML, pdf, XLIFF, PO,
 * Markdown, text.
 */
@NullMarked
package org.yakugo.bulletin.file;

import org.jspecify.annotations.NullMarked;
