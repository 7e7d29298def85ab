package org.yakugo.ministry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.yakugo.Packed;

/**
 * The shared index: its fields, and the queries of them. One document for the headlines of an item
 * with what renders what in them, one for each paragraph, one for each pair of wordings that a
 * house has used, and one for each bulletin, which says that all of it is there.
 */
final class SharedIndex {
  static final String SORT = "sort";
  static final String HEADLINE = "headline";
  static final String PAIR = "pair";
  static final String SHARED = "bulletin";

  static final String HOUSE = "house";
  static final String BULLETIN = "bulletin";
  static final String VERSION = "version";
  static final String ITEM = "item";
  static final String PLACE = "place";

  /** Of the memory: of the week. */
  static final String DATE = "date";

  /** Of precedents: of the citation. */
  static final String ALIGNED = "aligned";

  static final String JA = "ja";
  static final String EN = "en";
  static final String PARAGRAPH = "paragraph";
  static final String LINKS = "links";
  static final String KEYS = "keys";
  static final String WORDINGS = "wordings";
  static final String WORDING = "wording";

  /** What the node's Kuromoji makes of the Japanese headline. */
  static final String WORDS = JA + ".words";

  /** The terms of a pair's English and Japanese, which count for no headline. */
  static final String PAIR_EN = "pair.en";

  static final String PAIR_JA = "pair.ja";

  private static final String TERMS = "terms.";

  /** The field of {@link org.yakugo.memory.UnitTerms} in the shared index. */
  static String terms(String field) {
    return TERMS + field;
  }

  /** Settings and fields, as the cluster takes them. */
  static String definition() {
    return Packed.text(SharedIndex.class, "shared-index.json");
  }

  static Map<String, Object> term(String field, Object value) {
    return Map.of("term", Map.of(field, value));
  }

  static Map<String, Object> anyOf(String field, List<String> values) {
    return Map.of("terms", Map.of(field, values));
  }

  /** All of these; none of them counts for the order. */
  static Map<String, Object> all(Object... queries) {
    return Map.of("bool", Map.of("filter", Arrays.asList(queries)));
  }

  static List<Map<String, Object>> order(Object... fieldsAndDirections) {
    return Arrays.stream(fieldsAndDirections)
        .map(field -> field.toString().split(" "))
        .map(
            parts ->
                Map.<String, Object>of(parts[0], Map.of("order", parts[1], "missing", "_last")))
        .toList();
  }
}
