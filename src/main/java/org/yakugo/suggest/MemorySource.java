package org.yakugo.suggest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.Origin;
import org.yakugo.Rendering;
import org.yakugo.align.Bearer;
import org.yakugo.align.Precedent;
import org.yakugo.align.Precedents;
import org.yakugo.mention.EnglishMention;
import org.yakugo.mention.EnglishMention.OfHeldPost;
import org.yakugo.mention.EnglishMention.OfName;
import org.yakugo.mention.EnglishMention.OfPerson;
import org.yakugo.mention.EnglishMention.OfPost;
import org.yakugo.mention.MentionKey;
import org.yakugo.person.PersonMention;
import org.yakugo.person.Post;

/**
 * What was printed before. Several forms share the confidence by how often and how lately they were
 * used: a use counts half as much after {@link #HALF_LIFE} days.
 */
record MemorySource(Precedents precedents) implements RenderingSource {
  private static final double HALF_LIFE = 365;

  /** A form seen once may be a slip. */
  private static final double ONCE = 0.9;

  private static final double OFTEN = 0.97;

  @Override
  public List<Rendering> of(EnglishMention mention, ItemContext context) {
    Bearer bearer = bearer(mention, context);
    for (String key : keys(mention, context)) {
      List<Precedent> found = precedents.of(mention.kind(), key, bearer);
      if (!found.isEmpty()) {
        return shared(found, context.date());
      }
    }
    return shared(precedents.ofWording(mention.kind(), mention.text(), bearer), context.date());
  }

  @Override
  public void prepare(List<EnglishMention> mentions, ItemContext context) {
    Map<Kind, Set<String>> keys = new EnumMap<>(Kind.class);
    for (EnglishMention mention : mentions) {
      Set<String> ofKind = keys.computeIfAbsent(mention.kind(), kind -> new HashSet<>());
      ofKind.addAll(keys(mention, context));
      ofKind.add(Precedents.keyOfWording(mention.text()));
    }
    precedents.prepare(keys);
  }

  private static @Nullable Bearer bearer(EnglishMention mention, ItemContext context) {
    return switch (mention.subject()) {
      case OfPerson person -> Bearer.of(person.person(), context.reading());
      case OfName name -> Bearer.of(name.person(), context.reading());
      case OfHeldPost held -> Bearer.of(held.holder(), context.reading());
      default -> null;
    };
  }

  /** The keys to look under, the narrowest first. */
  private static List<String> keys(EnglishMention mention, ItemContext context) {
    List<String> keys = new ArrayList<>();
    keys.add(MentionKey.of(mention));
    switch (mention.subject()) {
      case OfPerson person -> {
        PersonMention described = person.person();
        if (described.name() != null) {
          String surname = MentionKey.surname(described.name());
          for (Post post : described.posts()) {
            keys.add(surname + "/" + MentionKey.post(post, true));
          }
        } else if (described.posts().size() == 1 && described.countries().isEmpty()) {
          addHomePost(keys, described.posts().getFirst(), context);
        }
      }
      case OfPost post -> addHomePost(keys, post.post(), context);
      default -> {}
    }
    return keys;
  }

  /** A post of the home country is printed without it. */
  private static void addHomePost(List<String> keys, Post post, ItemContext context) {
    if (post.country() != null && post.country().code().equals(context.home())) {
      keys.add(MentionKey.post(post, true));
    }
  }

  /**
   * The printed surname of a person, whatever stands before it.
   *
   * @return best first
   */
  List<Rendering> surname(PersonMention person, ItemContext context) {
    Bearer bearer = Bearer.of(person, context.reading());
    return shared(
        precedents.of(Kind.PERSON, MentionKey.surname(person.named()), bearer), context.date());
  }

  private static List<Rendering> shared(List<Precedent> precedents, @Nullable LocalDate date) {
    double total = precedents.stream().mapToDouble(p -> weight(p, date)).sum();
    return precedents.stream()
        .map(p -> rendering(p, weight(p, date) / total))
        .sorted(Comparator.comparingDouble(Rendering::confidence).reversed())
        .toList();
  }

  private static double weight(Precedent precedent, @Nullable LocalDate date) {
    if (precedent.last() == null || date == null) {
      return precedent.uses();
    }
    double days = Math.max(0, ChronoUnit.DAYS.between(precedent.last(), date));
    return precedent.uses() * Math.pow(0.5, days / HALF_LIFE);
  }

  private static Rendering rendering(Precedent precedent, double share) {
    double known = precedent.uses() > 1 ? OFTEN : ONCE;
    return new Rendering(
        precedent.target(),
        Origin.MEMORY,
        share * known * precedent.confidence(),
        precedent.uses(),
        precedent.last(),
        precedent.evidence(),
        List.of());
  }
}
