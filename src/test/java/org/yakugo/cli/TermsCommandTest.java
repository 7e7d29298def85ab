package org.yakugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.yakugo.Json;

/** What {@code terms} prints. */
final class TermsCommandTest extends CommandCase {
  @Test
  void termsPrintWhatWasMined() throws IOException {
    workspaceOfOneBulletin();
    assertThat(run("terms").out()).containsPattern("place +2026-03-07, item 1  Latvia  ラトビア\n");
    JsonNode pairs = Json.MAPPER.readTree(run("terms", "--json").out());
    assertThat(pairs.path(0).fieldNames())
        .toIterable()
        .containsExactly("source", "target", "kind", "confidence", "uses", "evidence");
  }
}
