package org.yakugo.glossary;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yakugo.text.Normalization;

/**
 * A country, territory or other entity with a name and, mostly, a capital.
 *
 * @param code ISO 3166-1 ({@code AZ}), ISO 3166-2 for parts ({@code GB-SCT}), or a reserved code
 *     ({@code EU}, {@code XK})
 * @param english the usual name; {@code Czechia}
 * @param englishFormal formal names, the present one first; {@code Czech Republic}; empty if there
 *     is none besides the usual name
 * @param englishVariants other names and acronyms; {@code USA}, {@code Holland}
 * @param adjectives {@code Dutch}; the usual one first
 * @param people nouns for its people that aren't the adjective; {@code Dutchman}
 * @param japanese house form; 英国
 * @param oneCharacter the headline's short form; 英; empty if there is none
 * @param japaneseFormal as the Foreign Ministry of Japan prints it; チェコ共和国
 * @param admitted other Japanese names; イギリス
 * @param deprecated names no longer used; グルジア, スロヴァキア
 * @param capital null if there is none
 */
public record Country(
    String code,
    Type type,
    String english,
    List<String> englishFormal,
    List<String> englishVariants,
    List<String> adjectives,
    List<String> people,
    String japanese,
    String oneCharacter,
    String japaneseFormal,
    List<String> admitted,
    List<String> deprecated,
    @Nullable City capital) {

  /** What kind of entity it is; no position on its status beyond Japan's practice is meant. */
  public enum Type {
    STATE,
    /** Not generally recognised, a part of a state, a union of states, or a former state. */
    ENTITY,
    TERRITORY
  }

  public Country {
    englishFormal = List.copyOf(englishFormal);
    englishVariants = List.copyOf(englishVariants);
    adjectives = List.copyOf(adjectives);
    people = List.copyOf(people);
    admitted = List.copyOf(admitted);
    deprecated = List.copyOf(deprecated);
  }

  /** The standing of a Japanese name of the country, not of its capital; empty if it isn't one. */
  public Optional<Status> status(String name) {
    if (Normalization.PRINTED.same(name, japanese)) {
      return Optional.of(Status.PREFERRED);
    }
    if (Normalization.PRINTED.same(name, japaneseFormal)
        || name.equals(oneCharacter)
        || admitted.stream().anyMatch(one -> Normalization.PRINTED.same(one, name))) {
      return Optional.of(Status.ADMITTED);
    }
    return deprecated.stream().anyMatch(one -> Normalization.PRINTED.same(one, name))
        ? Optional.of(Status.DEPRECATED)
        : Optional.empty();
  }

  /** Of England the code of the United Kingdom: Japanese seldom tells them apart. */
  public String state() {
    return code.replaceFirst("-.*", "");
  }

  /** Whether the Japanese has its one character, which may stand in any compound: 日米. */
  public boolean isBrieflyIn(String japanese) {
    return !oneCharacter.isEmpty() && japanese.contains(oneCharacter);
  }
}
