package org.yakugo.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yakugo.Lazy;
import org.yakugo.Message;
import org.yakugo.UnusableInput;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.file.SourceText;
import org.yakugo.check.HouseWording;
import org.yakugo.check.baseline.IgnoreMarks;
import org.yakugo.corpus.Addition;
import org.yakugo.corpus.Corpus;
import org.yakugo.corpus.Legibility;
import org.yakugo.corpus.Snapshot;
import org.yakugo.decision.GlossaryState;
import org.yakugo.decision.GlossaryStore;
import org.yakugo.exchange.tmx.ForeignMemory;
import org.yakugo.frame.FrameFile;
import org.yakugo.glossary.Glossary;
import org.yakugo.glossary.TenureFile;
import org.yakugo.language.Language;
import org.yakugo.memory.Memory;
import org.yakugo.memory.MemoryAnswer;
import org.yakugo.memory.TranslationUnit;
import org.yakugo.mention.EnglishReader;
import org.yakugo.ministry.Ministry;
import org.yakugo.past.AligningRules;
import org.yakugo.past.Past;
import org.yakugo.past.PastIndex;
import org.yakugo.workspace.LineIndexes;
import org.yakugo.workspace.Program;
import org.yakugo.workspace.Workspace;

/**
 * An opened workspace: what the command line and the service both work at. It notices by itself
 * when glossary/, language/ or corpus/ change, and puts a new {@link View} in the place of the old
 * one at once.
 *
 * <p>Safe for many threads.
 */
public final class Desk implements AutoCloseable {

  /** How old a look at the files may be. Looking costs milliseconds, so not at every request. */
  private static final Duration FRESH = Duration.ofSeconds(1);

  private final Workspace workspace;
  private final Corpus corpus;
  private final Memory memory;
  private final Ministry ministry;
  private final Consumer<Message> notices;
  private final Alignment alignment;
  private final BetweenViews kept;
  private final ReentrantLock looking = new ReentrantLock();
  private final AtomicInteger users = new AtomicInteger(1);

  private volatile @Nullable View view;
  private volatile long lookedAt;
  private final GlossaryStore decisions;
  private Language language;
  private String glossaryDigest = "";
  private volatile long taken;
  private @Nullable TenureFile tenures;
  private @Nullable HouseWording wording;
  private byte @Nullable [] frameTable;
  private @Nullable GlossaryState decisionsSeen;

  private Desk(Workspace workspace, Consumer<Message> notices) {
    this.workspace = workspace;
    this.ministry = Ministry.of(workspace, notices);
    this.notices = notices;
    this.language = Language.of(workspace.language(), notices);
    this.memory = Memory.open(workspace.derived().resolve("index"), notices);
    this.alignment =
        new Alignment(new PastIndex(workspace.derived().resolve("past"), notices), Alignment.FEW);
    this.corpus = new Corpus(workspace, BulletinReader::read);
    this.decisions = GlossaryStore.open(workspace, notices);
    this.kept = new BetweenViews(workspace, notices);
  }

