package org.yakugo.person;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.Row;

/** How offices are put together: the lines of {@code posts.tsv}, chosen for a post. */
record TitleTable(Map<String, List<Line>> byRank) {

  /** A part of a post that a form can need. */
  enum Complement {
    TOPIC,
    CHARGE,
    BODY,
    PERSON,
    HOST,
    COUNTRY
  }

  /**
   * A line of the table.
   *
   * @param qualifiers those that the form itself renders
   * @param headline patterns, best first
   * @param formal the same for formal titles
   */
  record Line(
      List<String> qualifiers,
      Set<String> countries,
      Set<Complement> with,
      List<String> headline,
      List<String> formal) {

    private boolean fits(Post post, @Nullable String code, Set<Complement> there) {
      boolean country = countries.isEmpty() || code != null && countries.contains(code);
      return country && there.containsAll(with) && post.qualifiers().containsAll(qualifiers);
    }

    /** First what it renders, then whether it is the country's own, then the qualifiers. */
    private int weight() {
      int rendered = with.size() - (with.contains(Complement.COUNTRY) ? 1 : 0);
      int own = countries.isEmpty() ? 0 : 100;
      return rendered * 1000 + own + qualifiers.size() * 10 + with.size();
    }

    List<String> patterns(HouseStyle.Titles titles) {
      return titles == HouseStyle.Titles.SHORT ? headline : formal;
    }
  }

  private static final Facts<TitleTable> TABLE =
      Facts.of(in -> new TitleTable(in.table("posts").lists("rank", TitleTable::lines)));

  static TitleTable of(Language language) {
    return TABLE.in(language);
  }

  private static List<Line> lines(Row row) {
    Set<Complement> with = Set.copyOf(row.choices("with", Complement.class));
    List<String> headline = row.alternatives("headline");
    List<String> formal = row.text("formal").isEmpty() ? headline : row.alternatives("formal");
    Set<String> countries = Set.copyOf(row.words("countries"));
    return headline.isEmpty()
        ? List.of()
        : List.of(new Line(row.words("qualifiers"), countries, with, headline, formal));
  }

  /**
   * The line that says most about the post; null if none fits.
   *
   * @param code of the country that the post is of; null if it isn't known
   */
  @Nullable Line lineFor(Post post, @Nullable String code) {
    Set<Complement> there = complements(post);
    Line best = null;
    for (Line line : byRank.getOrDefault(post.rank(), List.of())) {
      if (line.fits(post, code, there) && (best == null || line.weight() > best.weight())) {
        best = line;
      }
    }
    return best;
  }

  static Set<Complement> complements(Post post) {
    Set<Complement> there = new HashSet<>();
    addIf(there, post.topic() != null, Complement.TOPIC);
    addIf(there, post.charge() != null, Complement.CHARGE);
    addIf(there, !post.bodies().isEmpty(), Complement.BODY);
    addIf(there, post.person() != null, Complement.PERSON);
    addIf(there, post.host() != null, Complement.HOST);
    addIf(there, post.country() != null, Complement.COUNTRY);
    return there;
  }

  private static void addIf(Set<Complement> there, boolean is, Complement complement) {
    if (is) {
      there.add(complement);
    }
  }
}
