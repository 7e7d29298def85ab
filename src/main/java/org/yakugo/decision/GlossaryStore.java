package org.yakugo.decision;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.UnusableInput;
import org.yakugo.UnusableInput.Reason;
import org.yakugo.glossary.BrokenLine;
import org.yakugo.glossary.GlossaryFile;
import org.yakugo.glossary.GlossaryFolder;
import org.yakugo.workspace.DurableFile;
import org.yakugo.workspace.Workspace;
import org.yakugo.workspace.WriteLock;

/**
 * Takes decisions about a workspace's glossary. A decision is written as a whole or not at all, to
 * several files too: it has survived, with its line in the log, once {@link #apply} returns. What a
 * process that died had begun is brought to its end by the next one that looks.
 *
 * <p>Safe for many threads and processes. Files that somebody changes by hand are never overwritten
 * with an older state.
 */
public final class GlossaryStore {
  private static final DateTimeFormatter ID =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

  /** How old a look at the files may be. */
  private static final Duration FRESH = Duration.ofSeconds(1);

  /** How often a decision is begun anew because somebody saved a file just then. */
  private static final int TRIES = 5;

  private final Workspace workspace;
  private final Consumer<Message> notices;
  private final Clock clock;
  private final PendingDecision pending;
  private final LogFile log;
  private volatile @Nullable GlossaryState state;
  private final AtomicLong taken = new AtomicLong();
  private volatile long lookedAt;

  GlossaryStore(Workspace workspace, Consumer<Message> notices, Clock clock) {
    this.workspace = workspace;
    this.notices = notices;
    this.clock = clock;
    this.pending = new PendingDecision(workspace);
    this.log = new LogFile(workspace.glossary().resolve(DecisionLog.NAME));
  }

  /**
   * Opens the glossary of a workspace; its files are read when they are first asked for.
   *
   * @param notices takes sentences for the person who waits
   */
  public static GlossaryStore open(Workspace workspace, Consumer<Message> notices) {
    return new GlossaryStore(workspace, notices, Clock.systemUTC());
  }

  /**
   * The glossary as it is now. Files that didn't change aren't read again; while none did, the
   * answer is the same object.
   */
  public synchronized GlossaryState look() {
    if (pending.exists()) {
      finishPending();
    }
    return reread();
  }

  /** As it was when somebody last looked or decided, at most a second ago. */
  public GlossaryState state() {
    GlossaryState known = state;
    return known == null || System.nanoTime() - lookedAt > FRESH.toNanos() ? look() : known;
  }

  /** How many decisions were taken through this object; more are new to who has counted fewer. */
  public long taken() {
    return taken.get();
  }

  /**
   * Takes a decision.
   *
   * @return the record of it, which is in the log now
   * @throws StaleConcept if a concept isn't as the draft's author saw it
   * @throws UnusableInput if an edit can't be made or the glossary can't be written
   */
  public synchronized Decision apply(DecisionDraft draft) {
    return decide(now -> draft);
  }

  /**
   * Takes a decision back: a new decision that puts back what was there before.
   *
   * @throws UnusableInput if there is no such decision, or what it did was changed since
   */
  public synchronized Decision undo(String id, String who, @Nullable String why) {
    return decide(now -> Undoing.draft(now, id, who, why));
  }

  private Decision decide(Function<GlossaryState, DecisionDraft> drafting) {
    try (WriteLock lock = workspace.lockForWriting()) {
      finishPending();
      for (int i = 0; i < TRIES; i++) {
        GlossaryState now = reread();
        DecisionDraft draft = drafting.apply(now);
        Decision decision = record(draft, Plan.of(draft, now, workspace.glossary()), now.log());
        if (write(decision, now)) {
          return decision;
        }
      }
      throw UnusableInput.conflict("glossary-files-being-changed-others-try");
    }
  }

