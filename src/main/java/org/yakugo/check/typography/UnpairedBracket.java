package org.yakugo.check.typography;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.FieldText;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.check.Severity;

/**
 * A bracket or Japanese quotation mark without its partner. A quotation can run over several
 * sentences, so that in prose a lone quotation mark is no more than information; straight and
 * English quotes are not counted, since they open anew with each paragraph.
 */
public final class UnpairedBracket implements ItemRule {
  private static final String OPENING = "（「『【〈《〔［｛([{";
  private static final String CLOSING = "）」』】〉》〕］｝)]}";
  private static final String QUOTES = "「」『』";

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    return Stream.of(item.ja(), item.en(), item.body(), item.note())
        .flatMap(field -> unpaired(field.text()).stream().map(at -> finding(field, at)));
  }

  private Finding finding(FieldText field, int at) {
    String mark = field.text().substring(at, at + 1);
    Finding finding = field.finding(this, at, at + 1, "has-no-partner", mark);
    boolean runsOn = at == 0 || at == field.text().length() - 1;
    boolean prose =
        QUOTES.contains(mark) && (field.text().contains("。") || runsOn && isLone(field.text()));
    return prose ? finding.as(Severity.INFO) : finding;
  }

  /** Whether it is the only quote there: words of a speaker that run over several paragraphs. */
  private static boolean isLone(String text) {
    return text.chars().filter(c -> QUOTES.indexOf(c) >= 0).count() == 1;
  }

  /** Offsets of the marks without a partner in their paragraph. */
  private static List<Integer> unpaired(String text) {
    List<Integer> alone = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        alone.addAll(open);
        open.clear();
      } else if (OPENING.indexOf(c) >= 0) {
        open.push(i);
      } else if (CLOSING.indexOf(c) >= 0) {
        if (!open.isEmpty() && isPair(text.charAt(open.peek()), c)) {
          open.pop();
        } else if (!isListMark(text, i)) {
          alone.add(i);
        }
      }
    }
    alone.addAll(open);
    return alone;
  }

  /** Width aside: （IAEA) is a pair. */
  private static boolean isPair(char opening, char closing) {
    return half(OPENING.charAt(CLOSING.indexOf(closing))) == half(opening);
  }

  private static char half(char bracket) {
    return switch (bracket) {
      case '（' -> '(';
      case '［' -> '[';
      case '｛' -> '{';
      default -> bracket;
    };
  }

  /** Whether the parenthesis belongs to {@code a)}, {@code 1)} or a smiley. */
  private static boolean isListMark(String text, int at) {
    if (half(OPENING.charAt(CLOSING.indexOf(text.charAt(at)))) != '(' || at == 0) {
      return false;
    }
    char before = text.charAt(at - 1);
    char beforeThat = at == 1 ? ' ' : text.charAt(at - 2);
    return before == ':'
        || before == '-'
        || before == '.'
        || Character.isLetterOrDigit(before) && !Character.isLetter(beforeThat);
  }
}
