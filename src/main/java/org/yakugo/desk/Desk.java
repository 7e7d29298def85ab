package org.yakugo.desk;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.concurrent.locks.ReentrantLock;
import org.yakugo.UnusableInput;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.file.SourceText;
import org.yakugo.corpus.Addition;
import org.yakugo.corpus.Corpus;
import org.yakugo.corpus.Snapshot;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.Glossary;
import org.yakugo.memory.Memory;
import org.yakugo.memory.TranslationUnit;
import org.yakugo.mention.EnglishReader;
import org.yakugo.person.KnownTerms;
import org.yakugo.person.PersonGrammar;
import org.yakugo.workspace.Workspace;

/**
 * An opened workspace: what the command line and the service both work at. It notices by itself
 * when glossary/ or corpus/ change, and puts a new {@link View} in the place of the old one at once.
 *
 * <p>Safe for many threads.
 */
public final class Desk {
  /** How old a look at the files may be. Looking costs milliseconds, so not at every request. */
  private static final Duration FRESH = Duration.ofSeconds(1);

  private final Workspace workspace;
  private final Corpus corpus;
  private final Memory memory;
  private final Alignments alignments;
  private final ReentrantLock looking = new ReentrantLock();

  private volatile View view;
  private volatile long lookedAt;
  private FolderFingerprint glossaryFiles;

  private Desk(Workspace workspace, Consumer<String> notices) {
    this.workspace = workspace;
    this.memory = Memory.open(workspace.derived().resolve("index"), notices);
    this.alignments =
        new Alignments(new AlignmentFiles(workspace.derived().resolve("alignments")));
    this.corpus = new Corpus(workspace, BulletinReader::read);
  }

  /**
   * Opens a workspace; its files are read when they are first asked for. The table of the world's
   * countries, which takes as long as they do, is loaded meanwhile.
   *
   * @param notices takes sentences for the person who waits
   */
  public static Desk open(Workspace workspace, Consumer<String> notices) {
    CompletableFuture.runAsync(() -> Countries.WORLD.all());
    return new Desk(workspace, notices);
  }

  /** A desk that keeps its notices to itself. */
  public static Desk open(Workspace workspace) {
    return open(workspace, notice -> {});
  }

  public Workspace workspace() {
    return workspace;
  }

  /**
   * Adds a published bulletin to the corpus; see {@link Corpus#add}.
   *
   * @throws UnusableInput if the text holds no item, or the corpus can't be written to
   */
  public Addition add(SourceText source, boolean replace) {
    return corpus.add(BulletinReader.readItems(source), source.text(), replace);
  }

  /**
   * The workspace as it is now, give or take a second. While one thread looks at the files the
   * others go on with what was there before.
   */
  public View view() {
    boolean fresh = view != null && System.nanoTime() - lookedAt < FRESH.toNanos();
    if (!fresh && (view == null || !looking.isLocked())) {
      look();
    }
    return view;
  }

  /** Looks at the files now, for example after a change of one's own. */
  public void look() {
    looking.lock();
    try {
      FolderFingerprint files = FolderFingerprint.of(workspace.glossary());
      boolean sameGlossary = files.equals(glossaryFiles);
      Glossary glossary = sameGlossary ? view.glossary() : Glossary.load(workspace.glossary());
      Snapshot bulletins = corpus.load();
      if (!sameGlossary || bulletins != view.corpus()) {
        EnglishReader reader = sameGlossary ? view.reader() : readerOf(glossary);
        Lazy<List<TranslationUnit>> units = new Lazy<>(() -> units(bulletins));
        view =
            new View(
                glossary,
                reader,
                bulletins,
                english -> alignments.of(bulletins, english, files.digest()),
                () -> memory(units));
      }
      glossaryFiles = files;
      lookedAt = System.nanoTime();
    } finally {
      looking.unlock();
    }
  }

  private static EnglishReader readerOf(Glossary glossary) {
    PersonGrammar grammar = new PersonGrammar(KnownTerms.of(glossary));
    return new EnglishReader(glossary, Countries.WORLD, grammar::find);
  }

  /** The memory of these bulletins, indexed as far as it isn't yet. */
  private Memory memory(Lazy<List<TranslationUnit>> units) {
    memory.update(units.get());
    return memory;
  }

  private static List<TranslationUnit> units(Snapshot bulletins) {
    return bulletins.bulletins().stream().flatMap(b -> TranslationUnit.of(b).stream()).toList();
  }

}
