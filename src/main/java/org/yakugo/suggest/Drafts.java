package org.yakugo.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.Link;
import org.yakugo.align.PastItems;
import org.yakugo.draft.Composed;
import org.yakugo.draft.Composer;
import org.yakugo.draft.PastHeadline;
import org.yakugo.draft.Scores;
import org.yakugo.frame.Frame;
import org.yakugo.memory.FuzzyMatch;
import org.yakugo.mention.EnglishMention;
import org.yakugo.mention.EnglishMention.OfHeldPost;
import org.yakugo.mention.EnglishReading;
import org.yakugo.person.Post;
import org.yakugo.text.EditDistance;
import org.yakugo.text.Span;

/**
 * The draft headlines for an English one: from past headlines where one fits, and composed. Really
 * different ones only, best first.
 *
 * @param composer taught by the past
 */
record Drafts(Composer composer, PastItems past) {
  /**
   * What the first, second and third draft are worth of what each were worth alone: of 755 own and
   * printed headlines' 251 second ones 48 % were kept, of 63 third ones 37 %, which alone would
   * have had 70 and 65 %.
   */
  private static final List<Double> KEPT = List.of(1.0, 0.69, 0.57);

  private static final int MOST = KEPT.size();
  private static final int PROOFS = 3;

  /** Older headlines teach nothing that newer ones don't. */
  static final int TAUGHT = 3000;

  /** Two drafts that differ in less than this part of their characters are one. */
  private static final double DIFFERENT = 0.12;

  /** What of the past teaches a composer. */
  static List<PastHeadline> teaching(List<AlignedItem> items) {
    return items.stream().limit(TAUGHT).map(Drafts::past).toList();
  }

  private static PastHeadline past(AlignedItem item) {
    return new PastHeadline(
        item.bulletin(),
        item.item().n(),
        item.item().en().text(),
        item.item().ja().text(),
        item.links().stream()
            .filter(Link::inHeadline)
            .map(link -> new PastHeadline.Link(link.kind(), link.english(), link.japanese()))
            .toList());
  }

  private static Draft.Source source(Frame.Printed printed) {
    return new Draft.Source(printed.bulletin(), printed.item());
  }

  /**
   * @param found mentions of the item, with their renderings
   * @param matches past headlines that may be patterns
   * @param foreign others' past headlines that may be
   */
  List<Draft> of(
      ItemContext context,
      List<Mention> found,
      List<FuzzyMatch> matches,
      List<AlignedItem> foreign) {
    EnglishReading reading = context.reading().headline();
    String headline = reading.text();
    if (!HeadlineText.isHeadline(headline)) {
      return List.of();
    }
    List<Mention> mentions = Namesakes.apart(found);
    List<Draft> all = new ArrayList<>();
    for (FuzzyMatch match : matches) {
      past.item(match.bulletin(), match.item())
          .filter(item -> !item.item().ja().isEmpty())
          .flatMap(item -> DraftMaker.draft(headline, mentions, item, reading.language()))
          .ifPresent(all::add);
    }
    foreign.forEach(
        item -> DraftMaker.draft(headline, mentions, item, reading.language()).ifPresent(all::add));
    all.sort(Comparator.comparingDouble(Draft::score).reversed());
    HeadlineParts parts = new HeadlineParts(reading, mentions, unnamed(context));
    List<Draft> composed =
        composer.compose(headline, parts.atoms(), parts).stream().map(Drafts::draft).toList();
    return different(all, composed);
  }

  /** Foreign office-holders are named only where the English names them. */
  private static Set<Span> unnamed(ItemContext context) {
    return context.heldPosts().stream()
        .filter(held -> held.subject() instanceof OfHeldPost post && isForeign(post, context))
        .map(EnglishMention::span)
        .collect(Collectors.toSet());
  }

  private static boolean isForeign(OfHeldPost post, ItemContext context) {
    Post.CountryName country = post.office().country();
    return country != null && !country.code().equals(context.home());
  }

  private static Draft draft(Composed composed) {
    List<Frame> frames = composed.frames();
    boolean learned = !frames.isEmpty() && frames.getFirst().basis() != Frame.Basis.STARTER;
    List<Draft.Slot> slots =
        composed.wording().slots().stream()
            .map(slot -> new Draft.Slot(slot.start(), slot.end(), slot.source(), slot.open()))
            .toList();
    return new Draft(
        composed.text(),
        Math.round(Scores.FITTED.probability(composed.signs()) * 100) / 100.0,
        learned ? Draft.Basis.FRAME : Draft.Basis.COMPOSED,
        null,
        Stream.concat(frames.stream().map(Frame::name), composed.wording().by().stream())
            .distinct()
            .toList(),
        learned
            ? frames.getFirst().printed().stream().limit(PROOFS).map(Drafts::source).toList()
            : List.of(),
        slots,
        composed.signs());
  }

  /** Precedents before composed ones; the first composed one is never worth more than it was. */
  private static List<Draft> different(List<Draft> precedents, List<Draft> composed) {
    List<Draft> kept = new ArrayList<>();
    List<Draft> all = new ArrayList<>(precedents);
    all.addAll(composed);
    double least = 1;
    for (Draft draft : all) {
      boolean like = kept.stream().anyMatch(other -> areOne(other.ja(), draft.ja()));
      boolean poor = !kept.isEmpty() && isPoor(draft, kept.getFirst());
      if (!like && !poor && kept.size() < MOST) {
        least = Math.min(least, draft.score() * KEPT.get(kept.size()));
        kept.add(draft.withScore(Math.round(least * 100) / 100.0));
      }
    }
    return kept;
  }

  /** Whether it leaves more in English than the first, or is hardly as likely to be kept. */
  private static boolean isPoor(Draft draft, Draft first) {
    long open = draft.slots().stream().filter(Draft.Slot::open).count();
    long least = first.slots().stream().filter(Draft.Slot::open).count();
    return open > least || draft.score() * 4 < first.score();
  }

  private static boolean areOne(String a, String b) {
    String one = a.replaceAll("[、が\\s]", "");
    String other = b.replaceAll("[、が\\s]", "");
    int longer = Math.max(one.length(), other.length());
    return EditDistance.between(one, other) <= DIFFERENT * longer;
  }
}
