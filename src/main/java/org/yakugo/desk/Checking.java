package org.yakugo.desk;

import java.util.List;
import java.util.function.Supplier;
import org.yakugo.Deadline;
import org.yakugo.Lazy;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.file.SourceText;
import org.yakugo.check.Background;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.Checker;
import org.yakugo.check.Finding;
import org.yakugo.check.Report;
import org.yakugo.check.RuleChoice;
import org.yakugo.check.Rules;
import org.yakugo.check.languagetool.LoneTextChecker;

/** Checks texts with a workspace's past and glossary, as they stood when they were looked at. */
public final class Checking {
  private final Lazy<Background> background;
  private final Lazy<LoneTextChecker> loneTextChecker;

  /**
   * @param background is made when something is first checked
   */
  Checking(Supplier<Background> background) {
    this.background = new Lazy<>(background);
    this.loneTextChecker = new Lazy<>(() -> new LoneTextChecker(this.background.get()));
  }

  /**
   * Checks a bulletin before it is published, with the others as its past.
   *
   * @param file what the report calls it
   * @return everything that was found, {@link Desk#ignored} or not
   * @throws org.yakugo.UnusableInput if it holds no item
   */
  public Report check(String file, SourceText source, RuleChoice rules) {
    return check(file, source, rules, Deadline.NONE);
  }

  /**
   * As {@link #check(String, SourceText, RuleChoice)}, as long as somebody waits.
   *
   * @throws org.yakugo.UnusableInput if it takes longer
   */
  public Report check(String file, SourceText source, RuleChoice rules, Deadline deadline) {
    return check(file, BulletinReader.readItems(source), rules, deadline);
  }

  /** The same of a bulletin that is read already. */
  public Report check(String file, Bulletin bulletin, RuleChoice rules, Deadline deadline) {
    CheckedBulletin checked = new CheckedBulletin(bulletin, background.get(), deadline);
    List<Finding> findings = new Checker(rules.from(Rules.all())).check(checked);
    return new Report(file, checked, findings).only(finding -> rules.includes(finding.rule()));
  }

  /**
   * Checks one item while somebody writes its headline: LanguageTool looks at that alone, and what
   * compares items needs them all.
   *
   * @param bulletin holds that item alone
   */
  public Report checkWhileTyping(Bulletin bulletin) {
    CheckedBulletin checked = new CheckedBulletin(bulletin, background.get());
    return new Report(bulletin.id(), checked, new Checker(Rules.whileTyping()).check(checked));
  }

  /** Loads what takes seconds to load, so that nobody who types waits for it. */
  public void warmUp() {
    loneTextChecker().warmUp();
    checkWhileTyping(
        BulletinReader.readItems(SourceText.of("-", "● 外相が会談\nMinisters hold talks\n")));
  }

  /** Checks texts that come without the other language. */
  public LoneTextChecker loneTextChecker() {
    return loneTextChecker.get();
  }
}
