package org.yakugo.lab.quality;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.Glossary;
import org.yakugo.language.Language;
import org.yakugo.name.KatakanaRenderer;
import org.yakugo.name.NameRendering;
import org.yakugo.name.TaughtNames;
import org.yakugo.person.Composition;
import org.yakugo.person.HouseStyle;
import org.yakugo.person.KnownParts;
import org.yakugo.person.KnownTerms;
import org.yakugo.person.PersonComposer;
import org.yakugo.person.PersonGrammar;
import org.yakugo.person.PersonMention;
import org.yakugo.person.Post;
import org.yakugo.text.EditDistance;
import org.yakugo.text.Normalization;

/**
 * How well persons are read and rendered, against persons as a ministry prints them: a table with a
 * line of headings, among them en_printed, en_name, ja_surname_part, ja_title_part and country_en.
 *
 * <p>A post counts as right if the first form in formal style is the one printed, 外相 and 外務大臣 being
 * one. The country counts as right if it is the table's, or if its organisation is named in the
 * post; or if none is given and the ministry prints none either. The surname counts as the right
 * word if the printed katakana is nearer to how that word sounds than to any other word of the
 * name.
 */
public final class PersonQuality {

  /** What was counted. */
  public record Score(int rows, int persons, int posts, int countries, int words, int surnames) {

    /** A figure as a share of the rows. */
    public double share(int figure) {
      return (double) figure / rows;
    }
  }

  private final Glossary glossary;
  private final PersonGrammar grammar;
  private final PersonComposer composer;
  private final KatakanaRenderer renderer;

  public PersonQuality(Glossary glossary, KatakanaRenderer renderer) {
    this.glossary = glossary;
    this.grammar = new PersonGrammar(KnownTerms.of(glossary));
    this.renderer = renderer;
    KnownParts known =
        (english, kind, country) ->
            glossary.english(english, country).stream()
                .filter(concept -> concept.kind() == kind && !concept.japanese().isEmpty())
                .map(c -> new Composition(c.japaneseFor(english), 0.96, List.of()))
                .toList();
    this.composer =
        new PersonComposer(
            Language.builtIn(), HouseStyle.HEADLINE.formal(), known, (name, country) -> List.of());
  }

  /** The table, and {@code -v} to see what failed. */
  public static void main(String[] arguments) throws IOException {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    Glossary glossary = Glossary.load(Path.of("glossary"));
    new PersonQuality(glossary, KatakanaRenderer.load())
        .measure(Path.of(arguments[0]), Arrays.asList(arguments).contains("-v"), out);
  }

  /** Measures a table and prints the figures; what failed too if {@code verbose}. */
  public Score measure(Path table, boolean verbose, PrintWriter out) throws IOException {
    int[] counts = new int[5];
    int named = 0;
    int namedRight = 0;
    List<TsvTable.Row> rows = TsvTable.read(table);
    for (TsvTable.Row row : rows) {
      boolean[] right = judge(row, verbose ? out : null);
      if (!row.get("ja_country_part").isEmpty()) {
        named++;
        namedRight += right[2] ? 1 : 0;
      }
      for (int i = 0; i < counts.length; i++) {
        counts[i] += right[i] ? 1 : 0;
      }
    }
    String[] names = {"person found", "post right", "country right", "surname word", "surname"};
    for (int i = 0; i < counts.length; i++) {
      double share = (double) counts[i] / rows.size();
      out.printf("%-14s %4d of %d  %.3f%n", names[i], counts[i], rows.size(), share);
    }
    out.printf(
        "country right of the %d whose Japanese names one: %d  %.3f%n",
        named, namedRight, (double) namedRight / named);
    out.flush();
    return new Score(rows.size(), counts[0], counts[1], counts[2], counts[3], counts[4]);
  }

