package org.yakugo.web.page;

import java.util.List;
import org.yakugo.memory.MemoryAnswer;

/**
 * A past item that was found, its words marked.
 *
 * @param own whether it is in this workspace's corpus, and has a page
 * @param exact whether the words stand in it as they were typed
 * @param ja the Japanese headline
 * @param en the English one
 * @param body the paragraph that the words stand in; empty if they stand in a headline
 */
public record FoundLine(
    MemoryAnswer answer,
    boolean own,
    boolean exact,
    List<Piece> ja,
    List<Piece> en,
    List<Piece> body) {}
