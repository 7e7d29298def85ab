package org.yakugo.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yakugo.bulletin.file.SourceText;

/** What is printed in any typography is read back as it was. */
class RoundTripProperties {

  record Printed(ParsedBulletin bulletin, Typography style, long seed) {
    String text() {
      return BulletinPrinter.print(bulletin, style, seed);
    }
  }

  @Property(seed = "1", tries = 500, edgeCases = EdgeCasesMode.NONE)
  void printedBulletinIsReadBack(@ForAll("printed") Printed printed) {
    ParsedBulletin read =
        ParsedBulletin.of(BulletinReader.read(SourceText.of("week.txt", printed.text())));

    assertThat(read)
        .as(printed.text())
        .usingRecursiveComparison()
        .ignoringFields("items.line")
        .isEqualTo(printed.bulletin());
  }

  @Provide
  Arbitrary<Printed> printed() {
    return Bulletins.typographies()
        .flatMap(
            style ->
                Bulletins.bulletins(style.citations())
                    .flatMap(
                        bulletin ->
                            Arbitraries.longs()
                                .between(0, 1000)
                                .map(seed -> new Printed(bulletin, style, seed))));
  }
}
