package org.yakugo.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yakugo.Packed;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.file.SourceText;
import org.yakugo.frame.FrameFile;
import org.yakugo.frame.Frames;
import org.yakugo.glossary.Glossary;

/**
 * Faults of the kinds that editors meet, each in a pair of its own, and pairs that are right,
 * against the starter's glossary without a past.
 */
class FaultsTest {
  private static final String SECTION = "1. 外政\n\n";
  private static Background background;

  private record Row(String set, String ja, String en, String body) {
    static Row of(String line) {
      String[] cells = line.split("\t", -1);
      return new Row(cells[0], cells[2], cells[3], cells.length > 4 ? cells[4] : "");
    }

    String text() {
      if (isWhole()) {
        return plain(en).replace('¶', '\n');
      }
      String[] japanese = plain(ja).split("[|]");
      String[] english = plain(en).split("[|]");
      StringBuilder text = new StringBuilder(SECTION);
      for (int i = 0; i < japanese.length; i++) {
        text.append("● ").append(japanese[i]).append("\n").append(english[i]).append("\n\n");
        text.append(body.isEmpty() ? "It was reported." : plain(body));
        text.append(" (TREND / 05.05.2026)\n\n");
      }
      return text.toString();
    }

    private static String plain(String marked) {
      return marked.replaceAll("[⟦⟧]", "");
    }

    private boolean isWhole() {
      return ja.equals("bulletin");
    }

    /** Whether the finding touches what is marked; in a whole bulletin, its line. */
    boolean isFoundBy(Finding finding) {
      if (isWhole()) {
        return en.split("¶")[finding.line() - 1].contains("⟦");
      }
      String field =
          switch (finding.field()) {
            case JA -> ja.split("[|]")[finding.item() - 1];
            case EN -> en.split("[|]")[finding.item() - 1];
            case BODY -> body;
            default -> "";
          };
      int start = field.indexOf('⟦');
      int end = field.indexOf('⟧') - 1;
      return start >= 0 && finding.start() < end && finding.end() > start;
    }
  }

  @BeforeAll
  static void load() {
    Path glossary = Path.of("glossary");
    background =
        Background.of(
            Glossary.load(glossary), HouseWording.NONE, Frames.of(FrameFile.in(glossary)));
  }

  private static List<Row> rows(String file, String set) {
    return Packed.text(FaultsTest.class, file)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(Row::of)
        .filter(row -> row.set().equals(set))
        .toList();
  }

  private static List<Finding> check(Row row) {
    CheckedBulletin bulletin =
        new CheckedBulletin(BulletinReader.read(SourceText.of("week", row.text())), background);
    return new Checker(Rules.all()).check(bulletin);
  }

  private static List<String> missed(String file, String set) throws IOException {
    List<String> missed = new ArrayList<>();
    for (Row row : rows(file, set)) {
      if (check(row).stream().noneMatch(row::isFoundBy)) {
        missed.add(row.ja());
      }
    }
    return missed;
  }

  private static List<String> alarms(String file) throws IOException {
    List<String> alarms = new ArrayList<>();
    for (Row row : rows(file, "right")) {
      check(row).stream()
          .filter(finding -> finding.severity().isAtLeast(Severity.WARNING))
          .forEach(f -> alarms.add(f.rule() + " " + f.text() + ": " + row.ja()));
    }
    return alarms;
  }

  @ParameterizedTest
  @CsvSource({
    "faults.tsv, dev, 27",
    "faults.tsv, held, 13",
    "faults-more.tsv, dev, 25",
    "faults-more.tsv, held, 15",
    "faults-third.tsv, dev, 16",
    "faults-third.tsv, held, 8",
    "faults-fourth.tsv, dev, 26",
    "faults-fourth.tsv, held, 14",
    "faults-fifth.tsv, dev, 23",
    "faults-fifth.tsv, held, 13",
    "faults-sixth.tsv, dev, 24",
    "faults-sixth.tsv, held, 11",
    "faults-seventh.tsv, dev, 124",
    "faults-seventh.tsv, held, 20",
    "faults-eighth.tsv, dev, 58",
    "faults-ninth.tsv, dev, 83",
    "faults-eleventh.tsv, dev, 57",
    "faults-thirteenth.tsv, dev, 40",
    "faults-fourteenth.tsv, dev, 37",
    "faults-fifteenth.tsv, dev, 31",
    "faults-sixteenth.tsv, dev, 16",
    "faults-seventeenth.tsv, dev, 42",
    "faults-eighteenth.tsv, dev, 31",
    "faults-nineteenth.tsv, dev, 20",
    "faults-twentieth.tsv, dev, 37"
  })
  void faultsAreFound(String file, String set, int faults) throws IOException {
    assertThat(rows(file, set)).hasSize(faults);
    assertThat(missed(file, set)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "faults.tsv, 31",
    "faults-more.tsv, 61",
    "faults-third.tsv, 24",
    "faults-fourth.tsv, 60",
    "faults-fifth.tsv, 100",
    "faults-sixth.tsv, 60",
    "faults-seventh.tsv, 120",
    "faults-eighth.tsv, 91",
    "faults-eleventh.tsv, 40",
    "faults-thirteenth.tsv, 27",
    "faults-fourteenth.tsv, 20",
    "faults-fifteenth.tsv, 28",
    "faults-sixteenth.tsv, 14",
    "faults-seventeenth.tsv, 40",
    "faults-eighteenth.tsv, 61",
    "faults-nineteenth.tsv, 34",
    "faults-twentieth.tsv, 73"
  })
  void whatIsRightIsLeftAlone(String file, int pairs) throws IOException {
    assertThat(rows(file, "right")).hasSize(pairs);
    assertThat(alarms(file)).isEmpty();
  }
}
