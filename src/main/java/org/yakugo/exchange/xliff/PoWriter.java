package org.yakugo.exchange.xliff;

import java.util.List;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.Item;
import org.yakugo.suggest.Suggestion;

/**
 * The English headlines of a bulletin as a file of gettext ({@code .po}), for programs that lose in
 * XLIFF what is a draft only: here a draft is marked as fuzzy. Each message's context is its item's
 * number, since two items may have the same headline.
 */
public final class PoWriter {
  private static final String HEADER =
      """
      msgid ""
      msgstr ""
      "Language: ja\\n"
      "MIME-Version: 1.0\\n"
      "Content-Type: text/plain; charset=UTF-8\\n"
      "Content-Transfer-Encoding: 8bit\\n"
      """;

  /**
   * @param bulletin with drafts where it had no Japanese headline
   * @param drafted whether an item's Japanese is a draft, item by item
   * @param suggestions one an item, in order
   */
  public static String write(
      Bulletin bulletin, List<Boolean> drafted, List<Suggestion> suggestions) {
    StringBuilder po = new StringBuilder(HEADER);
    for (int i = 0; i < bulletin.items().size(); i++) {
      Item item = bulletin.items().get(i);
      po.append('\n');
      Known.of(suggestions.get(i))
          .forEach(known -> po.append("#. ").append(known.line()).append('\n'));
      po.append(drafted.get(i) ? "#, fuzzy\n" : "");
      po.append("msgctxt ").append(quoted(String.valueOf(item.n())));
      po.append("msgid ").append(quoted(item.en().text()));
      po.append("msgstr ").append(quoted(item.ja().text()));
    }
    return po.toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"\n";
  }
}
