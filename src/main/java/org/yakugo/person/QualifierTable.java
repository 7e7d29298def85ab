package org.yakugo.person;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;

/** Where qualifiers go that a title's pattern doesn't render itself. */
record QualifierTable(Map<String, Line> lines) {
  private record Line(String place, List<String> japanese) {}

  private static final Facts<QualifierTable> TABLE =
      Facts.of(
          in ->
              new QualifierTable(
                  in.table("qualifiers")
                      .by(
                          "qualifier",
                          row -> new Line(row.text("place"), row.alternatives("japanese")))));

  static QualifierTable of(Language language) {
    return TABLE.in(language);
  }

  /** What stands right before the rank: 第一副. */
  String beforeRank(List<String> qualifiers) {
    return japanese(qualifiers, "rank");
  }

  /** What stands before the whole title: 前, 暫定. */
  String beforeTitle(List<String> qualifiers) {
    return japanese(qualifiers, "title");
  }

  /** What follows the title: 代行. */
  String afterTitle(List<String> qualifiers) {
    return japanese(qualifiers, "after");
  }

  /** The other form of what stands before the whole title (元 for 前); empty if there is none. */
  String otherBeforeTitle(List<String> qualifiers) {
    return at("title", qualifiers)
        .filter(line -> line.japanese.size() > 1)
        .map(line -> line.japanese.get(1))
        .findFirst()
        .orElse("");
  }

  private String japanese(List<String> qualifiers, String place) {
    return at(place, qualifiers)
        .flatMap(line -> line.japanese.stream().limit(1))
        .collect(Collectors.joining());
  }

  private Stream<Line> at(String place, List<String> qualifiers) {
    return qualifiers.stream().map(lines::get).filter(line -> line.place.equals(place));
  }
}
