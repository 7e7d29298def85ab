/**
 * What has been decided: concepts with their English and Japanese terms, in text files that a
 * person edits, and the look-ups over them; the world's countries, cities and languages, which
 * nobody has to decide, by the same look-ups.
 *
 * <p>{@link org.yakugo.glossary.GlossaryFile} is the one place that knows a file's lines and {@code
 * Columns} the one that knows its cells; {@code glossary/README.md} describes both to editors.
 */
@NullMarked
package org.yakugo.glossary;

import org.jspecify.annotations.NullMarked;
