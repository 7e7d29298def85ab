package org.yakugo.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;
import org.yakugo.UnusableInput;
import org.yakugo.workspace.DurableFile;

/**
 * Which files of an index were looked through for damage, as they are: of each its size and when it
 * was written. Looking through all of them takes longer the more there is; so each is looked
 * through once, and again if it was touched. Kept in the index's folder; where that can't be, all
 * is looked through each time.
 */
record LookedThrough(Path folder) {
  private static final String FILE = "looked-through";

  /**
   * Which documents were deleted: Lucene looks it through each time, and the rest stays as it is.
   */
  private static final String DELETIONS = ".liv";

  /**
   * Looks through what wasn't yet.
   *
   * @throws IOException if it is damaged
   */
  void look(List<LeafReaderContext> leaves) throws IOException {
    Set<String> known = known();
    List<String> now = new ArrayList<>();
    for (LeafReaderContext leaf : leaves) {
      List<String> files = files((SegmentReader) leaf.reader());
      if (!known.containsAll(files)) {
        leaf.reader().checkIntegrity();
      }
      now.addAll(files);
    }
    if (!known.equals(new HashSet<>(now))) {
      remember(now);
    }
  }

  private List<String> files(SegmentReader segment) throws IOException {
    List<String> files = new ArrayList<>();
    for (String name : segment.getSegmentInfo().files()) {
      if (name.endsWith(DELETIONS)) {
        continue;
      }
      Path file = folder.resolve(name);
      files.add(name + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
    }
    return files;
  }

  private Set<String> known() {
    try {
      return new HashSet<>(Files.readAllLines(folder.resolve(FILE)));
    } catch (IOException none) {
      return Set.of();
    }
  }

  private void remember(List<String> files) {
    try {
      DurableFile.write(folder.resolve(FILE), String.join("\n", files));
    } catch (UnusableInput unwritable) {
      // Then all is looked through again the next time.
    }
  }
}
