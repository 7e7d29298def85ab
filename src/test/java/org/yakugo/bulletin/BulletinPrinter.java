package org.yakugo.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prints a bulletin in a typography; the opposite of reading it. */
final class BulletinPrinter {

  private static final Pattern CAN_BREAK_AT = Pattern.compile(" (?=[a-z])");

  private final Typography style;
  private final Random random;
  private final List<String> lines = new ArrayList<>();
  private int sincePage;
  private int page = 1;

  private BulletinPrinter(Typography style, long seed) {
    this.style = style;
    this.random = new Random(seed);
  }

  /**
   * @param seed decides where headlines wrap and pages end
   */
  static String print(ParsedBulletin bulletin, Typography style, long seed) {
    return new BulletinPrinter(style, seed).print(bulletin);
  }

  /** A citation as this typography prints it. */
  static String citation(List<String> sources, Period dates, Typography.Citations style) {
    String names = String.join(", ", sources);
    String date = dates(dates);
    return switch (style) {
      case USUAL -> "(" + names + " / " + date + ")";
      case TIGHT -> "(" + names + "/" + date + ")";
      case LEFT -> "(" + names + "/ " + date + ")";
      case FULL_WIDTH -> "（" + names + "／" + fullWidth(date) + "）";
    };
  }

  private String print(ParsedBulletin bulletin) {
    add(bulletin.title(), "", "(公開情報とりまとめ)", "", period(bulletin.period()), "");
    add(bulletin.issuer(), "");
    Section section = null;
    for (ParsedBulletin.ParsedItem item : bulletin.items()) {
      if (!item.section().equals(section)) {
        section = item.section();
        add(section(section), "");
      }
      item(item);
    }
    if (!style.end().isEmpty()) {
      add(style.end());
    }
    return String.join(style.lineBreak(), lines) + style.lineBreak();
  }

  private void item(ParsedBulletin.ParsedItem item) {
    headlines(item);
    for (int i = 0; i < item.body().size(); i++) {
      boolean last = i == item.body().size() - 1;
      String text = escape(item.body().get(i));
      if (last && style.citationAlone()) {
        paragraph(text);
        add(item.citation(), "");
      } else {
        paragraph(last ? text + " " + item.citation() : text);
      }
    }
    for (List<String> note : item.notes()) {
      for (int i = 0; i < note.size(); i++) {
        String text = style.italicNote() ? "*" + escape(note.get(i)) + "*" : escape(note.get(i));
        paragraph(i == 0 ? style.noteLabel() + " " + text : text);
      }
    }
  }

  private void headlines(ParsedBulletin.ParsedItem item) {
    String bullet = style.bullet().isEmpty() ? "" : style.bullet() + " ";
    List<String> ja = wrapped(item.ja(), item.ja().indexOf('、') + 1);
    List<String> en = wrapped(item.en(), breakBeforeSmallLetter(item.en()));
    boolean boldJa = style.bold() != Typography.Bold.NONE;
    ja.set(0, (boldJa ? "**" : "") + ja.getFirst());
    if (style.bold() == Typography.Bold.JAPANESE || style.bold() == Typography.Bold.EACH) {
      ja.set(ja.size() - 1, ja.getLast() + "**");
    }
    if (style.bold() == Typography.Bold.EACH) {
      en.set(0, "**" + en.getFirst());
    }
    if (style.bold() == Typography.Bold.EACH || style.bold() == Typography.Bold.BOTH_TOGETHER) {
      en.set(en.size() - 1, en.getLast() + "**");
    }
    ja.set(0, bullet + ja.getFirst());
    if (style.headline() == Typography.Headline.ONE_LINE) {
      add(String.join("", ja) + " " + String.join(" ", en));
    } else {
      add(ja.toArray(String[]::new));
      if (style.gapBelowJa()) {
        add("");
      }
      add(en.toArray(String[]::new));
    }
    if (style.gapBelowEn()) {
      add("");
    }
  }

