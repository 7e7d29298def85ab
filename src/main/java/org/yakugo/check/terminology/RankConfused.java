package org.yakugo.check.terminology;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.align.Link;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.language.Facts;
import org.yakugo.language.Row;
import org.yakugo.mention.EnglishReading;
import org.yakugo.person.PersonMention;
import org.yakugo.person.Post;
import org.yakugo.text.Span;

/**
 * A post whose Japanese is that of another rank: 特使 for a Special Representative, 首相 for a deputy.
 */
public final class RankConfused implements ItemRule {
  /**
   * A line of {@code posts} that says what its Japanese is mistaken for.
   *
   * @param wrong what other ranks are called
   */
  private record Rank(String rank, List<String> qualifiers, String right, Pattern wrong) {
    static Rank of(Row row) {
      return new Rank(
          row.text("rank"),
          row.words("qualifiers"),
          row.required("endings").split("\\|")[0],
          row.pattern("mistaken"));
    }

    boolean fits(Post post) {
      return post.rank().equals(rank) && post.qualifiers().containsAll(qualifiers);
    }
  }

  private static final Facts<List<Rank>> RANKS =
      Facts.of(
          in ->
              in
                  .table("posts")
                  .map(
                      row ->
                          row.text("mistaken").isEmpty() ? List.<Rank>of() : List.of(Rank.of(row)))
                  .stream()
                  .flatMap(List::stream)
                  .toList());

  /** A title as it follows a name: ウィトコフ・米国特使. */
  private static final Pattern TITLE = Pattern.compile("[・\\p{IsHan}\\p{IsKatakana}ー]*\\p{IsHan}");

  /** Qualifiers whose bearer doesn't hold the post itself. */
  private static final Set<String> NOT_HOLDERS = Set.of("deputy", "former", "acting", "interim");

  private static final Pattern QUALIFIED = Pattern.compile("[副次元前代臨暫補選]");

  /** An English post and the Japanese stretch that holds its title. */
  private record Titled(Post post, String english, Span japanese) {}

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    List<Rank> ranks = RANKS.in(bulletin.language());
    // A post and the same post with its country both lead to the same words.
    Map<Span, Finding> byPlace = new LinkedHashMap<>();
    Stream.concat(byLink(item, bulletin), byName(item))
        .flatMap(titled -> ranks.stream().flatMap(rank -> check(item, titled, rank)))
        .forEach(found -> byPlace.putIfAbsent(new Span(found.start(), found.end()), found));
    return Stream.concat(byPlace.values().stream(), headForDeputy(item));
  }

  /** The holder alone in both headlines, where the body begins with a deputy or a former one. */
  private Stream<Finding> headForDeputy(CheckedItem item) {
    List<PersonMention> told = item.reading().body().persons();
    if (told.isEmpty()
        || told.getFirst().name() == null
        || QUALIFIED.matcher(item.ja().text()).find()) {
      return Stream.empty();
    }
    return told.getFirst().posts().stream()
        .filter(post -> post.qualifiers().stream().anyMatch(NOT_HOLDERS::contains))
        .flatMap(
            post ->
                item.reading().headline().persons().stream()
                    .flatMap(person -> person.posts().stream())
                    .filter(head -> head.qualifiers().isEmpty() && isSameOffice(head, post))
                    .flatMap(head -> titleOf(head, item))
                    .map(
                        title ->
                            item.ja()
                                .finding(
                                    this,
                                    title,
                                    "fuller-in-body",
                                    title.in(item.ja().text()),
                                    post.span().in(item.body().text()))))
        .limit(1);
  }

  private static boolean isSameOffice(Post head, Post post) {
    return head.rank().equals(post.rank()) && topic(head).equals(topic(post));
  }

  private static String topic(Post post) {
    return post.topic() == null ? "" : post.topic().text().toLowerCase(Locale.ROOT);
  }

  private static Stream<Span> titleOf(Post post, CheckedItem item) {
    return item.links().stream()
        .filter(link -> link.inHeadline() && link.kind() == Kind.TITLE)
        .filter(link -> link.english().equals(post.span()) || link.english().equals(post.bare()))
        .map(Link::japanese);
  }

  private static Stream<Titled> byLink(CheckedItem item, CheckedBulletin bulletin) {
    return ComparedRenderings.sure(item)
        .filter(link -> link.kind() == Kind.TITLE)
        .filter(link -> ComparedRenderings.isOpen(link, item, bulletin))
        .flatMap(link -> of(link, item).map(p -> new Titled(p, link.source(), link.japanese())));
  }

  private static Stream<Post> of(Link link, CheckedItem item) {
    EnglishReading reading = link.inHeadline() ? item.reading().headline() : item.reading().body();
    return reading.persons().stream()
        .flatMap(person -> person.posts().stream())
        .filter(post -> post.span().equals(link.english()) || post.bare().equals(link.english()));
  }

  /** A title that no table knows stands behind the holder's name all the same. */
  private static Stream<Titled> byName(CheckedItem item) {
    return item.reading().headline().persons().stream()
        .filter(person -> person.name() != null && person.posts().size() == 1)
        .flatMap(
            person ->
                ComparedRenderings.sure(item)
                    .filter(link -> link.inHeadline() && link.kind() == Kind.PERSON)
                    .filter(link -> link.english().equals(person.name().surname()))
                    .flatMap(link -> titleBehind(item, link.japanese().end()).stream())
                    .map(title -> titled(person, title, item)));
  }

  private static Titled titled(PersonMention person, Span title, CheckedItem item) {
    Post post = person.posts().getFirst();
    return new Titled(post, post.bare().in(item.en().text()), title);
  }

  private static Optional<Span> titleBehind(CheckedItem item, int end) {
    Matcher title = TITLE.matcher(item.ja().text()).region(end, item.ja().text().length());
    return title.lookingAt() ? Optional.of(new Span(title.start(), title.end())) : Optional.empty();
  }

  private Stream<Finding> check(CheckedItem item, Titled titled, Rank rank) {
    Matcher wrong = rank.wrong().matcher(titled.japanese().in(item.ja().text()));
    if (!rank.fits(titled.post()) || !wrong.find()) {
      return Stream.empty();
    }
    int start = titled.japanese().start() + wrong.start();
    return Stream.of(
        item.ja()
            .finding(
                this,
                start,
                start + wrong.group().length(),
                "another-rank-english-2",
                wrong.group(),
                titled.english(),
                rank.right())
            .suggesting(rank.right()));
  }
}
