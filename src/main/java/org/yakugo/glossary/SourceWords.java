package org.yakugo.glossary;

import java.util.Map;
import org.yakugo.Message;

/** Whence a concept is, for people: what the starter glossary says in English has its Japanese. */
public final class SourceWords {
  private static final Map<String, String> STARTER =
      Map.of(
          "official name", "正式名",
          "official or usual name", "正式名または通称",
          "usual name", "通称",
          "house style", "館の書き方",
          "public record", "公的な記録");

  /**
   * @param source as it stands in the glossary; not empty
   */
  public static Message of(String source) {
    String[] known = source.split(", as of ", 2);
    String japanese = STARTER.getOrDefault(known[0], known[0]);
    return new Message(known.length == 1 ? japanese : japanese + "（" + known[1] + "現在）", source);
  }
}
