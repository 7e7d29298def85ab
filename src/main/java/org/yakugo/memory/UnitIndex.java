package org.yakugo.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.yakugo.align.MinedPair;

/**
 * The translation units in a directory of Lucene's. Its last commit says which bulletins it holds
 * and in which version, so that any process can see whether it is up to date, and only bulletins
 * that changed are indexed again.
 */
final class UnitIndex {
  /** Goes up with every change to fields or analysis; an index of another number is made anew. */
  static final String SCHEMA = "3";

  private static final String SCHEMA_KEY = "schema";
  private static final String PAIRS_KEY = "pairs";
  private static final String BULLETIN_PREFIX = "bulletin:";

  /** More makes it slower: the tables of terms then outgrow the processor's caches. */
  private static final double BUFFER_MEGABYTES = 32;

  private final Directory directory;

  UnitIndex(Directory directory) {
    this.directory = directory;
  }

  /** What the last commit must say to hold these units and pairs and no others. */
  static Map<String, String> manifest(List<TranslationUnit> units, List<MinedPair> pairs) {
    Map<String, String> manifest = new HashMap<>();
    manifest.put(SCHEMA_KEY, SCHEMA);
    manifest.put(PAIRS_KEY, digest(PairDocument.text(pairs)));
    byBulletin(units).entrySet().parallelStream()
        .map(own -> Map.entry(BULLETIN_PREFIX + own.getKey(), fingerprint(own.getValue())))
        .sequential()
        .forEach(line -> manifest.put(line.getKey(), line.getValue()));
    return manifest;
  }

  /** What the last commit says; empty if there is none. */
  Map<String, String> manifest() throws IOException {
    return DirectoryReader.indexExists(directory)
        ? DirectoryReader.listCommits(directory).getLast().getUserData()
        : Map.of();
  }

  /**
   * Makes the index hold these units and pairs and no others.
   *
   * @param wanted their manifest
   * @throws org.apache.lucene.store.LockObtainFailedException if another process is writing
   */
  void update(List<TranslationUnit> units, List<MinedPair> pairs, Map<String, String> wanted)
      throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MEGABYTES).setCommitOnClose(false);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      Map<String, String> present = manifest();
      if (!SCHEMA.equals(present.get(SCHEMA_KEY))) {
        writer.deleteAll();
        present = Map.of();
      }
      Map<String, String> before = present;
      for (String key : before.keySet()) {
        if (key.startsWith(BULLETIN_PREFIX) && !before.get(key).equals(wanted.get(key))) {
          String id = key.substring(BULLETIN_PREFIX.length());
          writer.deleteDocuments(new Term(UnitDocument.BULLETIN, id));
        }
      }
      byBulletin(units).entrySet().parallelStream()
          .filter(own -> isNew(own.getKey(), before, wanted))
          .map(Entry::getValue)
          .forEach(own -> add(own, writer));
      if (!wanted.get(PAIRS_KEY).equals(before.get(PAIRS_KEY))) {
        writer.deleteDocuments(PairDocument.ALL);
        for (MinedPair pair : pairs) {
          writer.addDocument(PairDocument.of(pair));
        }
      }
      writer.setLiveCommitData(wanted.entrySet());
      writer.commit();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Opens what was committed last.
   *
   * @throws IOException if it is damaged; all of it is looked through for that
   */
  DirectoryReader open() throws IOException {
    DirectoryReader reader = DirectoryReader.open(directory);
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      return reader;
    } catch (IOException | RuntimeException damaged) {
      reader.close();
      throw damaged;
    }
  }

  /** Throws all of it away, whatever state it is in. */
  void clear() throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory.deleteFile(file);
        }
      }
    }
  }

  private static boolean isNew(String id, Map<String, String> before, Map<String, String> wanted) {
    return !wanted.get(BULLETIN_PREFIX + id).equals(before.get(BULLETIN_PREFIX + id));
  }

  private static void add(List<TranslationUnit> units, IndexWriter writer) {
    UnitDocument documents = new UnitDocument();
    try {
      for (TranslationUnit unit : units) {
        documents.index(unit, writer);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, List<TranslationUnit>> byBulletin(List<TranslationUnit> units) {
    return units.stream()
        .collect(
            Collectors.groupingBy(TranslationUnit::bulletin, TreeMap::new, Collectors.toList()));
  }

  private static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static String fingerprint(List<TranslationUnit> units) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (TranslationUnit unit : units) {
        digest.update((unit.item() + "\t" + unit.date()).getBytes(StandardCharsets.UTF_8));
        Stream.concat(Stream.of(unit.en(), unit.ja()), unit.body().stream())
            .forEach(text -> digest.update(("\n" + text).getBytes(StandardCharsets.UTF_8)));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
