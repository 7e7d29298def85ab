package org.yakugo.check;

import java.util.Locale;
import org.yakugo.Message;

/** What a rule looks after; what the LanguageTool protocol calls a category. */
public enum Category {
  TERMINOLOGY("訳語", "Terminology"),
  COMPLETENESS("訳抜け", "Completeness"),
  NUMBERS("数字・日付", "Numbers and dates"),
  TYPOGRAPHY("表記", "Script and typography"),
  STRUCTURE("出典・構成", "Citations and structure"),
  ENGLISH("英文", "English side"),
  GRAMMAR("文法・綴り", "Grammar and spelling");

  private final Message label;

  Category(String ja, String en) {
    this.label = new Message(ja, en);
  }

  /** The name for programs: {@code YAKUGO_TERMINOLOGY}. */
  public String id() {
    return "YAKUGO_" + name().toUpperCase(Locale.ROOT);
  }

  /** The name for people. */
  public Message label() {
    return label;
  }
}
