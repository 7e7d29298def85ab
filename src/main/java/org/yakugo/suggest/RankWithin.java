package org.yakugo.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.Origin;
import org.yakugo.Rendering;
import org.yakugo.mention.Heads;

/**
 * A rank alone is called as the whole post says: 総裁 for {@code Governor} within {@code Governor of
 * the National Bank}, which is 知事 elsewhere, and a former one as its holder is.
 */
record RankWithin(Heads heads) {
  /** Where an ambassador serves, who alone is 日本大使. */
  private static final Pattern SENT = Pattern.compile("^[駐在]");

  /**
   * The same mentions, the ranks within others rendered as those end.
   *
   * @param all field by field, in order of start, the longer first
   */
  List<Mention> of(List<Mention> all) {
    List<Mention> told = new ArrayList<>();
    List<Mention> posts = new ArrayList<>(); // those that haven't ended yet
    for (Mention mention : all) {
      posts.removeIf(post -> post.field() != mention.field() || post.end() <= mention.start());
      told.add(told(mention, posts));
      if (mention.kind() == Kind.TITLE || mention.kind() == Kind.PERSON_TITLE) {
        posts.add(mention);
      }
    }
    return told;
  }

  private Mention told(Mention mention, List<Mention> posts) {
    Rendering whole = mention.kind() == Kind.TITLE ? whole(mention, posts) : null;
    Rendering own = mention.renderings().getFirst(); // put together, it is no surer than the whole
    if (whole == null || own.origin() != Origin.COMPOSED && whole.target().endsWith(own.target())) {
      return mention;
    }
    Heads.Head head = heads.of(mention.source().toLowerCase(Locale.ROOT).replace('-', ' '));
    Stream<String> offered = mention.renderings().stream().map(Rendering::target);
    return Stream.concat(offered, head == null ? Stream.of() : head.japanese().stream())
        .filter(whole.target()::endsWith)
        .filter(form -> !(SENT.matcher(form).find() && form.equals(whole.target())))
        .max(Comparator.comparingInt(String::length))
        .map(rank -> mention.with(first(rank, whole, mention.renderings())))
        .orElse(mention);
  }

  private static List<Rendering> first(String rank, Rendering whole, List<Rendering> offered) {
    double doubt = 1 - whole.confidence();
    Stream<Rendering> others =
        offered.stream()
            .filter(other -> !other.target().equals(rank))
            .map(other -> other.withConfidence(other.confidence() * doubt));
    return Stream.concat(
            Stream.of(Rendering.unprinted(rank, Origin.COMPOSED, 1 - doubt, List.of())), others)
        .toList();
  }

  /** The best rendering of the shortest post that has more words; null if there is none. */
  private static @Nullable Rendering whole(Mention rank, List<Mention> posts) {
    return posts.stream()
        .filter(post -> post.end() >= rank.end())
        .filter(post -> post.source().length() > rank.source().length())
        .min(Comparator.comparingInt(post -> post.source().length()))
        .map(post -> post.renderings().getFirst())
        .orElse(null);
  }
}