  private Decision record(DecisionDraft draft, List<Change> changes, DecisionLog log) {
    List<Decision> decisions = log.decisions();
    Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    if (!decisions.isEmpty() && !at.isAfter(decisions.getLast().at())) {
      at = decisions.getLast().at().plusMillis(1);
    }
    String id = "%s-%06x".formatted(ID.format(at), ThreadLocalRandom.current().nextInt(1 << 24));
    return new Decision(
        id,
        at,
        draft.who(),
        draft.action(),
        draft.why(),
        draft.undoes(),
        draft.until(),
        changes,
        draft.candidates());
  }

  /**
   * @return false if somebody changed one of the files meanwhile, and nothing is written
   */
  private boolean write(Decision decision, GlossaryState now) {
    Map<String, LoadedFile> files = new HashMap<>();
    now.files().forEach(file -> files.put(file.name(), file));
    Map<String, GlossaryFile> changed = new HashMap<>();
    for (String name : decision.files().toList()) {
      LoadedFile file = files.get(name);
      GlossaryFile content = file == null ? GlossaryFile.empty(name) : readable(file);
      changed.put(name, content.edited(Plan.edits(decision.changes(), name)));
    }
    pending.begin(decision);
    List<LoadedFile> written = new ArrayList<>();
    for (Map.Entry<String, GlossaryFile> entry : changed.entrySet()) {
      LoadedFile before = files.get(entry.getKey());
      Path path = workspace.glossary().resolve(entry.getKey());
      boolean same = before == null ? !Files.exists(path) : before.isStill();
      if (!same) {
        new Interrupted(workspace, decision).takeBack();
        pending.end();
        return false;
      }
      byte[] bytes = entry.getValue().text().getBytes(StandardCharsets.UTF_8);
      DurableFile.write(path, bytes);
      written.add(LoadedFile.written(path, bytes, entry.getValue()));
    }
    log.append(decision);
    pending.end();
    written.forEach(file -> files.put(file.name(), file));
    state =
        now.after(
            decision,
            files.values().stream().sorted(Comparator.comparing(LoadedFile::path)).toList(),
            log.reader());
    taken.incrementAndGet();
    return true;
  }

  private static GlossaryFile readable(LoadedFile file) {
    if (file.content() == null) {
      throw UnusableInput.storage("cant-be-changed", file.name(), file.failure());
    }
    return file.content();
  }

  private GlossaryState reread() {
    List<BrokenLine> unread = new ArrayList<>();
    Map<Path, LoadedFile> known = new HashMap<>();
    if (state != null) {
      state.files().forEach(file -> known.put(file.path(), file));
    }
    List<LoadedFile> now =
        GlossaryFolder.files(workspace.glossary(), unread).parallelStream()
            .map(path -> known.containsKey(path) ? known.get(path).again() : LoadedFile.read(path))
            .toList();
    boolean sameLog = log.refresh();
    if (state == null || !sameLog || !unread.equals(state.unread()) || !same(now, state.files())) {
      state = new GlossaryState(now, unread, log.reader(), state);
    }
    lookedAt = System.nanoTime();
    return state;
  }

  private static boolean same(List<LoadedFile> now, List<LoadedFile> before) {
    return now.size() == before.size()
        && IntStream.range(0, now.size()).allMatch(i -> now.get(i).isLike(before.get(i)));
  }

  /** Whoever holds the lock knows that the writer of what is pending is dead. */
  private void finishPending() {
    if (!pending.exists()) {
      return;
    }
    try (WriteLock lock = workspace.lockForWriting()) {
      pending.read().ifPresent(this::finish);
      pending.end();
    } catch (UnusableInput e) {
      if (e.reason() != Reason.STORAGE) {
        throw e;
      }
      notices.accept(e.told()); // a reader without the right to write reads what is there
    }
  }

  private void finish(Decision decision) {
    log.refresh();
    if (log.reader().get().decisions().stream().anyMatch(d -> d.id().equals(decision.id()))) {
      return;
    }
    if (new Interrupted(workspace, decision).carryOut()) {
      log.append(decision);
    } else {
      notices.accept(
          Message.of(
              "decision-interrupted-changed-since-not",
              decision.who(),
              String.join(", ", decision.files().toList())));
    }
  }
}
