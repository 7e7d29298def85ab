package org.yakugo.lab.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.yakugo.lab.training.NameModelTrainer;
import org.yakugo.language.Language;
import org.yakugo.name.KatakanaRenderer;
import org.yakugo.name.NameRendering;
import org.yakugo.name.TaughtNames;
import org.yakugo.name.sound.SoundFile;
import org.yakugo.text.Normalization;
import org.yakugo.text.Normalization.Fold;

/**
 * Katakana by sound against names as they are written: single words exactly, whole names of
 * politicians under their country after folding habits of writing.
 */
public final class NameQuality {
  private static final Normalization HABITS =
      Normalization.of(
          Fold.WIDTH, Fold.SPACES, Fold.VU, Fold.LONG_MARK, Fold.SEPARATORS, Fold.SOKUON);
  private static final Normalization SURNAMES = Normalization.of(Fold.WIDTH, Fold.SPACES, Fold.VU);
  private static final Normalization MARKS = Normalization.of(Fold.DIACRITICS);
  private static final Normalization EXACT = Normalization.of(Fold.WIDTH);

  /** A name, how it is written, and its country; null if unknown. */
  private record Name(String latin, String katakana, String country) {}

  private static final String DESCRIPTION =
      """
      sound-model.bin: learned weights, no data.
      Command: ./yakugo measure names --write --materials DIR
      Data: DIR/names/words.train.tsv and words.dev.tsv, 79,057 words of names of persons and places in
      Latin letters with their katakana; the files are materials, and no part of this project.
      Licence of the weights: the project's own (LICENSE).
      Training: units by expectation maximisation, their sequences by Kneser-Ney smoothing, a
      feed-forward network by Adam; one thread, seeds fixed.
      SHA-256: %s
      """;

  private NameQuality() {}

  /**
   * Measures the model that comes with Yakugo on the politicians of {@code persons.tsv}, and one
   * that is trained now, on {@code words.train.tsv} alone, on {@code words.dev.tsv}.
   *
   * @param folder of those files
   * @param own our own names, {@code names.dev.tsv} and {@code names.heldout.tsv}, whose faults are
   *     never shown
   * @param train whether to train, which takes minutes; without it the words are measured with the
   *     shipped model, which has seen them
   */
  public static void measure(Path folder, Path own, boolean train, boolean verbose, PrintWriter out)
      throws IOException {
    surnames(own.resolve("names.dev.tsv"), "own surnames", verbose, out);
    surnames(own.resolve("names.heldout.tsv"), "held out", false, out);
    KatakanaRenderer shipped = KatakanaRenderer.load();
    KatakanaRenderer words = train ? trained(folder.resolve("words.train.tsv")) : shipped;
    print(
        train ? "words, trained on others" : "words, shipped model",
        words,
        words(folder.resolve("words.dev.tsv")),
        EXACT,
        out);
    List<Name> politicians = persons(folder.resolve("persons.tsv"), NameQuality::isPolitician);
    print("whole names of politicians", shipped, politicians, HABITS, out);
    List<Name> marked =
        politicians.stream()
            .filter(name -> !MARKS.apply(name.latin()).equals(name.latin()))
            .toList();
    print("those of them with marks on letters", shipped, marked, HABITS, out);
    List<Name> bare =
        marked.stream()
            .map(name -> new Name(MARKS.apply(name.latin()), name.katakana(), name.country()))
            .toList();
    print("the same printed without their marks", shipped, bare, HABITS, out);
    speed(persons(folder.resolve("persons.tsv"), source -> true), out);
    out.flush();
  }

  /**
   * Trains the model that is shipped, on {@code words.train.tsv} and {@code words.dev.tsv}
   * together, and writes beside it what it was learned from.
   *
   * @param folder of those files
   * @param model where it is written; its description stands beside it
   */
  public static void ship(Path folder, Path model) throws IOException {
    NameModelTrainer.train(
        List.of(folder.resolve("words.train.tsv"), folder.resolve("words.dev.tsv")), model);
    Files.writeString(
        model.resolveSibling("sound-model.txt"), DESCRIPTION.formatted(sha256(model)));
  }

