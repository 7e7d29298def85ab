package org.yakugo.check.completeness;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.FieldText;
import org.yakugo.check.Finding;
import org.yakugo.language.Facts;
import org.yakugo.language.Row;
import org.yakugo.text.Script;
import org.yakugo.text.Span;

/**
 * A word of the Japanese headline that the English knows nothing of, while the English headline has
 * another word of its kind which the Japanese lacks: 国防省 for a Health Ministry, 減少 where exports
 * rise, 大統領 for a former president, 階段 for talks. The tables {@code offices}, {@code contraries}
 * and {@code homophones} hold the words that exclude each other.
 *
 * @param id under which it is told
 * @param table that holds its words
 */
public record ContraryWord(String id, String table) implements Comparison {
  private static final String MINISTRIES = "ministry";

  /** Kinds of what persons hold. */
  private static final Set<String> HELD = Set.of("head", MINISTRIES);

  private static final Pattern COUNTERPART = Pattern.compile("(?i)\\bcounterpart\\b");
  private static final Pattern MINISTRY_ITSELF = Pattern.compile("(?i)ministry|省");
  private static final String MINISTRY = "(?:省|相|大臣)";

  /** Kind of what a body that is no ministry looks after. */
  private static final String FIELDS = "field";

  /** Another field of the same body may stand between, or a mark for it. */
  private static final String JAPANESE_BODY = "(?=[\\p{IsHan}ァ-ヺー・／]{0,6}(?:庁|局|委員会|評議会|機構|基金|院))";

  private static final String BODY =
      "(?= (?:\\w+ ){0,2}(?:agency|authority|council|commission|committee|office|service|board"
          + "|bureau|fund|directorate|administration|inspectorate|department)\\b)";

  /** Behind a head's title these make another office of it: 大統領府, 首相補佐官. */
  private static final String ALONE = "(?![府令選級官夫補報道顧特候代制派]|経験|直属|就任)";

  /**
   * A ministry of one portfolio: the character of a country may stand before it, no other kanji,
   * and katakana only where it is a name.
   */
  private static final String BEGINNING = "(?<![\\p{IsHan}・&&[^米英仏独露中韓印伊豪加日元前新両同各が、]])";

  private static final Pattern AROUND = Pattern.compile("\\(\\?<?[!=](?:[^()]|\\([^()]*\\))*\\)");

  private static final Comparator<String> BY_LENGTH = Comparator.comparing(String::length);

  /** Before further English words: and whatever verb the frames render by the row's Japanese. */
  private static final String ANY_VERB = "*|";

  /** Behind the word that a headline ends in. */
  private static final Pattern END = Pattern.compile("へ|する|した|");

