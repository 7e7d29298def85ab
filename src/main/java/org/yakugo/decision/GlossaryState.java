package org.yakugo.decision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yakugo.Digest;
import org.yakugo.Kind;
import org.yakugo.Lazy;
import org.yakugo.UnusableInput;
import org.yakugo.glossary.BrokenLine;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.Glossary;
import org.yakugo.glossary.GlossaryFile;
import org.yakugo.language.Language;
import org.yakugo.workspace.LineIndexes;

/** The glossary's files and the log of its decisions as they stood at one moment. Immutable. */
public final class GlossaryState {
  private final List<LoadedFile> files;
  private final List<BrokenLine> unread;
  private final Supplier<DecisionLog> log;
  private final Lazy<PlacedConcepts> places;
  private final Lazy<Map<String, Integer>> ids;

  /**
   * @param unread what is wrong with the folder
   * @param log asked only by those who need it
   * @param before an earlier state, from which what didn't change is taken; null if there is none
   */
  GlossaryState(
      List<LoadedFile> files,
      List<BrokenLine> unread,
      Supplier<DecisionLog> log,
      @Nullable GlossaryState before) {
    this.files = List.copyOf(files);
    this.unread = List.copyOf(unread);
    this.log = log;
    // Not every command needs them all.
    this.places =
        before == null
            ? new Lazy<>(() -> PlacedConcepts.of(this.files, null))
            : Lazy.of(PlacedConcepts.of(files, before));
    this.ids = new Lazy<>(this::byId);
  }

  /** After changes that left all concepts where they were and under their names. */
  private GlossaryState(
      List<LoadedFile> files,
      Supplier<DecisionLog> log,
      GlossaryState before,
      List<PlacedConcept> concepts) {
    this.files = files;
    this.unread = before.unread;
    this.log = log;
    this.places =
        Lazy.of(
            new PlacedConcepts(
                Collections.unmodifiableList(concepts), before.places.get().byIdentity()));
    this.ids = before.ids;
  }

  /**
   * The state after a decision that was taken in this one.
   *
   * @param files after it
   * @param log with it
   */
  GlossaryState after(Decision decision, List<LoadedFile> files, Supplier<DecisionLog> log) {
    List<PlacedConcept> changed = new ArrayList<>(concepts());
    for (Change change : decision.changes()) {
      Concept.Identity identity = change.latest().identity();
      Concept after = change.after();
      Integer place = places.get().byIdentity().get(identity);
      if (after == null
          || place == null
          || change.before() == null
          || !change.before().identity().equals(identity)) {
        return new GlossaryState(files, unread, log, this);
      }
      changed.set(place, new PlacedConcept(change.file(), after, identity));
    }
    return new GlossaryState(List.copyOf(files), log, this, changed);
  }

  List<LoadedFile> files() {
    return files;
  }

  List<BrokenLine> unread() {
    return unread;
  }

  DecisionLog log() {
    return log.get();
  }