  /**
   * Opens a workspace; its files are read when they are first asked for.
   *
   * @param notices takes sentences for the person who waits: which files and lines aren't used,
   *     what is wrong with the index
   */
  public static Desk open(Workspace workspace, Consumer<Message> notices) {
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
   * @param force whether to add one that reads badly too
   * @throws UnusableInput if the text holds no item, or the corpus can't be written to
   */
  public Addition add(SourceText source, Predicate<String> replaces, boolean force) {
    Bulletin bulletin = BulletinReader.readItems(source);
    Optional<Message> doubt = force ? Optional.empty() : Legibility.doubt(bulletin);
    return doubt.isPresent()
        ? Addition.refused(bulletin.id(), doubt.get())
        : corpus.add(bulletin, source.text(), replaces);
  }

  /**
   * The glossary's decisions: what was decided, and the way to decide more. The next {@link #view}
   * knows what was decided here.
   */
  public GlossaryStore decisions() {
    workspace.requirePresence();
    return decisions;
  }

  /**
   * As {@link View#searchMemory}, in a memory of somebody else's.
   *
   * @throws UnusableInput if there is none of that name
   */
  public List<MemoryAnswer> searchForeignMemory(String name, String text, int max) {
    try (Memory foreign = new ForeignMemory(workspace, name).open(notices)) {
      return MemorySearch.of(foreign, text, max);
    }
  }

  /**
   * What others' memories hold that is like a headline, best first.
   *
   * @param names of the memories; none for none
   * @throws UnusableInput if there is none of one of the names
   */
  public Function<String, List<TranslationUnit>> foreignPast(List<String> names) {
    return ForeignPast.of(workspace, names, notices);
  }

  /** The findings that somebody decided to leave as they are. */
  public IgnoreMarks ignored() {
    workspace.requirePresence();
    return IgnoreMarks.load(workspace);
  }

  /** The files of the published bulletins, in the order of their names. */
  public List<Path> publishedFiles() {
    workspace.requirePresence();
    return corpus.paths();
  }

  /**
   * The workspace as it is now, give or take a second; with all decisions that were taken at this
   * desk. While one thread looks at the files the others go on with what was there before.
   *
   * @throws UnusableInput if the workspace's folders are no longer those that were opened
   */
  public View view() {
    workspace.requirePresence();
    boolean behind = view == null || decisions.taken() > taken || alignment.hasCaughtUp();
    boolean fresh = !behind && System.nanoTime() - lookedAt < FRESH.toNanos();
    if (!fresh && (behind || !looking.isLocked())) {
      look();
    }
    return Objects.requireNonNull(view);
  }

  /** The workspace as it was last seen. A look that is due begins; only the first is waited for. */
  public View recentView() {
    if (view == null) {
      return view();
    }
    workspace.requirePresence();
    if (System.nanoTime() - lookedAt > 5 * FRESH.toNanos() && !looking.isLocked()) {
      CompletableFuture.runAsync(this::view);
    }
    return Objects.requireNonNull(view);
  }

  /** Looks at the files now, for example after a change of one's own. */
  public void look() {
    looking.lock();
    try {
      long known = decisions.taken();
      GlossaryState decided = decisions.look();
      Language words = language.as(workspace.language(), notices);
      String digest = decided.digest() + words.fingerprint();
      TenureFile table = kept.tenures();
      boolean sameGlossary = digest.equals(glossaryDigest) && table == tenures;
      View last = view;
      Glossary before = last == null ? null : last.glossary();
      Glossary glossary =
          sameGlossary && before != null
              ? before
              : decided
                  .glossary(words, before, kept.lines(), digest)
                  .with(table)
                  .kept(kept.lines(), digest + table.version());
      Snapshot bulletins = corpus.load();
      HouseWording spellings = HouseWording.load(workspace.glossary(), notices);
      boolean sameTexts = sameGlossary && last != null && bulletins == last.corpus();
      byte[] frameBytes = FrameFile.bytes(workspace.glossary());
      boolean sameFrames = Arrays.equals(frameBytes, frameTable);
      if (alignment.takeNotice()
          || !sameTexts
          || !sameFrames
          || decided != decisionsSeen
          || !spellings.equals(wording)) {
        Lazy<EnglishReader> reader =
            sameGlossary && last != null
                ? last.lazyReader()
                : new Lazy<>(() -> EnglishReader.of(glossary));
        view =
            new View(
                glossary,
                reader,
                bulletins,
                () ->
                    past(
                        bulletins,
                        reader::get,
                        glossary,
                        digest,
                        words.fingerprint() + table.fingerprint()),
                decided,
                memory,
                ministry,
                spellings,
                new DraftRules(
                    () -> kept.frames(frameBytes),
                    words.fingerprint() + LineIndexes.version(frameBytes)),
                kept);
      }
      if (!sameTexts) {
        NotUsed.tell(glossary, bulletins, notices);
      }
      decisionsSeen = decided;
      glossaryDigest = digest;
      taken = known;
      tenures = table;
      wording = spellings;
      language = words;
      frameTable = frameBytes;
      lookedAt = System.nanoTime();
    } finally {
      looking.unlock();
    }
  }

  private Past past(
      Snapshot bulletins,
      Supplier<EnglishReader> reader,
      Glossary glossary,
      String terms,
      String tables) {
    AligningRules rules = new AligningRules(Program.version() + tables, terms, glossary, reader);
    return alignment.of(bulletins, rules);
  }

  /** The same desk for one more user, who closes it, and is told what isn't used, as the first. */
  public Desk shared(Consumer<Message> told) {
    users.incrementAndGet();
    try {
      workspace.requirePresence();
      look();
    } catch (RuntimeException e) {
      close();
      throw e;
    }
    NotUsed.tell(Objects.requireNonNull(view), language, told);
    kept.framesNotUsed(Objects.requireNonNull(frameTable)).forEach(told);
    return this;
  }

  /** Closes it once the last user has done so. */
  @Override
  public void close() {
    if (users.decrementAndGet() == 0) {
      memory.close();
      alignment.close();
    }
  }
}