  private static String sha256(Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KatakanaRenderer trained(Path words) throws IOException {
    Path model = Files.createTempFile("sound-model", ".bin");
    try {
      NameModelTrainer.train(List.of(words), model);
      try (InputStream in = Files.newInputStream(model)) {
        return KatakanaRenderer.with(SoundFile.read(in));
      }
    } finally {
      Files.deleteIfExists(model);
    }
  }

  private static List<Name> words(Path file) throws IOException {
    List<Name> names = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t");
      names.add(new Name(cells[0], cells[1].replace(" ", ""), null));
    }
    return names;
  }

  /** Those whose names everypolitician gives, in the order of the West. */
  private static boolean isPolitician(String source) {
    return source.contains("everypolitician") && !source.contains("family-first");
  }

  private static List<Name> persons(Path file, Predicate<String> source) throws IOException {
    List<Name> names = new ArrayList<>();
    for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
      String[] cells = line.split("\t", -1);
      if (source.test(cells[3])) {
        names.add(new Name(cells[0], cells[1], cells[2].isEmpty() ? null : cells[2]));
      }
    }
    return names;
  }

  private static void print(
      String what,
      KatakanaRenderer renderer,
      List<Name> names,
      Normalization alike,
      PrintWriter out) {
    int first = 0;
    int five = 0;
    Reliability reliability = new Reliability();
    for (Name name : names) {
      String expected = alike.apply(name.katakana());
      List<NameRendering> given =
          renderer.render(name.latin(), name.country(), TaughtNames.NONE).renderings();
      boolean found = false;
      for (int i = 0; i < given.size(); i++) {
        boolean right = !found && alike.apply(given.get(i).target()).equals(expected);
        reliability.add(given.get(i).confidence(), right);
        first += right && i == 0 ? 1 : 0;
        found |= right;
      }
      five += found ? 1 : 0;
    }
    out.printf(
        "%s: %d   first %.3f   in five %.3f%n",
        what, names.size(), (double) first / names.size(), (double) five / names.size());
    reliability.print("  all renderings", out);
  }

  /** Surnames of whole names as the press prints them: all, and those that no table holds. */
  private static void surnames(Path file, String what, boolean verbose, PrintWriter out)
      throws IOException {
    Set<String> known = new HashSet<>();
    Language.builtIn()
        .table("surnames-katakana")
        .each(row -> known.add(Normalization.ENGLISH.apply(row.text("name"))));
    int[] all = new int[2];
    int[] unknown = new int[2];
    for (TsvTable.Row row : TsvTable.read(file)) {
      String latin = row.get("latin");
      NameRendering first =
          KatakanaRenderer.load()
              .render(latin, row.get("country"), TaughtNames.NONE)
              .renderings()
              .getFirst();
      String printed = surname(first.target());
      boolean right =
          row.alternatives("ja").stream().map(NameQuality::surname).anyMatch(printed::endsWith);
      boolean isKnown =
          known.contains(Normalization.ENGLISH.apply(latin.substring(latin.lastIndexOf(' ') + 1)));
      all[0] += right ? 1 : 0;
      all[1]++;
      unknown[0] += right && !isKnown ? 1 : 0;
      unknown[1] += isKnown ? 0 : 1;
      if (verbose && !right) {
        out.printf(
            "   %s %s = %s, not %s (%.2f)%s%n",
            row.get("country"),
            latin,
            row.get("ja"),
            first.target(),
            first.confidence(),
            isKnown ? " known" : "");
      }
    }
    out.printf(
        "%-12s %3d   first %.3f   of %d in no table %.3f%n",
        what, all[1], (double) all[0] / all[1], unknown[1], (double) unknown[0] / unknown[1]);
  }

  private static String surname(String katakana) {
    return "・" + SURNAMES.apply(katakana).replaceAll("[＝=゠]", "・");
  }

  /** How fast the model is read, and names not met before are rendered on all processors. */
  private static void speed(List<Name> names, PrintWriter out) {
    long start = System.nanoTime();
    KatakanaRenderer fresh = KatakanaRenderer.read();
    long loaded = System.nanoTime();
    names.parallelStream()
        .forEach(name -> fresh.render(name.latin(), name.country(), TaughtNames.NONE));
    double seconds = (System.nanoTime() - loaded) / 1e9;
    out.printf(
        "model read in %.0f ms; %d whole names, %.0f a second%n",
        (loaded - start) / 1e6, names.size(), names.size() / seconds);
  }
}
