package org.yakugo.memory;

import java.util.List;
import org.yakugo.memory.MemoryAnswer.Highlight;

/**
 * The words looked for, found in a text.
 *
 * @param together whether they stand there as they were asked for, side by side
 */
record Occurrence(boolean together, List<Highlight> highlights) {}
