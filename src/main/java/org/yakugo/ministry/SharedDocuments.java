package org.yakugo.ministry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yakugo.Digest;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.Link;
import org.yakugo.align.Precedents;
import org.yakugo.memory.TranslationUnit;
import org.yakugo.memory.UnitTerms;

/** The documents of a bulletin in the shared index, by their ids. */
final class SharedDocuments {
  private final String house;
  private final String bulletin;
  private final Map<String, Map<String, Object>> documents = new LinkedHashMap<>();

  private SharedDocuments(String house, String bulletin) {
    this.house = house;
    this.bulletin = bulletin;
  }

  /**
   * @param units the bulletin's items
   * @param aligned the same, as far as they could be aligned, in their order
   */
  static SharedDocuments of(
      String house, String bulletin, List<TranslationUnit> units, List<AlignedItem> aligned) {
    SharedDocuments all = new SharedDocuments(house, bulletin);
    Map<Integer, Integer> places = new HashMap<>();
    for (int place = 0; place < aligned.size(); place++) {
      places.put(aligned.get(place).item().n(), place);
    }
    for (TranslationUnit unit : units) {
      Integer place = places.get(unit.item());
      all.add(unit, place, place == null ? null : aligned.get(place));
    }
    return all;
  }

  Map<String, Map<String, Object>> documents() {
    return documents;
  }

  /** What changes when one of the documents does. */
  String version() {
    MessageDigest digest = Digest.begun();
    documents.forEach(
        (id, document) ->
            digest.update((id + Cluster.text(document)).getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The id of the document that says that all of a bulletin is there. */
  static String id(String house, String bulletin) {
    return house + "/" + bulletin;
  }

  private void add(TranslationUnit unit, @Nullable Integer place, @Nullable AlignedItem item) {
    String id = id(house, bulletin) + "/" + unit.item();
    Map<String, Object> headline = document(SharedIndex.HEADLINE, unit);
    UnitTerms.ofHeadlines(unit).forEach((field, terms) -> put(headline, field, terms));
    if (item != null) {
      headline.put(SharedIndex.PLACE, place);
      if (item.date() != null) {
        headline.put(SharedIndex.ALIGNED, item.date());
      }
      Set<String> keys = new TreeSet<>();
      Set<String> wordings = new TreeSet<>();
      for (Link link : item.links()) {
        Precedents.keys(link)
            .forEach(key -> keys.add(new SharedPrecedents.Topic(link.kind(), key).text()));
        wordings.add(link.wording());
      }
      headline.put(SharedIndex.KEYS, keys);
      headline.put(SharedIndex.WORDINGS, wordings);
      headline.put(SharedIndex.LINKS, item.links());
      wordings.forEach(this::addPair);
    }
    documents.put(id, headline);
    for (int i = 0; i < unit.body().size(); i++) {
      String text = unit.body().get(i);
      Map<String, Object> paragraph = document(SharedIndex.PARAGRAPH, unit);
      paragraph.put(SharedIndex.PARAGRAPH, text);
      UnitTerms.ofParagraph(text).forEach((field, terms) -> put(paragraph, field, terms));
      documents.put(id + "/" + (i + 1), paragraph);
    }
  }

  private Map<String, Object> document(String sort, TranslationUnit unit) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put(SharedIndex.SORT, sort);
    document.put(SharedIndex.HOUSE, house);
    document.put(SharedIndex.BULLETIN, bulletin);
    document.put(SharedIndex.ITEM, unit.item());
    document.put(SharedIndex.EN, unit.en());
    document.put(SharedIndex.JA, unit.ja());
    if (unit.date() != null) {
      document.put(SharedIndex.DATE, unit.date());
    }
    return document;
  }

  /**
   * A pair stands there once for a house. Where no item shows it any more it finds nothing, so that
   * it needn't be taken away.
   */
  private void addPair(String wording) {
    String[] parts = wording.split("\n", 3);
    Map<String, Object> pair = new LinkedHashMap<>();
    pair.put(SharedIndex.SORT, SharedIndex.PAIR);
    pair.put(SharedIndex.HOUSE, house);
    pair.put(SharedIndex.WORDING, wording);
    pair.put(SharedIndex.PAIR_EN, distinct(UnitTerms.english(parts[1])));
    pair.put(SharedIndex.PAIR_JA, distinct(UnitTerms.pairs(parts[2])));
    documents.put(house + "=" + wording, pair);
  }

  private static void put(Map<String, Object> document, String field, List<String> terms) {
    document.put(SharedIndex.terms(field), distinct(terms));
  }

  private static List<String> distinct(List<String> terms) {
    return new ArrayList<>(new LinkedHashSet<>(terms));
  }
}
