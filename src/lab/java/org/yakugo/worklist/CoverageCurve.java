package org.yakugo.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.Bearer;
import org.yakugo.align.CorpusAligner;
import org.yakugo.align.ItemAligner;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.Glossary;
import org.yakugo.mention.EnglishMention;
import org.yakugo.mention.EnglishMention.OfName;
import org.yakugo.mention.EnglishMention.OfPerson;
import org.yakugo.mention.EnglishMention.OfPost;
import org.yakugo.mention.EnglishReader;
import org.yakugo.mention.ItemReading;
import org.yakugo.person.PersonName;

/**
 * How fast a maintainer who starts with an empty glossary covers the names that a corpus prints, by
 * approving again and again what stands at the top of the worklist, as it was printed. Each
 * approval makes a concept, so no concept takes more than one decision.
 *
 * <p>A <b>printed name</b> is a person, post, body or place that the grammar finds in an English
 * headline with no glossary at all, counted once a headline: persons by surname, posts without
 * their country, nothing twice that stands inside a longer name of its kind. Countries and cities
 * that the program itself knows are left out, since they take no decision. It counts whether or not
 * its Japanese was found, so a miss of the alignment is a loss here. It is <b>covered</b> if a
 * concept has its English, and for a person if the one concept of that surname contradicts neither
 * given name nor country. Whether what was approved is right is not measured.
 */
public final class CoverageCurve {

  /**
   * The state after some decisions.
   *
   * @param uses share of the printed names that are covered, 0 to 1
   * @param distinct the same with each name counted once however often it is printed
   */
  public record Point(int decisions, double uses, double distinct, @Nullable Candidate approved) {}

  /** A name in one headline. */
  private record Name(Kind kind, String source, @Nullable Bearer bearer) {
    String distinct() {
      return kind.label() + ":" + Thing.folded(kind, bearer == null ? source : bearer.surname());
    }
  }

  private final List<Name> names = new ArrayList<>();
  private final List<AlignedItem> aligned = new ArrayList<>();

  /**
   * Aligns the corpus without a glossary.
   *
   * @param items of the corpus; their links don't matter
   */
  public CoverageCurve(Collection<AlignedItem> items) {
    EnglishReader reader = EnglishReader.of(Glossary.EMPTY);
    for (AlignedItem item : items) {
      ItemReading reading = reader.read(item.item().en().text(), CorpusAligner.body(item.item()));
      names.addAll(names(reading));
      aligned.add(
          new AlignedItem(
              item.bulletin(),
              item.date(),
              item.item(),
              new ItemAligner().align(item.item(), reading.headline(), reading.body())));
    }
  }

  /** Printed names, each use counted. */
  public int names() {
    return names.size();
  }

  /** Printed names, each counted once. */
  public long distinctNames() {
    return names.stream().map(Name::distinct).distinct().count();
  }

  private static Collection<Name> names(ItemReading item) {
    List<EnglishMention> all =
        item.headline().mentions().stream().filter(CoverageCurve::isName).toList();
    Set<Name> names = new HashSet<>();
    for (EnglishMention mention : all) {
      boolean inLonger =
          all.stream()
              .anyMatch(
                  longer ->
                      longer.kind() == mention.kind()
                          && !longer.span().equals(mention.span())
                          && longer.span().contains(mention.span()));
      if (!inLonger) {
        Bearer bearer =
            mention.subject() instanceof OfName name ? Bearer.of(name.person(), item) : null;
        names.add(new Name(mention.kind(), mention.text(), bearer));
      }
    }
    return names;
  }

  private static boolean isName(EnglishMention mention) {
    return switch (mention.kind()) {
      case PERSON ->
          mention.subject() instanceof OfName of
              && of.person().name() instanceof PersonName name
              && mention.span().equals(name.surname());
      case TITLE -> isBarePost(mention);
      case ORGANISATION, PLACE -> Countries.WORLD.get(mention.text()).isEmpty();
      default -> false;
    };
  }

  private static boolean isBarePost(EnglishMention mention) {
    return switch (mention.subject()) {
      case OfPost post -> mention.span().equals(post.post().bare());
      case OfPerson person ->
          person.person().posts().stream().anyMatch(p -> mention.span().equals(p.bare()));
      default -> false;
    };
  }

  /**
   * Approves candidate after candidate until none is left.
   *
   * @return the state before the first decision and after each
   */
  public List<Point> run() {
    List<Concept> concepts = new ArrayList<>();
    List<Point> points = new ArrayList<>(List.of(point(0, concepts, null)));
    while (true) {
      Worklist list =
          Worklist.of(aligned, Glossary.of(concepts), Settled.NOTHING, null, LocalDate.EPOCH);
      Candidate top =
          list.candidates().stream()
              .filter(candidate -> candidate.why() == Candidate.Why.NEW)
              .findFirst()
              .orElse(null);
      if (top == null) {
        return points;
      }
      concepts.add(Ruling.concept(top, Terms.AS_PRINTED, null));
      points.add(point(points.size(), concepts, top));
    }
  }

  private Point point(int decisions, List<Concept> concepts, @Nullable Candidate approved) {
    CoveringConcepts coverage = new CoveringConcepts(Glossary.of(concepts), null);
    List<Name> covered =
        names.stream()
            .filter(
                name -> coverage.of(name.kind(), List.of(name.source()), name.bearer()).isPresent())
            .toList();
    long distinct = covered.stream().map(Name::distinct).distinct().count();
    return new Point(
        decisions,
        (double) covered.size() / Math.max(1, names.size()),
        (double) distinct / Math.max(1, distinctNames()),
        approved);
  }
}
