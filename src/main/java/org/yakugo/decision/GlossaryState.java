package org.yakugo.decision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.Message;
import org.yakugo.UnusableInput;
import org.yakugo.UnusableInput.Reason;
import org.yakugo.glossary.BrokenLine;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.Glossary;
import org.yakugo.glossary.GlossaryFile;
import org.yakugo.language.Language;

/** The glossary's files and the log of its decisions as they stood at one moment. Immutable. */
public final class GlossaryState {
  private final List<LoadedFile> files;
  private final List<BrokenLine> unread;
  private final Supplier<DecisionLog> log;
  private final List<PlacedConcept> concepts;
  private final Map<Concept.Identity, Integer> places;
  private volatile @Nullable Map<String, Integer> ids;

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
    List<PlacedConcept> all = new ArrayList<>();
    this.places = new HashMap<>();
    for (LoadedFile file : files) {
      if (file.content() != null) {
        for (GlossaryFile.Entry entry : file.content().entries()) {
          if (places.putIfAbsent(entry.identity(), all.size()) == null) {
            all.add(placed(file.name(), entry, before));
          }
        }
      }
    }
    this.concepts = Collections.unmodifiableList(all);
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
    this.places = before.places;
    this.ids = before.ids;
    this.concepts = Collections.unmodifiableList(concepts);
  }

  /**
   * The state after a decision that was taken in this one.
   *
   * @param files after it
   * @param log with it
   */
  GlossaryState after(Decision decision, List<LoadedFile> files, Supplier<DecisionLog> log) {
    List<PlacedConcept> changed = new ArrayList<>(concepts);
    for (Change change : decision.changes()) {
      Concept.Identity identity = change.latest().identity();
      Concept after = change.after();
      Integer place = places.get(identity);
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

  private static PlacedConcept placed(
      String file, GlossaryFile.Entry entry, @Nullable GlossaryState before) {
    PlacedConcept known = before == null ? null : before.find(entry.identity()).orElse(null);
    return known != null && known.concept() == entry.concept() && known.file().equals(file)
        ? known
        : new PlacedConcept(file, entry.concept(), entry.identity());
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
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (LoadedFile file : files) {
        digest.update(file.name().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(file.digest() == null ? new byte[0] : file.digest());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every Java has SHA-256", e);
    }
  }

  /** The look-ups over these files, in the built-in words. */
  public Glossary glossary() {
    return glossary(Language.builtIn(), null);
  }

  /**
   * The look-ups over these files. Takes a second for a hundred thousand concepts, unless few of
   * them are otherwise than before.
   *
   * @param before look-ups over an earlier state; null if there are none
   */
  public Glossary glossary(Language language, @Nullable Glossary before) {
    List<GlossaryFile> read = new ArrayList<>();
    int entries = 0;
    for (LoadedFile file : files) {
      if (file.content() != null) {
        read.add(file.content());
        entries += file.content().size();
      }
    }
    if (before == null || entries > concepts.size()) {
      return Glossary.of(read, unreadFiles()).in(language);
    }
    List<Concept> now = concepts.stream().map(PlacedConcept::concept).toList();
    return Glossary.of(now, unused(), language, before);
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
    return concepts;
  }

  /** The concept of that identity. */
  public Optional<PlacedConcept> find(Concept.Identity identity) {
    Integer place = places.get(identity);
    return place == null ? Optional.empty() : Optional.of(concepts.get(place));
  }

  /** The concept of that {@linkplain Concept.Identity#id id}. */
  public Optional<PlacedConcept> find(String id) {
    Map<String, Integer> known = ids;
    if (known == null) {
      known = new HashMap<>();
      for (int i = 0; i < concepts.size(); i++) {
        known.put(concepts.get(i).identity().id(), i);
      }
      ids = known;
    }
    Integer place = known.get(id);
    return place == null ? Optional.empty() : Optional.of(concepts.get(place));
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
        .orElseThrow(
            () ->
                new UnusableInput(
                    Reason.MISSING, Message.of("用語%sはありません。", "There is no concept %s.", id)));
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
        .orElseThrow(
            () ->
                new UnusableInput(
                    Reason.MISSING, Message.of("決定%sはありません。", "There is no decision %s.", id)));
  }

  /** What was decided about a concept that there is or was. */
  public History history(Concept.Identity identity) {
    Concept present = find(identity).map(PlacedConcept::concept).orElse(null);
    return History.of(identity, present, decisions());
  }

  /** The file that a new concept goes to: the one that holds the most of its kind. */
  String fileFor(Kind kind) {
    Map<String, Integer> ofKind = new HashMap<>();
    for (PlacedConcept concept : concepts) {
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
