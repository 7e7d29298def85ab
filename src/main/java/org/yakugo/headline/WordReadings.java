package org.yakugo.headline;

import org.jspecify.annotations.Nullable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.languagetool.JLanguageTool;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.Row;

/**
 * What English words can be, by LanguageTool's dictionary (without its models, which take seconds
 * to load and are trained on sentences). Closed classes, which the dictionary gives far too many
 * readings for a headline, are from the table closed-words. Loaded when first asked.
 */
public final class WordReadings {
  private static final Facts<WordReadings> READINGS = Facts.of(WordReadings::new);

  /** By the tables that come with the program. */
  public static final WordReadings SHARED = of(Language.builtIn());

  private static final String DICTIONARY = "/en/english.dict";
  private static final int MOST_KNOWN = 100_000;

  /** Prefixes that make verbs of verbs without being in the dictionary: {@code re-elected}. */
  private static final Set<String> PREFIXES = Set.of("re", "co", "over", "out", "test", "fast");

  private final Map<String, Readings> known = new ConcurrentHashMap<>();
  private final Language language;
  private @Nullable DictionaryLookup lookup;

  private WordReadings(Language language) {
    this.language = language;
  }

  public static WordReadings of(Language language) {
    return READINGS.in(language);
  }

  /**
   * The word's readings; none if the dictionary lacks it.
   *
   * @param word in lower case
   */
  public Readings of(String word) {
    Readings readings = known.get(word);
    if (readings == null) {
      readings = find(word);
      if (known.size() < MOST_KNOWN) {
        known.put(word, readings);
      }
    }
    return readings;
  }

  private synchronized Readings find(String word) {
    DictionaryLookup dictionary = lookup;
    if (dictionary == null) {
      dictionary = load();
      lookup = dictionary;
      Readings closed = known.get(word);
      if (closed != null) {
        return closed;
      }
    }
    Map<Tag, String> tags = new EnumMap<>(Tag.class);
    add(dictionary, word, tags);
    int hyphen = word.indexOf('-');
    if (tags.isEmpty() && hyphen > 0 && PREFIXES.contains(word.substring(0, hyphen))) {
      add(dictionary, word.substring(hyphen + 1), tags);
      tags.replaceAll((tag, lemma) -> word.substring(0, hyphen + 1) + lemma);
    } else if (tags.isEmpty() && hyphen > 0) {
      add(dictionary, word.substring(word.lastIndexOf('-') + 1), tags);
      tags.keySet().retainAll(Set.of(Tag.NOUN, Tag.PLURAL));
      if (!word.startsWith("ex-")) {
        tags.put(Tag.ADJECTIVE, word);
      }
    }
    return tags.isEmpty() ? Readings.NONE : new Readings(tags);
  }

  private static void add(DictionaryLookup dictionary, String word, Map<Tag, String> tags) {
    for (WordData data : dictionary.lookup(word)) {
      CharSequence tag = data.getTag();
      Tag ours = tag == null ? null : ofPenn(tag.toString());
      String lemma = data.getStem() == null ? word : data.getStem().toString();
      if (ours != null && lemma.equals(lemma.toLowerCase(Locale.ROOT))) {
        tags.putIfAbsent(ours, lemma);
      }
    }
  }

  private static @Nullable Tag ofPenn(String tag) {
    return switch (tag.split(":", 2)[0]) {
      case "VB", "VBP" -> Tag.BASE;
      case "VBZ" -> Tag.THIRD;
      case "VBD" -> Tag.PAST;
      case "VBN" -> Tag.PARTICIPLE;
      case "VBG" -> Tag.ING;
      case "NN" -> Tag.NOUN;
      case "NNS" -> Tag.PLURAL;
      case "JJ", "JJR", "JJS" -> Tag.ADJECTIVE;
      case "RB", "RBR", "RBS" -> Tag.ADVERB;
      case "CD" -> Tag.NUMBER;
      default -> null;
    };
  }

  private DictionaryLookup load() {
    language.table("closed-words").each(this::addClosed);
    try {
      return new DictionaryLookup(
          Dictionary.read(JLanguageTool.getDataBroker().getFromResourceDirAsUrl(DICTIONARY)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addClosed(Row row) {
    for (String word : row.alternatives("words")) {
      Map<Tag, String> tags = new EnumMap<>(Tag.class);
      String base = row.text("base").isEmpty() ? word : row.text("base");
      row.choices("tags", Tag.class).forEach(tag -> tags.put(tag, base));
      known.put(word, new Readings(tags));
    }
  }
}
