package org.yakugo.glossary;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Digest;
import org.yakugo.Json;
import org.yakugo.Kind;
import org.yakugo.text.Normalization;

/**
 * One thing and the words for it in both languages. A person is a concept, a surname is not.
 *
 * @param kind what it is
 * @param english the preferred English term; with kind and scope the concept's identity
 * @param englishVariants other English terms: spellings, acronyms, short forms
 * @param scope where the renderings hold, as ISO 3166 codes of countries ({@code AZ}); empty for
 *     everywhere. {@code Speaker of the Parliament} is one concept in Armenia and another in Japan
 * @param japanese the preferred Japanese term; empty where only deprecated terms are recorded
 * @param admitted further Japanese terms that may be used
 * @param deprecated Japanese terms that may not be used
 * @param instead for some of the deprecated terms, what to use in their place; for the others it is
 *     the preferred term
 * @param forms by authority, the form that it uses: {@code ministry} リンケービッチ where the house
 *     prefers リンケヴィチス. Whether the house may print it is said by the terms above alone
 * @param note for the reader; empty if none
 * @param source where the decision or the official name comes from; empty if none
 * @param date of the decision; null if none
 */
public record Concept(
    Kind kind,
    String english,
    List<String> englishVariants,
    Set<String> scope,
    @JsonProperty("preferred") String japanese,
    List<String> admitted,
    List<String> deprecated,
    Map<String, String> instead,
    Map<String, String> forms,
    String note,
    String source,
    @Nullable LocalDate date) {
  /** Between a deprecated term and what to use in its place. */
  public static final String USE = " → ";

  private static final String OF = ": ";

  /**
   * What makes two concepts the same one.
   *
   * @param english folded: neither case, width nor diacritics tell concepts apart
   */
  public record Identity(Kind kind, String english, Set<String> scope) {

    /** From what is there already: a hundred thousand identities are looked up at once. */
    @Override
    public int hashCode() {
      return 31 * kind.ordinal() + english.hashCode();
    }

    /** Twelve digits that stand for it in addresses. */
    public String id() {
      return Digest.hex(kind.label() + '\n' + english + '\n' + new TreeSet<>(scope), 6);
    }
  }

  /** Null stands for what is empty. */
  public Concept {
    englishVariants = englishVariants == null ? List.of() : List.copyOf(englishVariants);
    scope = scope == null ? Set.of() : Collections.unmodifiableSortedSet(new TreeSet<>(scope));
    japanese = japanese == null ? "" : japanese;
    admitted = admitted == null ? List.of() : List.copyOf(admitted);
    deprecated = deprecated == null ? List.of() : List.copyOf(deprecated);
    instead = ordered(instead);
    forms = ordered(forms);
    note = note == null ? "" : note;
    source = source == null ? "" : source;
  }

  private static Map<String, String> ordered(Map<String, String> map) {
    if (map == null || map.isEmpty()) {
      return Map.of();
    }
    Map<String, String> ordered = new LinkedHashMap<>(map);
    ordered.values().removeIf(value -> value == null || value.isBlank());
    return Collections.unmodifiableMap(ordered);
  }

  /** To make a changed one from. */
  public ConceptBuilder toBuilder() {
    return new ConceptBuilder(this);
  }

  /** Sixteen digits that change whenever anything in the concept does. */
  public String version() {
    return Digest.hex(Json.line(this), 8);
  }

  public Identity identity() {
    return new Identity(kind, Normalization.ENGLISH.apply(english), scope);
  }

  /** Preferred and variants. */
  public List<String> englishTerms() {
    return Stream.concat(Stream.of(english), englishVariants.stream()).toList();
  }

  /** Preferred, if there is one, and admitted. */
  public List<String> usableJapanese() {
    return Stream.concat(Stream.of(japanese).filter(term -> !term.isEmpty()), admitted.stream())
        .toList();
  }

  /** The Japanese terms of a standing. */
  public List<String> japanese(Status status) {
    return switch (status) {
      case PREFERRED -> japanese.isEmpty() ? List.of() : List.of(japanese);
      case ADMITTED -> admitted;
      case DEPRECATED -> deprecated;
    };
  }

  /** The standing of a Japanese term, looking past width and spaces; empty if it has none. */
  public Optional<Status> status(String term) {
    return Stream.of(Status.values())
        .filter(
            status ->
                japanese(status).stream().anyMatch(one -> Normalization.PRINTED.same(one, term)))
        .findFirst();
  }

  /** The forms of authorities: {@code ministry: リンケービッチ}. */
  public List<String> formsByAuthority() {
    return forms.entrySet().stream().map(form -> form.getKey() + OF + form.getValue()).toList();
  }

  /** A deprecated term with what is recorded to use in its place: {@code 国会議長 → 議会議長}. */
  public String withUse(String deprecatedTerm) {
    String use = instead.get(deprecatedTerm);
    return use == null ? deprecatedTerm : deprecatedTerm + USE + use;
  }

  /**
   * What to use in the place of a deprecated term: what is recorded for it, else the preferred
   * term.
   *
   * @return empty if there is neither
   */
  public String insteadOf(String deprecatedTerm) {
    return instead.entrySet().stream()
        .filter(entry -> Normalization.PRINTED.same(entry.getKey(), deprecatedTerm))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(japanese);
  }

  /**
   * The Japanese for one of the English terms: the preferred term, but an acronym that is itself
   * admitted in Japanese stays as it is. So {@code Commonwealth of Independent States} is 独立国家共同体
   * and {@code CIS}, which stands among both the English variants and the admitted Japanese terms,
   * is {@code CIS}; {@code UN}, which isn't admitted, is 国連.
   *
   * @return empty where no Japanese term is preferred or admitted
   */
  public String japaneseFor(String englishTerm) {
    String plain = englishTerm.replace(".", "");
    return admitted.stream()
        .filter(term -> Normalization.PRINTED.same(term, plain))
        .findFirst()
        .orElse(japanese);
  }

  /** Whether somebody chose the words, by a decision or in an editor: no row of the starter is. */
  public boolean wasChosen() {
    return date != null || !StarterRows.have(this);
  }

  /**
   * Whether the renderings hold in a country.
   *
   * @param country an ISO 3166 code; null or empty if none is known: then only a concept without
   *     scope holds
   */
  public boolean holdsIn(@Nullable String country) {
    return scope.isEmpty() || country != null && scope.contains(country);
  }
}
