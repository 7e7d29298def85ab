package org.yakugo.desk;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.yakugo.Kind;
import org.yakugo.Message;
import org.yakugo.decision.GlossaryState;
import org.yakugo.draft.Composer;
import org.yakugo.draft.Lesson;
import org.yakugo.frame.FrameFile;
import org.yakugo.frame.Frames;
import org.yakugo.glossary.BrokenLine;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.Glossary;
import org.yakugo.glossary.TenureFile;
import org.yakugo.language.Language;
import org.yakugo.name.TaughtName;
import org.yakugo.name.TaughtNames;
import org.yakugo.past.Past;
import org.yakugo.phrase.Lexicon;
import org.yakugo.phrase.OwnDictionary;
import org.yakugo.suggest.SuggesterBuilder;
import org.yakugo.worklist.Settled;
import org.yakugo.workspace.DerivedFile;
import org.yakugo.workspace.LineIndexes;
import org.yakugo.workspace.Program;
import org.yakugo.workspace.WholeFile;
import org.yakugo.workspace.Workspace;

/**
 * What one view of a desk made and the next may need unchanged: after a decision that is nearly
 * everything. Safe for many threads.
 */
final class BetweenViews {
  private final Workspace workspace;
  private final Consumer<Message> notices;
  private final LineIndexes lines;
  private final Last<ByteBuffer, TenureFile> tenures = new Last<>();
  private final Last<ByteBuffer, ReadFrames> frames = new Last<>();
  private final Last<List<OwnDictionary.Stamp>, Map<String, String>> dictionary = new Last<>();
  private final Last<Words, Composer> untaught = new Last<>();
  private final Last<Lessons, Composer> taught = new Last<>();
  private final Last<String, PastTables> tables = new Last<>();
  private final Last<List<TaughtName>, TaughtNames> names = new Last<>();

  /** What each very person of the glossary taught last. */
  private Map<Concept, TaughtName> decided = Map.of();

  private TaughtNames latest = TaughtNames.NONE;

  /**
   * @param notUsed why lines of their table aren't used
   */
  private record ReadFrames(Frames frames, List<Message> notUsed) {}

  private record Words(Frames frames, Map<String, String> dictionary, Language language) {}

  private record Lessons(Composer untaught, List<Lesson> lessons) {}

  /**
   * @param notices takes sentences for the person who waits: what isn't used of the table of frames
   */
  BetweenViews(Workspace workspace, Consumer<Message> notices) {
    this.workspace = workspace;
    this.notices = notices;
    this.lines = new LineIndexes(workspace.derived().resolve("lines"));
  }

  /** What was found in tables. */
  LineIndexes lines() {
    return lines;
  }

  /** The table of tenures as it is now. */
  TenureFile tenures() {
    Path folder = workspace.glossary();
    return tenures.of(
        ByteBuffer.wrap(WholeFile.ifReadable(folder.resolve(TenureFile.NAME))),
        bytes -> TenureFile.load(folder, lines));
  }

  /** The frames of a table. */
  Frames frames(byte[] table) {
    return read(table).frames();
  }

  /** Why lines of a table of frames aren't used. */
  List<Message> framesNotUsed(byte[] table) {
    return read(table).notUsed();
  }

  private ReadFrames read(byte[] table) {
    return frames.of(ByteBuffer.wrap(table), bytes -> make(bytes.array()));
  }

  private ReadFrames make(byte[] table) {
    FrameFile file = FrameFile.read(table, lines);
    List<Message> notUsed =
        file.problems().stream().limit(NotUsed.TOLD).map(BrokenLine::told).toList();
    notUsed.forEach(notices);
    return new ReadFrames(Frames.of(file), notUsed);
  }

  /** The user's own dictionaries as they are now. */
  Map<String, String> dictionary() {
    Path folder = workspace.dictionaries();
    return dictionary.of(OwnDictionary.stamps(folder), stamps -> OwnDictionary.load(folder));
  }

  /** Composes by these; no past has taught it. */
  Composer composer(Frames frames, Map<String, String> dictionary, Language language) {
    return untaught.of(
        new Words(frames, dictionary, language),
        words -> new Composer(frames, Lexicon.of(language, dictionary), language));
  }

  /** The same composer, taught. */
  Composer taught(Composer composer, List<Lesson> lessons) {
    return taught.of(new Lessons(composer, lessons), key -> composer.knowing(lessons));
  }

  /**
   * The tables of a past.
   *
   * @param rejected the pairs that it is seen without
   * @param language of the workspace
   */
  PastTables tables(Past past, Collection<String> rejected, Language language) {
    return tables.of(
        PastTables.state(past, rejected),
        state -> new PastTables(workspace.derived().resolve("tables"), past, state, language));
  }

  /** What was decided on printed pairs; the log's lines are read once after it has changed. */
  Settled settled(GlossaryState decided) {
    Path path = workspace.derived().resolve("settled");
    Supplier<Settled> making = () -> Settled.of(decided.decisions());
    return decided
        .logOnDisk()
        .map(log -> new DerivedFile(path, Program.version() + log))
        .map(file -> file.readOr(making, Settled::read, Settled::write))
        .orElseGet(making);
  }

  /** The names that the glossary's persons teach, and these. */
  synchronized TaughtNames names(Glossary glossary, List<TaughtName> printed) {
    Map<Concept, TaughtName> now = new IdentityHashMap<>();
    List<TaughtName> all = new ArrayList<>();
    for (Concept concept : glossary.concepts(Kind.PERSON)) {
      if (SuggesterBuilder.teachesName(concept)) {
        TaughtName known = decided.get(concept);
        TaughtName name = known == null ? SuggesterBuilder.taught(concept) : known;
        now.put(concept, name);
        all.add(name);
      }
    }
    decided = now;
    all.addAll(printed);
    latest = names.of(all, key -> TaughtNames.of(all, latest));
    return latest;
  }
}
