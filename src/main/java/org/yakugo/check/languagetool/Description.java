package org.yakugo.check.languagetool;

import org.languagetool.rules.Categories;
import org.languagetool.rules.Category;
import org.languagetool.rules.CategoryId;
import org.languagetool.rules.ITSIssueType;
import org.yakugo.Message;
import org.yakugo.check.About;
import org.yakugo.check.Field;

/** What LanguageTool wants to know of a rule of ours. */
record Description(About about, boolean inJapanese) {

  /** A rule's findings come before those of LanguageTool's rules at the same words. */
  private static final int PRIORITY = 50;

  static Description of(About about, Field field) {
    return new Description(about, field == Field.JA);
  }

  String in(Message message) {
    return inJapanese ? message.ja() : message.en();
  }

  String because() {
    return in(about.because());
  }

  /** Spelling is told of under the name by which clients offer to learn a word. */
  Category category() {
    return about.id().equals(Spelling.ID)
        ? new Category(Categories.TYPOS.getId(), label())
        : new Category(new CategoryId(about.category().id()), label());
  }

  String label() {
    return in(about.category().label());
  }

  /** The graver the higher. */
  int priority() {
    return PRIORITY - about.severity().ordinal();
  }

  /** In the words of the W3C's Internationalization Tag Set 2.0. */
  ITSIssueType issueType() {
    return switch (about.category()) {
      case TERMINOLOGY -> ITSIssueType.Terminology;
      case COMPLETENESS -> ITSIssueType.Omission;
      case NUMBERS -> ITSIssueType.Numbers;
      case TYPOGRAPHY -> ITSIssueType.Typographical;
      case STRUCTURE -> ITSIssueType.Formatting;
      case ENGLISH -> ITSIssueType.Inconsistency;
      case GRAMMAR -> ITSIssueType.Misspelling;
    };
  }
}
