package org.yakugo.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.io.function.Uncheck;
import org.yakugo.glossary.Concept;

/** Any glossary, written in a format and read again, is what the format can hold of it. */
class GlossaryRoundTripProperties {

  @Property(seed = "1", tries = 150)
  void tbxHoldsEverything(@ForAll("glossaries") List<Concept> concepts) {
    for (Format format : List.of(Format.TBX, Format.TBX_DCT, Format.TBX_2008)) {
      assertThat(there(format, concepts).losses()).isEmpty();
      assertThat(there(format, concepts).back()).isEqualTo(concepts);
    }
  }

  @Property(seed = "1", tries = 150)
  void csvHoldsEverything(@ForAll("glossaries") List<Concept> concepts) {
    assertThat(there(Format.CSV, concepts).losses()).isEmpty();
    assertThat(there(Format.CSV, concepts).back()).isEqualTo(concepts);
  }

  @Property(seed = "1", tries = 25)
  void xlsxHoldsEverything(@ForAll("glossaries") List<Concept> concepts) {
    assertThat(there(Format.XLSX, concepts).losses()).isEmpty();
    assertThat(there(Format.XLSX, concepts).back()).isEqualTo(concepts);
  }

  @Property(seed = "1", tries = 150)
  void omegatHoldsAllButSourceDateAndForms(@ForAll("glossaries") List<Concept> concepts) {
    List<Concept> held =
        concepts.stream()
            .filter(c -> !c.english().startsWith("#") && !c.usableJapanese().isEmpty())
            .map(GlossaryRoundTripProperties::asOmegatHoldsIt)
            .toList();
    assertThat(there(Format.OMEGAT, concepts).back()).isEqualTo(held);
  }

  private static Concept asOmegatHoldsIt(Concept c) {
    List<String> usable = c.usableJapanese();
    return new Concept(
        c.kind(),
        c.english(),
        c.japanese().isEmpty()
            ? List.of()
            : c.englishVariants().stream().filter(v -> !v.startsWith("#")).toList(),
        c.scope(),
        usable.getFirst(),
        usable.subList(1, usable.size()),
        c.deprecated(),
        c.instead(),
        Map.of(),
        c.note().replaceAll("\\s*[\\n\\t]\\s*", " ").strip(),
        "",
        null);
  }

  @Property(seed = "1", tries = 150)
  void prhHoldsWhatToCorrect(@ForAll("glossaries") List<Concept> concepts) {
    holdsWhatToCorrect(Format.PRH, concepts);
  }

  @Property(seed = "1", tries = 40)
  void languageToolHoldsWhatToCorrect(@ForAll("glossaries") List<Concept> concepts) {
    // A space within a term is between two tokens, or of none: LanguageTool's own doing.
    Assume.that(
        concepts.stream().flatMap(c -> c.deprecated().stream()).noneMatch(t -> t.contains(" ")));
    List<String> lost = there(Format.LANGUAGETOOL, concepts).losses();
    Assume.that(lost.stream().noneMatch(l -> l.contains("cuts")));
    holdsWhatToCorrect(Format.LANGUAGETOOL, concepts);
  }

  private static void holdsWhatToCorrect(Format format, List<Concept> concepts) {
    Set<String> wanted = new TreeSet<>();
    for (Correction correction : Correction.of(concepts, "it", loss -> {})) {
      correction.deprecated().forEach(found -> wanted.add(found.term() + " > " + correction.use()));
    }
    Set<String> back = new TreeSet<>();
    for (Entry entry : there(format, concepts).entries()) {
      for (String term : entry.concept().deprecated()) {
        back.add(term + " > " + entry.concept().instead().getOrDefault(term, entry.japanese()));
      }
    }
    assertThat(back).isEqualTo(wanted);
  }

  private record Trip(List<Entry> entries, List<String> losses) {
    List<Concept> back() {
      return entries.stream().map(Entry::concept).toList();
    }
  }

  private static Trip there(Format format, List<Concept> concepts) {
    List<String> losses = new ArrayList<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Uncheck.run(
        () -> Codecs.writer(format).write(concepts, out, loss -> losses.add(loss.toString())));
    try {
      Path file = Files.createTempFile("exchange", "." + format.ending());
      try {
        Files.write(file, out.toByteArray());
        assertThat(Codecs.reader(Format.detect(ForeignFile.of(file)), ImportHints.NONE).getClass())
            .isEqualTo(Codecs.reader(format, ImportHints.NONE).getClass());
        List<Entry> entries = new ArrayList<>();
        Intake intake = new Intake("t", entries::add);
        Codecs.reader(format, ImportHints.NONE).read(ForeignFile.of(file), intake);
        assertThat(intake.refused()).isEmpty();
        assertThat(intake.cleaned()).isEmpty();
        return new Trip(entries, losses);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Provide
  Arbitrary<List<Concept>> glossaries() {
    return Concepts.any();
  }
}
