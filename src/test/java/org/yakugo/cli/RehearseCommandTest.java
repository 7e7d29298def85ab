package org.yakugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.Item;
import org.yakugo.bulletin.file.SourceText;

final class RehearseCommandTest {

  /** What is read as the body of the first would be drafted by no rehearsal. */
  @Test
  void eachLineIsAnItemToBeDrafted() {
    SourceText typed = new SourceText("typed", RehearseCommand.HEADLINES.lines().toList());
    assertThat(BulletinReader.readItems(typed).items())
        .extracting((Item item) -> item.en().text())
        .containsExactlyElementsOf(
            RehearseCommand.HEADLINES.lines().filter(line -> !line.isBlank()).toList());
  }
}
