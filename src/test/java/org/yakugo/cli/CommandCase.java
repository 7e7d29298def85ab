package org.yakugo.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.Json;
import org.yakugo.bulletin.Week;
import org.yakugo.workspace.OwnWorkspace;

/** A folder of its own, in which commands are run as they would be typed. */
abstract class CommandCase {
  static final String BULLETIN =
      """
      週間情報
      2026年3月7日～3月13日
      在隣国大使館

      1. 外交
      ● 外相が隣国を訪問
      Foreign Minister visits neighbouring country

      The minister arrived on Monday. (SAMPLE / 09.03.2026)

      ● 大統領、新大使と会談
      President meets new ambassador

      They met on Tuesday. (SAMPLE, OTHER / 10-11.03.2026)
      NOTE: It was their first meeting.
      """;

  @TempDir Path folder;

  record Result(int status, String out, String err) {
    JsonNode json() throws IOException {
      return Json.MAPPER.readTree(out);
    }
  }

  Result run(Locale locale, String input, String... arguments) {
    return runIn(folder, null, locale, input, arguments);
  }

  /** A command typed in a folder, by a launcher that lies in another or in none. */
  static Result runIn(
      Path current, @Nullable Path home, Locale locale, String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Messages.in(locale),
                current,
                home),
            arguments);
    return new Result(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  static final String COUNTS =
      "1 section · 2 items · 2 dated · 2 in both languages · no problem · 3 renderings aligned\n";

  Result run(String... arguments) {
    return run(Locale.ENGLISH, "", arguments);
  }

  void workspace() {
    OwnWorkspace.in(folder);
  }

  void workspaceOfOneBulletin() {
    OwnWorkspace.in(
        folder,
        Map.of(
            "glossary/terms.tsv",
            "kind\ten\tja\nplace\tLatvia\tラトビア\ntitle\tForeign Minister\t外相\n",
            "corpus/2026-03-07.txt",
            Week.of(
                "ブラジェ・ラトビア外相がバクーを訪問",
                "Foreign Minister of Latvia Baiba Braže visits Baku",
                "She arrived on Monday. (SAMPLE / 09.03.2026)")));
  }
}
