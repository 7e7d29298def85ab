package org.yakugo.headline;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.apache.commons.io.function.Uncheck;
import org.jspecify.annotations.Nullable;
import org.languagetool.JLanguageTool;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.NumberWords;
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

  private static final Set<Tag> VERBS =
      EnumSet.of(Tag.BASE, Tag.THIRD, Tag.PAST, Tag.PARTICIPLE, Tag.ING);

  private static final int MOST_KNOWN = 100_000;

  private final Map<String, Readings> known = new ConcurrentHashMap<>();
  private final Language language;
  private final Map<String, Set<WordClass>> classes = new HashMap<>();
  private @Nullable DictionaryLookup lookup;

  private WordReadings(Language language) {
    this.language = language;
    language
        .table("word-classes")
        .each(row -> add(row.alternatives("words"), row.choice("class", WordClass.class)));
    language.table("counters").rows().stream()
        .filter(row -> row.text("kind").equals("money"))
        .flatMap(row -> row.alternatives("english").stream())
        .filter(Pattern.compile("[A-Z]{3}").asMatchPredicate())
        .forEach(code -> add(List.of(code.toLowerCase(Locale.ROOT)), WordClass.CURRENCY_CODE));
    language
        .table("calendar")
        .each(row -> add(List.of(row.alternatives("english").getLast()), WordClass.PERIOD));
  }

  private void add(List<String> words, WordClass wordClass) {
    words.forEach(
        word -> classes.computeIfAbsent(word, w -> EnumSet.noneOf(WordClass.class)).add(wordClass));
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
    }
    // whoever waited for the table of closed words must not put the dictionary's above them
    Readings closed = known.get(word);
    if (closed != null) {
      return closed;
    }
    Map<Tag, String> tags = new EnumMap<>(Tag.class);
    add(dictionary, word, tags);
    int hyphen = word.indexOf('-');
    boolean verb = tags.keySet().stream().anyMatch(VERBS::contains);
    if (!verb && hyphen > 0 && isPrefix(word.substring(0, hyphen))) {
      Map<Tag, String> rest = new EnumMap<>(Tag.class);
      add(dictionary, word.substring(hyphen + 1), rest);
      rest.forEach((tag, lemma) -> tags.putIfAbsent(tag, word.substring(0, hyphen + 1) + lemma));
    } else if (tags.isEmpty() && hyphen > 0) {
      add(dictionary, word.substring(word.lastIndexOf('-') + 1), tags);
      tags.keySet().retainAll(Set.of(Tag.NOUN, Tag.PLURAL));
      if (!word.startsWith("ex-")) {
        tags.put(Tag.ADJECTIVE, word);
      }
    }
    return readings(word, tags);
  }

  private boolean isPrefix(String word) {
    return classes.getOrDefault(word, Set.of()).contains(WordClass.VERB_PREFIX);
  }

  private Readings readings(String word, Map<Tag, String> tags) {
    Set<WordClass> of = classes.getOrDefault(word, Set.of());
    NumberWords words = NumberWords.of(language);
    int number = words.count(word);
    int ordinal = words.place(word);
    return tags.isEmpty() && of.isEmpty() && number == 0 && ordinal == 0
        ? Readings.NONE
        : new Readings(tags, of, number, ordinal);
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
    return Uncheck.get(
        () ->
            new DictionaryLookup(
                Dictionary.read(
                    JLanguageTool.getDataBroker().getFromResourceDirAsUrl(DICTIONARY))));
  }

  private void addClosed(Row row) {
    for (String word : row.alternatives("words")) {
      Map<Tag, String> tags = new EnumMap<>(Tag.class);
      String base = row.text("base").isEmpty() ? word : row.text("base");
      row.choices("tags", Tag.class).forEach(tag -> tags.put(tag, base));
      known.put(word, readings(word, tags));
    }
  }
}
