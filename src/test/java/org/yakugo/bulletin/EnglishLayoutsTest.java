package org.yakugo.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yakugo.bulletin.EnglishPrinter.Layout;
import org.yakugo.bulletin.ParsedBulletin.ParsedItem;
import org.yakugo.bulletin.file.SourceText;

/** The English of every bulletin, without its Japanese, is the same items in every layout. */
class EnglishLayoutsTest {

  static Stream<Arguments> printed() throws IOException {
    List<Arguments> all = new ArrayList<>();
    for (Path folder :
        List.of(
            Path.of("corpus"),
            Path.of("src/test/resources/org/yakugo/house/brasilia/corpus"),
            Path.of("../shared/bulletins"))) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          files
              .filter(file -> file.toString().endsWith(".txt"))
              .sorted()
              .forEach(
                  file -> Stream.of(Layout.values()).forEach(l -> all.add(Arguments.of(file, l))));
        }
      }
    }
    return all.stream();
  }

  /** Each is printed in every layout. */
  private static final Map<Path, Bulletin> READ = new ConcurrentHashMap<>();

  /** What goes wrong when a citation is typed. */
  private static final List<UnaryOperator<String>> SLIPS =
      List.of(
          citation -> citation.replaceFirst("\\)$", ""),
          citation -> citation.replaceFirst("^\\(", ""),
          citation -> citation.replaceFirst(" / ", " "),
          citation -> citation.replaceFirst(" / ", ", "),
          citation -> citation.replaceFirst(" / ", " // "),
          citation -> citation.replaceFirst("(?=\\)$)", "6"),
          citation -> citation.replaceFirst("\\d\\)$", ")"),
          citation -> citation.replaceFirst("\\d{2}\\.\\d{2}\\.", "31.02."),
          citation -> citation.replaceFirst("\\.(?=\\d{4})", ""),
          citation -> citation.replaceFirst("0", "O"),
          citation -> citation.replaceFirst("/.*\\)$", "/ )"),
          citation -> citation.replaceFirst("\\)$", "))"),
          citation -> citation.replace('(', '（').replace(')', '）').replace('/', '／'),
          citation -> citation.replaceFirst("\\)$", "]"),
          citation -> citation + ".");

  @ParameterizedTest
  @MethodSource("printed")
  void itemsAreTheSameWithWrongCitations(Path file, Layout layout) {
    List<ParsedItem> items =
        ParsedBulletin.of(read(file)).items().stream()
            .map(item -> with(item, SLIPS.get((item.n() + layout.ordinal()) % SLIPS.size())))
            .toList();
    String text = EnglishPrinter.print(items, layout, file.hashCode());

    List<Item> read = BulletinReader.readItems(SourceText.of("week.txt", text)).items();

    assertThat(read)
        .as(text)
        .extracting(item -> item.en().text())
        .containsExactlyElementsOf(items.stream().map(ParsedItem::en).toList());
  }

  private static Bulletin read(Path file) {
    return READ.computeIfAbsent(file, BulletinReader::read);
  }

  private static ParsedItem with(ParsedItem item, UnaryOperator<String> slip) {
    return new ParsedItem(
        item.n(),
        item.section(),
        item.ja(),
        item.en(),
        item.body(),
        item.sources(),
        item.citation() == null ? null : slip.apply(item.citation()),
        item.dates(),
        item.notes(),
        item.line());
  }

  @ParameterizedTest
  @MethodSource("printed")
  void itemsAreTheSame(Path file, Layout layout) {
    List<ParsedItem> items = ParsedBulletin.of(read(file)).items();
    String text = EnglishPrinter.print(items, layout, file.hashCode());

    List<Item> read = BulletinReader.readItems(SourceText.of("week.txt", text)).items();

    assertThat(read)
        .as(text)
        .extracting(item -> item.en().text())
        .containsExactlyElementsOf(items.stream().map(ParsedItem::en).toList());
    boolean bodies = layout != Layout.HEADLINES_ALONE && layout != Layout.HEADLINES_WITH_BULLETS;
    assertThat(read)
        .extracting(item -> item.body().stream().map(Passage::text).toList())
        .containsExactlyElementsOf(
            items.stream().map(item -> bodies ? item.body() : List.<String>of()).toList());
  }
}