  private List<String> wrapped(String headline, int at) {
    boolean wraps = style.headline() == Typography.Headline.WRAPPED && at > 0;
    return new ArrayList<>(
        wraps
            ? List.of(headline.substring(0, at).strip(), headline.substring(at).strip())
            : List.of(headline));
  }

  /** Where the end of a page can be told from the end of a paragraph. */
  private int pageEnd(String text) {
    List<Integer> places = new ArrayList<>();
    for (int i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) {
      String above = text.substring(0, i);
      boolean told =
          LineWording.goesOn(text.substring(i + 1)) || i > 125 || LineWording.isCut(above);
      if (told && !LineWording.isFinished(above)) {
        places.add(i);
      }
    }
    return places.isEmpty() ? 0 : places.get(random.nextInt(places.size()));
  }

  private int breakBeforeSmallLetter(String text) {
    List<Integer> places = new ArrayList<>();
    for (Matcher m = CAN_BREAK_AT.matcher(text); m.find(); ) {
      places.add(m.start());
    }
    return places.isEmpty() ? 0 : places.get(random.nextInt(places.size()));
  }

  /** A paragraph with a blank line below; a page may end in it. */
  private void paragraph(String text) {
    sincePage += text.length();
    if (style.pageEvery() > 0 && sincePage > style.pageEvery()) {
      sincePage = 0;
      int at = pageEnd(text);
      if (at > 0) {
        wrap(text.substring(0, at));
        add("");
        if (style.pageNumbers()) {
          add("- " + page++ + " -", "");
        }
        wrap(text.substring(at + 1));
        add("");
        return;
      }
    }
    wrap(text);
    add("");
  }

  private void wrap(String text) {
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (style.columns() > 0 && line.length() + 1 + word.length() > style.columns()) {
        add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    add(line.toString());
  }

  private String escape(String text) {
    String escaped =
        style.escapes()
            ? text.replace("&", "&amp;").replace("$", "\\$").replace("(", "\\(").replace(")", "\\)")
            : text;
    if (!style.noBreakSpaces()) {
      return escaped;
    }
    Matcher blanks = Pattern.compile(" ").matcher(escaped);
    int[] n = {0};
    return blanks.replaceAll(m -> ++n[0] % 5 == 0 ? "\u00A0" : " ");
  }

  private String section(Section section) {
    String number = String.valueOf(section.number());
    return style.section() == Typography.SectionStyle.FULL_WIDTH
        ? String.format(style.section().format, fullWidth(number), section.title())
        : String.format(style.section().format, section.number(), section.title());
  }

  private String period(Period period) {
    LocalDate from = period.from();
    LocalDate to = period.to();
    String days = monthDay(from) + "%s" + monthDay(to);
    return switch (style.period()) {
      case USUAL -> from.getYear() + "年" + String.format(days, "～");
      case WAVE_DASH -> from.getYear() + "年" + String.format(days, "〜");
      case HYPHEN_WITH_YEARS ->
          from.getYear() + "年" + monthDay(from) + " - " + to.getYear() + "年" + monthDay(to);
      case NO_YEAR -> String.format(days, "–");
      case FULL_WIDTH -> fullWidth(from.getYear() + "年" + String.format(days, "－"));
      case REIWA -> "令和" + (from.getYear() - 2018) + "年" + String.format(days, "～");
    };
  }

  private static String monthDay(LocalDate day) {
    return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  private static String dates(Period dates) {
    LocalDate from = dates.from();
    LocalDate to = dates.to();
    String last = String.format(Locale.ROOT, "%1$td.%1$tm.%1$tY", to);
    if (from.equals(to)) {
      return last;
    }
    if (from.getYear() != to.getYear()) {
      return String.format(Locale.ROOT, "%1$td.%1$tm.%1$tY-", from) + last;
    }
    return String.format(
            Locale.ROOT, from.getMonth() == to.getMonth() ? "%1$td-" : "%1$td.%1$tm-", from)
        + last;
  }

  private static String fullWidth(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append(c > ' ' && c < 127 ? (char) (c - '!' + '！') : (char) c));
    return wide.toString();
  }

  private void add(String... more) {
    lines.addAll(List.of(more));
  }
}
