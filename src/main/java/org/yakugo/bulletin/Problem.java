package org.yakugo.bulletin;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.yakugo.Message;

/**
 * Something of a file that could not be placed or understood.
 *
 * @param line 1-based line of the file
 * @param message one sentence for the editor, in both languages
 */
public record Problem(int line, @JsonUnwrapped Message message) {}