  /** What may stand for several texts, or for none. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?:\\([^()]*\\)|\\[[^]]*]|\\\\p\\{\\w+}|\\\\.|[.^$ ])(?:[?*+]|\\{[0-9,]+})?|.[?*]|[+]");

  private static final Facts<Map<String, List<Choice>>> CHOICES =
      Facts.of(
          language -> {
            Map<String, List<Choice>> choices = new HashMap<>();
            for (String table : List.of("offices", "ranks", "contraries", "homophones")) {
              choices.put(table, language.table(table).map(Choice::of));
            }
            return choices;
          });

  /**
   * @param english where the English names it
   * @param known where the English speaks of it in any way
   * @param signs of which one stands wherever the Japanese names it; none if that can't be told
   * @param japanese where the Japanese names it
   * @param rendered what the Japanese has if it renders the English
   */
  private record Choice(
      String kind,
      boolean anyVerb,
      Pattern english,
      Pattern known,
      List<String> signs,
      Pattern japanese,
      Pattern rendered,
      String named) {
    static Choice of(Row row) {
      boolean ministry = row.required("kind").equals(MINISTRIES);
      boolean field = row.required("kind").equals(FIELDS);
      boolean anyVerb = row.text("known").startsWith(ANY_VERB);
      String words = "(?:" + row.text("english") + ")" + (field ? BODY : "");
      String names = "(?:" + row.text("japanese") + ")";
      return new Choice(
          row.required("kind"),
          anyVerb,
          Pattern.compile(ministry ? minister(words, row) : "(?i)\\b" + words + "(?![A-Za-z])"),
          Pattern.compile("(?i)\\b(?:" + either(row, "english", "known") + ")"),
          signs(row.text("japanese")),
          Pattern.compile(japanese(row.text("kind"), names)),
          Pattern.compile(
              "(?:" + either(row, "japanese", "also") + ")" + (field ? JAPANESE_BODY : "")),
          row.required("named"));
    }

    /** Of each alternative the longest stretch that it always has. */
    private static List<String> signs(String japanese) {
      String plain = AROUND.matcher(japanese).replaceAll("");
      while (SEVERAL.matcher(plain).find()) {
        plain = SEVERAL.matcher(plain).replaceAll("\t");
      }
      List<String> signs =
          Stream.of(plain.split("[|]"))
              .map(one -> Collections.max(List.of(one.split("\t", -1)), BY_LENGTH))
              .toList();
      return signs.contains("") ? List.of() : signs;
    }

    /** A pattern is tried only where it can fit: that is the most of this rule's work. */
    boolean isSaid(String ja) {
      boolean mayBe = signs.isEmpty();
      for (int i = 0; !mayBe && i < signs.size(); i++) {
        mayBe = ja.contains(signs.get(i));
      }
      return mayBe && japanese.matcher(ja).find();
    }

    private static String japanese(String kind, String names) {
      return switch (kind) {
        case MINISTRIES -> BEGINNING + names + MINISTRY;
        case "head" -> names + ALONE;
        case FIELDS -> names + JAPANESE_BODY;
        default -> names;
      };
    }

    private static String either(Row row, String one, String other) {
      String more = row.text(other).replace(ANY_VERB, "");
      return more.isEmpty() ? row.text(one) : row.text(one) + "|" + more;
    }

    private static String minister(String words, Row row) {
      String named =
          "(?i)\\b%1$s (?:affairs )?minist(?:er|ry)\\b|\\bminist(?:er|ry) (?:of|for) (?:the )?%1$s\\b"
              .formatted(words);
      return row.text("short").isEmpty()
          ? named
          : named + "|(?-i:\\b(?:" + row.text("short") + ")\\b)";
    }

    /** Whether the word is one of its own, or the Japanese has it elsewhere, for each holder. */
    boolean isRendered(String ja, Span word, String en) {
      String others = ja.substring(0, word.start()) + "／" + ja.substring(word.end());
      return japanese.matcher(word.in(ja)).find()
          || rendered.matcher(others).results().count() >= holders(en);
    }

    /** How many holders the English names, a counterpart among them; one of what none holds. */
    private long holders(String en) {
      Matcher named = english.matcher(en);
      if (!HELD.contains(kind) || !named.find()) {
        return 1;
      }
      int met = COUNTERPART.matcher(en.substring(named.end())).find() ? 1 : 0;
      return met + named.reset().results().count();
    }

    boolean isKnown(CheckedItem item, CheckedBulletin bulletin) {
      return known.matcher(item.en().text()).find()
          || known.matcher(item.body().text()).find()
          || verb(item, bulletin).isPresent();
    }

    /** Where the English headline names it; what the Japanese ends in may be any verb there. */
    Optional<Span> meant(Named strange, CheckedItem item, CheckedBulletin bulletin) {
      String behind = item.ja().text().substring(strange.span().end());
      return span(english, item.en())
          .or(() -> END.matcher(behind).matches() ? verb(item, bulletin) : Optional.empty());
    }

    /** The verb of the English headline that the frames render so, if the row has any verb. */
    private Optional<Span> verb(CheckedItem item, CheckedBulletin bulletin) {
      return Stream.of(item.en())
          .filter(headline -> anyVerb)
          .flatMap(headline -> WordsInJapanese.of(item, headline, bulletin).stream())
          .filter(word -> word.acts().stream().anyMatch(act -> japanese.matcher(act).matches()))
          .map(RenderedWord::span)
          .findFirst();
    }

    private static Optional<Span> span(Pattern word, FieldText field) {
      return field.find(word).map(match -> new Span(match.start(), match.end())).findFirst();
    }

    /** Of a ministry and its minister the one that stands there. */
    Named found(Span span, String text) {
      String[] both = named.split("・");
      return new Named(
          kind,
          span,
          !kind.equals(MINISTRIES) || both.length < 2
              ? named
              : both[MINISTRY_ITSELF.matcher(span.in(text)).find() ? 0 : 1]);
    }
  }

  private List<Choice> choices(CheckedBulletin bulletin) {
    return Objects.requireNonNull(CHOICES.in(bulletin.language()).get(table));
  }

  @Override
  public List<Named> strange(CheckedItem item, CheckedBulletin bulletin) {
    return choices(bulletin).stream()
        .filter(choice -> choice.isSaid(item.ja().text()) && !choice.isKnown(item, bulletin))
        .flatMap(
            choice ->
                Choice.span(choice.japanese(), item.ja()).stream()
                    .map(span -> choice.found(span, item.ja().text())))
        .filter(found -> !found.kind().equals(MINISTRIES) || isWhole(found.span().start(), item))
        .toList();
  }

  /** Whether no field of work in katakana stands before it: ジュレク|内相, but デジタル|産業省. */
  private static boolean isWhole(int start, CheckedItem item) {
    return start == 0
        || !Script.isKatakana(item.ja().text().charAt(start - 1))
        || item.links().stream()
            .filter(link -> link.kind() == Kind.PERSON)
            .anyMatch(link -> link.japanese().end() == start)
        || item.japaneseCountries().stream().anyMatch(place -> place.span().end() == start);
  }

  @Override
  public Stream<Named> lacking(Named strange, CheckedItem item, CheckedBulletin bulletin) {
    return choices(bulletin).stream()
        .filter(choice -> choice.kind().equals(strange.kind()))
        .filter(c -> !c.isRendered(item.ja().text(), strange.span(), item.en().text()))
        .flatMap(
            choice ->
                choice.meant(strange, item, bulletin).stream()
                    .map(span -> choice.found(span, item.en().text())));
  }

  /** One is enough: the words of several kinds may be the same. */
  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    return Comparison.super.check(item, bulletin).limit(1);
  }

  @Override
  public Finding finding(CheckedItem item, Named here, Named there) {
    String ja = item.ja().text();
    String meant = there.span().in(item.en().text()).strip();
    return here.span().length() == ja.length()
        ? item.ja().finding(this, here.span(), "english-headline-missing", there.right(), meant)
        : item.ja()
            .finding(this, here.span(), "not-english", here.span().in(ja), meant, there.right());
  }
}
