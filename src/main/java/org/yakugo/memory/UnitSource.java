package org.yakugo.memory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.Digest;

/**
 * The translation units that a memory is to hold, by bulletin. Units are asked for only where the
 * memory hasn't that version of the bulletin yet.
 */
public interface UnitSource {

  /** What makes units of texts; an index of what another made is made anew. */
  default String maker() {
    return "";
  }

  /** By the id of each bulletin what changes when its text does. */
  Map<String, String> versions();

  /** The units of a bulletin; none if its text can't be had now. */
  List<TranslationUnit> of(String bulletin);

  /** Units at hand. */
  static UnitSource of(Collection<TranslationUnit> units) {
    Map<String, List<TranslationUnit>> byBulletin =
        units.stream().collect(Collectors.groupingBy(TranslationUnit::bulletin));
    Map<String, String> versions = new HashMap<>();
    byBulletin.forEach((id, own) -> versions.put(id, fingerprint(own)));
    return new UnitSource() {
      @Override
      public Map<String, String> versions() {
        return versions;
      }

      @Override
      public List<TranslationUnit> of(String bulletin) {
        return byBulletin.getOrDefault(bulletin, List.of());
      }
    };
  }

  private static String fingerprint(List<TranslationUnit> units) {
    MessageDigest digest = Digest.begun();
    for (TranslationUnit unit : units) {
      digest.update((unit.item() + "\t" + unit.date()).getBytes(StandardCharsets.UTF_8));
      Stream.concat(Stream.of(unit.en(), unit.ja()), unit.body().stream())
          .forEach(text -> digest.update(("\n" + text).getBytes(StandardCharsets.UTF_8)));
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
