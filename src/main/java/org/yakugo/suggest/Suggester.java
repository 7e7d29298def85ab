package org.yakugo.suggest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.CorpusAligner;
import org.yakugo.bulletin.Item;
import org.yakugo.memory.FuzzyMatch;
import org.yakugo.mention.EnglishMention;
import org.yakugo.mention.EnglishReader;
import org.yakugo.mention.ItemReading;

/**
 * Answers a translator's question about an English item: how was each name, post and body in it
 * rendered before, or how could it be; which past headlines are like it; what could the Japanese
 * headline be. Immutable, safe for many threads.
 *
 * @param newest day of the past; null if it has none
 * @param home ISO 3166 code of the country that the bulletins report on; null if unknown
 */
public record Suggester(
    EnglishReader reader,
    List<RenderingSource> sources,
    HolderSource holders,
    Matcher matcher,
    Drafts drafts,
    @Nullable LocalDate newest,
    HeadlineLetters letters,
    @Nullable String home,
    Confidences confidences,
    RankWithin ranks) {
  private static final int MATCHES = 10;

  /**
   * A headline that differs in its long names only may have few words in common with the new one.
   */
  private static final int PATTERNS = 60;

  /** Finds past headlines that are like a text, best first. */
  @FunctionalInterface
  public interface Matcher {
    List<FuzzyMatch> match(String text, int max);
  }

  public Suggester {
    reader = reader.at(home);
    sources = List.copyOf(sources);
  }

  public Suggestion suggest(Item item) {
    return suggest(item, List.of());
  }

  /**
   * The same with drafts from others' past headlines, too.
   *
   * @param foreign others' items, aligned
   */
  public Suggestion suggest(Item item, List<AlignedItem> foreign) {
    String headline = item.en().text();
    ItemReading reading = reader.read(letters.plain(headline), CorpusAligner.body(item));
    LocalDate printed = date(item);
    LocalDate day = printed == null ? LocalDate.now() : printed;
    ItemContext context =
        new ItemContext(
            reading, item.section().title(), home, printed == null ? newest : printed, day);
    List<EnglishMention> asked = new ArrayList<>(context.heldPosts());
    asked.addAll(reading.headline().mentions());
    asked.addAll(reading.body().mentions());
    sources.forEach(source -> source.prepare(asked, context));
    List<Mention> mentions = new ArrayList<>();
    addMentions(mentions, headline, context.heldPosts(), context, day);
    addMentions(mentions, headline, reading.headline().mentions(), context, day);
    mentions.sort(Comparator.comparingInt(Mention::start).thenComparing(m -> m.start() - m.end()));
    addMentions(mentions, null, reading.body().mentions(), context, day);
    List<FuzzyMatch> matches = headline.isBlank() ? List.of() : matcher.match(headline, PATTERNS);
    return new Suggestion(
        item.n(),
        headline,
        confidences.of(ranks.of(mentions)),
        matches.stream().limit(MATCHES).toList(),
        drafts.of(context, mentions, matches, foreign));
  }

  /** Null if no citation tells. */
  private static @Nullable LocalDate date(Item item) {
    return item.dates() == null ? null : item.dates().to();
  }

  /**
   * @param headline as it is written; null for mentions of the body
   */
  private void addMentions(
      List<Mention> mentions,
      @Nullable String headline,
      List<EnglishMention> found,
      ItemContext context,
      LocalDate day) {
    Mention.Field field = headline == null ? Mention.Field.BODY : Mention.Field.HEADLINE;
    for (EnglishMention mention : found) {
      Ranking ranking = new Ranking();
      sources.forEach(source -> ranking.add(source.of(mention, context)));
      if (!ranking.best().isEmpty()) {
        mentions.add(
            new Mention(
                headline == null ? mention.text() : mention.span().in(headline),
                field,
                mention.span().start(),
                mention.span().end(),
                mention.kind(),
                ranking.best(),
                holders.of(mention, field, context, day)));
      }
    }
  }
}
