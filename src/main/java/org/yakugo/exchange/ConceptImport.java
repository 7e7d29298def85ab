package org.yakugo.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yakugo.Deadline;
import org.yakugo.Message;
import org.yakugo.UnusableInput;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.GlossaryFile;
import org.yakugo.glossary.UnusableLine;

/** Reads a foreign file and compares it with the glossary. Writes nothing. */
public final class ConceptImport {
  private final Format format;
  private final KnownConcepts known;
  private final boolean onlyNew;
  private final Intake intake;
  private final Map<Concept.Identity, Incoming> incoming = new LinkedHashMap<>();
  private int kept;

  /**
   * @param subject the field that it is of; empty if the file doesn't tell
   * @param before null if the concept is new
   */
  private record Incoming(int line, String subject, @Nullable Concept before, Concept after) {}

  private ConceptImport(
      ForeignFile file,
      Format format,
      Collection<Concept> glossary,
      boolean onlyNew,
      Deadline deadline) {
    this.format = format;
    this.known = new KnownConcepts(glossary);
    this.onlyNew = onlyNew;
    this.intake = new Intake(file.name(), this::take, deadline);
  }

  /**
   * @param hints what a person says of the file
   * @param glossary the concepts that are there
   * @param onlyNew whether concepts that are there stay as they are
   * @param deadline for whoever waits
   * @throws UnusableInput if the file as a whole can't be used
   */
  public static ImportPlan plan(
      ForeignFile file,
      Format format,
      ImportHints hints,
      Collection<Concept> glossary,
      boolean onlyNew,
      Deadline deadline) {
    if (format.isMemory()) {
      throw UnusableInput.request("format-texts-not-terms-glossary", file.name(), format);
    }
    ConceptImport reading = new ConceptImport(file, format, glossary, onlyNew, deadline);
    try {
      Codecs.reader(format, hints).read(file, reading.intake);
    } catch (IOException e) {
      throw file.unreadable(e);
    }
    return reading.plan(file);
  }

  private void take(Entry entry) {
    @Nullable Concept before;
    try {
      before = known.meant(entry).orElse(null);
    } catch (IllegalArgumentException e) {
      intake.refuse(entry.line(), UnusableLine.told(e));
      return;
    }
    if (before == null && entry.english().isEmpty()) {
      intake.leave(entry.line(), Message.of("term-without-english-no-concept-japanese"));
      return;
    }
    Concept said = entry.concept();
    if (before == null
        && said.usableJapanese().isEmpty()
        && said.deprecated().isEmpty()
        && said.forms().isEmpty()) {
      intake.leave(entry.line(), Message.of("entry-without-japanese"));
      return;
    }
    try {
      add(entry, before);
    } catch (UnusableInput e) {
      intake.refuse(
          entry.line(),
          new Message(e.told().ja().replaceAll("。$", ""), e.told().en().replaceAll("\\.$", "")));
    }
  }

  private void add(Entry entry, @Nullable Concept before) {
    boolean part = format.scattersConcepts();
    Concept fresh = before == null ? MergedEntry.alone(entry) : before;
    Concept.Identity identity = fresh.identity();
    Incoming earlier = incoming.get(identity);
    if (earlier != null && isOfAnotherSubject(entry, earlier)) {
      take(entry.named(entry.english() + " (" + entry.subject() + ")"));
      return;
    }
    if (earlier != null && part) {
      Concept both = GlossaryFile.clean(MergedEntry.further(earlier.after(), entry));
      incoming.put(
          identity, new Incoming(earlier.line(), earlier.subject(), earlier.before(), both));
      return;
    }
    boolean partOfTerms = part && format != Format.OMEGAT;
    Concept after =
        GlossaryFile.clean(
            before == null ? fresh : MergedEntry.into(before, entry.concept(), partOfTerms));
    if (earlier == null) {
      incoming.put(identity, new Incoming(entry.line(), entry.subject(), before, after));
    } else if (!earlier.after().equals(after)) {
      intake.refuse(
          entry.line(),
          Message.of("stands-line-already-otherwise", entry.english(), earlier.line()));
    }
  }

  /** The bank of a river is no bank of money. */
  private static boolean isOfAnotherSubject(Entry entry, Incoming earlier) {
    return !entry.subject().isEmpty()
        && !earlier.subject().isEmpty()
        && !entry.subject().equalsIgnoreCase(earlier.subject());
  }

  private ImportPlan plan(ForeignFile file) {
    List<Concept> added = new ArrayList<>();
    List<ImportPlan.Changed> changed = new ArrayList<>();
    int unchanged = 0;
    for (Incoming one : incoming.values()) {
      if (one.before() == null) {
        added.add(one.after());
      } else if (one.before().equals(one.after())) {
        unchanged++;
      } else if (onlyNew) {
        kept++;
      } else {
        changed.add(new ImportPlan.Changed(one.before(), one.after()));
      }
    }
    return new ImportPlan(
        file.name(),
        format,
        added,
        changed,
        unchanged,
        kept,
        intake.refused(),
        intake.cleaned(),
        intake.left());
  }
}
