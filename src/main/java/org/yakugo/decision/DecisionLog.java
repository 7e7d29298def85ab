package org.yakugo.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.function.Uncheck;
import org.yakugo.Json;
import org.yakugo.UnusableInput;
import org.yakugo.glossary.BrokenLine;
import org.yakugo.glossary.UnusableLine;
import org.yakugo.workspace.DurableFile;

/**
 * The log of decisions as it was read: {@code glossary/decisions.jsonl}, a JSON object a line, to
 * which lines are only ever added. Git may join two versions of it by taking the lines of both.
 *
 * @param decisions in the order in which they were taken
 * @param problems the lines that can't be used; the others are
 */
record DecisionLog(List<Decision> decisions, List<BrokenLine> problems) {
  static final String NAME = "decisions.jsonl";
  static final DecisionLog EMPTY = new DecisionLog(List.of(), List.of());

  /** How a line is read and written; made when there is one, since that takes its time. */
  private static final class LineForm {
    private static final ObjectMapper SPARSE =
        ((JsonMapper) Json.MAPPER)
            .rebuild()
            .serializationInclusion(JsonInclude.Include.NON_EMPTY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final ObjectWriter WRITER = SPARSE.writerFor(Decision.class);
    private static final ObjectReader READER =
        SPARSE.readerFor(Decision.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  DecisionLog {
    decisions = List.copyOf(decisions);
    problems = List.copyOf(problems);
  }

  /** The log's lines; of two with one id the first is used. */
  static DecisionLog parse(String text) {
    List<Decision> decisions = new ArrayList<>();
    List<BrokenLine> problems = new ArrayList<>();
    Map<String, Decision> known = new HashMap<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      try {
        Decision decision = read(lines.get(i));
        Decision same = known.putIfAbsent(decision.id(), decision);
        if (same == null) {
          decisions.add(decision);
        } else if (!same.equals(decision)) {
          throw new UnusableLine("another-decision-id", decision.id());
        }
      } catch (IllegalArgumentException e) {
        problems.add(new BrokenLine(NAME, i + 1, UnusableLine.told(e)));
      }
    }
    decisions.sort(Comparator.comparing(Decision::at));
    return new DecisionLog(decisions, problems);
  }

  /**
   * The decision of a line.
   *
   * @throws IllegalArgumentException if it holds none; the message says why
   */
  static Decision read(String line) {
    try {
      Decision decision = LineForm.READER.readValue(line);
      if (decision.id() == null || decision.at() == null || decision.action() == null) {
        throw new UnusableLine("no-id-no-time-no-action");
      }
      return decision;
    } catch (JsonProcessingException e) {
      throw new UnusableLine("isnt-whole-decision-json");
    }
  }

  /** The decision's line, without its end. */
  static String line(Decision decision) {
    return Uncheck.get(() -> LineForm.WRITER.writeValueAsString(decision));
  }

  /** With a decision that was appended to the file. */
  DecisionLog plus(Decision decision) {
    List<Decision> more = new ArrayList<>(decisions);
    more.add(decision);
    return new DecisionLog(more, problems);
  }

  /**
   * Adds a decision to the file; it has survived once this returns. A line that the death of a
   * process tore is ended first; the beginning of this very line is taken away.
   *
   * @throws UnusableInput if it can't be written
   */
  static void append(Path file, Decision decision) {
    byte[] line = (line(decision) + "\n").getBytes(StandardCharsets.UTF_8);
    if (!Files.exists(file)) {
      DurableFile.write(file, line);
      return;
    }
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long end = channel.size();
      channel.position(Math.max(0, end - line.length));
      byte[] tail = Channels.newInputStream(channel).readAllBytes();
      int torn = lastLine(tail);
      boolean ours =
          torn > 0 && Arrays.equals(tail, tail.length - torn, tail.length, line, 0, torn);
      channel.truncate(ours ? end - torn : end);
      channel.position(channel.size());
      OutputStream out = Channels.newOutputStream(channel);
      if (torn > 0 && !ours) {
        out.write('\n');
      }
      out.write(line);
      channel.force(true);
    } catch (IOException e) {
      throw UnusableInput.storage("cant-be-written", file, e).because(e);
    }
  }

  /** How many bytes stand behind the last line feed. */
  private static int lastLine(byte[] tail) {
    int length = 0;
    while (length < tail.length && tail[tail.length - 1 - length] != '\n') {
      length++;
    }
    return length;
  }
}