  /** The same for the same names and contents of the files. */
  public String digest() {
    MessageDigest digest = Digest.begun();
    for (LoadedFile file : files) {
      digest.update(file.name().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update(String.valueOf(file.version()).getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * The look-ups over these files. Takes a second for a hundred thousand concepts, unless few of
   * them are otherwise than before.
   *
   * @param before look-ups over an earlier state; null if there are none
   * @param kept what was found in the files by look-ups that were made anew
   * @param version changes with any of the files and with the language
   */
  public Glossary glossary(
      Language language, @Nullable Glossary before, LineIndexes kept, String version) {
    List<GlossaryFile> read =
        files.stream().map(LoadedFile::content).filter(Objects::nonNull).toList();
    if (before == null || read.stream().mapToInt(GlossaryFile::size).sum() > concepts().size()) {
      return Glossary.of(read, unreadFiles(), language, kept, version);
    }
    return Glossary.of(unplaced(), unused(), language, before);
  }

  private List<BrokenLine> unreadFiles() {
    List<BrokenLine> problems = new ArrayList<>(unread);
    for (LoadedFile file : files) {
      if (file.failure() != null) {
        problems.add(new BrokenLine(file.name(), 0, file.failure()));
      }
    }
    return problems;
  }

  /** The files that can't be read, and the lines that aren't used, each with the reason. */
  public List<BrokenLine> unused() {
    List<BrokenLine> unused = unreadFiles();
    files.stream()
        .map(LoadedFile::content)
        .filter(content -> content != null)
        .forEach(content -> unused.addAll(content.problems()));
    return unused;
  }

  /** All concepts, in the order of the files and their lines. */
  public List<PlacedConcept> concepts() {
    return places.get().concepts();
  }

  /** The same without where they stand. */
  public List<Concept> unplaced() {
    return concepts().stream().map(PlacedConcept::concept).toList();
  }

  /** The concept of that identity. */
  public Optional<PlacedConcept> find(Concept.Identity identity) {
    return at(places.get().byIdentity().get(identity));
  }

  /** The concept of that {@linkplain Concept.Identity#id id}. */
  public Optional<PlacedConcept> find(String id) {
    return at(ids.get().get(id));
  }

  private Map<String, Integer> byId() {
    Map<String, Integer> ids = new HashMap<>();
    for (int i = 0; i < concepts().size(); i++) {
      ids.put(concepts().get(i).identity().id(), i);
    }
    return ids;
  }

  private Optional<PlacedConcept> at(@Nullable Integer place) {
    return Optional.ofNullable(place).map(concepts()::get);
  }

  /**
   * The concept of that id.
   *
   * @throws UnusableInput if there is none
   */
  public PlacedConcept required(String id) {
    return find(id).orElseThrow(() -> UnusableInput.missing("no-concept-may-renamed", id));
  }

  /**
   * The identity that an id stands for, of a concept that there is or was.
   *
   * @throws UnusableInput if neither the glossary nor the log knows it
   */
  public Concept.Identity identity(String id) {
    return find(id)
        .map(PlacedConcept::identity)
        .or(
            () ->
                decisions().stream()
                    .flatMap(decision -> decision.changes().stream())
                    .flatMap(Change::identities)
                    .filter(identity -> identity.id().equals(id))
                    .findFirst())
        .orElseThrow(() -> UnusableInput.missing("there-is-no-concept", id));
  }

  /**
   * Changes with the log's content, so that what is kept of it spares reading its lines; empty if
   * they are at hand, or there are none.
   */
  public Optional<String> logOnDisk() {
    return log instanceof LogFile.OnDisk file ? Optional.of(file.version()) : Optional.empty();
  }

  /** All decisions in the order in which they were taken. */
  public List<Decision> decisions() {
    return log().decisions();
  }

  /** The lines of the log that can't be used. */
  public List<BrokenLine> logProblems() {
    return log().problems();
  }

  /**
   * The decision of that id.
   *
   * @throws UnusableInput if there is none
   */
  public Decision decision(String id) {
    return decisions().stream()
        .filter(decision -> decision.id().equals(id))
        .findFirst()
        .orElseThrow(() -> UnusableInput.missing("there-is-no-decision", id));
  }

  /** What was decided about a concept that there is or was. */
  public History history(Concept.Identity identity) {
    Concept present = find(identity).map(PlacedConcept::concept).orElse(null);
    return History.of(identity, present, decisions());
  }

  /** The file that a new concept goes to: the one that holds the most of its kind. */
  String fileFor(Kind kind) {
    Map<String, Integer> ofKind = new HashMap<>();
    for (PlacedConcept concept : concepts()) {
      if (concept.concept().kind() == kind) {
        ofKind.merge(concept.file(), 1, Integer::sum);
      }
    }
    return ofKind.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(kind.label().replace('_', '-') + "s.tsv");
  }
}
