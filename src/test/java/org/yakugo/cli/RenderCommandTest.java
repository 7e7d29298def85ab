package org.yakugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What {@code render} answers. */
final class RenderCommandTest extends CommandCase {
  @Test
  void renderAnswersALineEachInOrder() throws IOException {
    workspaceOfOneBulletin();
    Result result = run(Locale.ENGLISH, "Braže\tlv\n\n外相\nBaiba\n", "render", "-", "--json");
    assertThat(result.status()).isZero();
    assertThat(result.out()).hasLineCount(4);
    String[] lines = result.out().split("\n");
    assertThat(lines[0])
        .startsWith("{\"name\":\"Braže\",\"lang\":\"lv\",\"renderings\":[{\"target\":\"ブラジェ\"");
    assertThat(lines[1]).startsWith("{\"name\":\"\",\"lang\":null,\"renderings\":[]");
    assertThat(lines[2]).contains("\"renderings\":[],\"note\":\"It is in ");
    assertThat(lines[3]).startsWith("{\"name\":\"Baiba\"");
  }
}