  private boolean[] judge(TsvTable.Row row, PrintWriter out) {
    String text = printed(row);
    PersonMention person =
        grammar.find(text).stream()
            .filter(m -> m.name() != null)
            .filter(m -> Normalization.ENGLISH.same(m.name().text(), row.get("en_name")))
            .findFirst()
            .orElse(null);
    if (person == null) {
      tell(out, "person", text, "", row.get("en_name"));
      return new boolean[5];
    }
    String post = post(text, person);
    String country = row.get("country_en");
    String surname = surname(text, person);
    boolean[] right = {
      true,
      isPost(post, row.get("ja_title_part"), row.get("ja_country_part")),
      isCountry(person, country, row.get("ja_country_part"), post),
      isSurnameWord(text, person, row.get("ja_surname_part")),
      Normalization.LENIENT.same(surname, row.get("ja_surname_part"))
    };
    String[] what = {"person", "post", "country", "word", "surname"};
    String[] given = {
      "", post, String.valueOf(person.country()), person.name().surnameText(), surname
    };
    String[] printed = {
      "",
      row.get("ja_country_part") + " " + row.get("ja_title_part"),
      country,
      row.get("ja_surname_part"),
      row.get("ja_surname_part")
    };
    for (int i = 0; i < right.length; i++) {
      if (!right[i]) {
        tell(out, what[i], text, given[i], printed[i]);
      }
    }
    return right;
  }

  private static void tell(
      PrintWriter out, String what, String text, String given, String printed) {
    if (out != null) {
      out.printf("   %-8s %s%n            %s, not %s%n", what, text, given, printed);
    }
  }

  /** The first form of all posts in formal style; empty if there is none. */
  private String post(String text, PersonMention person) {
    if (person.posts().isEmpty()) {
      return "";
    }
    PersonMention office =
        new PersonMention(person.span(), null, person.posts(), List.of(), null, List.of());
    List<Composition> forms = composer.offices(text, office);
    return forms.isEmpty() ? "" : forms.getFirst().japanese();
  }

  private static boolean isPost(String given, String title, String country) {
    String form = fold(given);
    String printed = fold(title.replace("…", "*"));
    if (printed.contains("*")) {
      String[] ends = printed.split("\\*", 2);
      return form.startsWith(ends[0]) && form.endsWith(ends[1]);
    }
    if (!form.endsWith(printed)) {
      return false;
    }
    String rest = form.substring(0, form.length() - printed.length());
    return rest.isEmpty()
        || fold(country).startsWith(rest)
        || Countries.WORLD.findJapanese(rest).stream()
            .anyMatch(m -> m.span().length() == rest.length())
        || country.contains(rest)
        || rest.contains(country);
  }

  /** 外務大臣 and 外相 are one, and so are their like. */
  private static String fold(String title) {
    return Normalization.PRINTED
        .apply(title)
        .replace("在京", "駐日")
        .replace("大臣", "相")
        .replace("外務相", "外相")
        .replace("内務相", "内相")
        .replace("・", "")
        .replace("(", "（")
        .replace(")", "）");
  }

  private boolean isCountry(PersonMention person, String country, String printed, String post) {
    String code = Countries.WORLD.get(country).map(match -> match.country().code()).orElse(country);
    Post.CountryName found = person.country();
    if (found != null) {
      return found.code().equals(code);
    }
    String organisation = printed.replaceAll("[（(].*", "");
    return organisation.isEmpty()
        || post.contains(organisation)
        || glossary.english(country, null).stream()
            .flatMap(concept -> concept.usableJapanese().stream())
            .anyMatch(post::contains);
  }

  private String surname(String text, PersonMention person) {
    return rendered(person.name().surname().in(text), person);
  }

  private String rendered(String word, PersonMention person) {
    String country = person.country() == null ? null : person.country().code();
    List<NameRendering> all = renderer.render(word, country, TaughtNames.NONE).renderings();
    return all.isEmpty() ? "" : all.getFirst().target();
  }

  /** Whether the chosen part sounds most like what is printed, among all runs of words. */
  private boolean isSurnameWord(String text, PersonMention person, String printed) {
    String chosen = person.name().surname().in(text);
    String folded = Normalization.LENIENT.apply(printed);
    int best = EditDistance.between(folded, Normalization.LENIENT.apply(rendered(chosen, person)));
    for (var from : person.name().words()) {
      for (var to : person.name().words()) {
        if (to.start() >= from.start() && !from.with(to).equals(person.name().surname())) {
          String other = rendered(from.with(to).in(text), person);
          if (EditDistance.between(folded, Normalization.LENIENT.apply(other)) < best) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** A table that doesn't say how the English is printed gives the name, then the post. */
  private static String printed(TsvTable.Row row) {
    String printed = row.get("en_printed");
    return printed.isEmpty() ? row.get("en_name") + ", " + row.get("en_title") : printed;
  }
}
