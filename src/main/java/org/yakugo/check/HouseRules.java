package org.yakugo.check;

import java.util.List;
import org.yakugo.check.number.NumberDiffers;
import org.yakugo.check.structure.CitationForm;
import org.yakugo.check.structure.CitationMissing;
import org.yakugo.check.structure.HeadlineMissing;
import org.yakugo.check.structure.HeadlineRepeated;
import org.yakugo.check.structure.HeadlineUntranslated;
import org.yakugo.check.structure.ImpossibleDate;
import org.yakugo.check.structure.ItemOrder;
import org.yakugo.check.structure.NoteCitation;
import org.yakugo.check.structure.OutsideWeek;
import org.yakugo.check.structure.SourceName;
import org.yakugo.check.typography.BracketPairing;
import org.yakugo.check.typography.ChineseForm;
import org.yakugo.check.typography.DigitSpacing;
import org.yakugo.check.typography.DoubleSpace;
import org.yakugo.check.typography.ForeignLetter;
import org.yakugo.check.typography.JapaneseSpacing;
import org.yakugo.check.typography.LatinSpacing;
import org.yakugo.check.typography.LookalikeKana;
import org.yakugo.check.typography.MixedScriptWord;
import org.yakugo.check.typography.NonLatinLetter;

/** Every rule of our own. */
public final class HouseRules {
  private static final List<Rule> ALL =
      List.of(
          new NumberDiffers(),
          new ForeignLetter(),
          new MixedScriptWord(),
          new NonLatinLetter(),
          new ChineseForm(),
          new LookalikeKana(),
          new DigitSpacing(),
          new LatinSpacing(),
          new JapaneseSpacing(),
          new DoubleSpace(),
          new BracketPairing(),
          new HeadlineMissing(),
          new HeadlineUntranslated(),
          new HeadlineRepeated(),
          new ImpossibleDate(),
          new OutsideWeek(),
          new CitationForm(),
          new CitationMissing(),
          new SourceName(),
          new ItemOrder(),
          new NoteCitation());

  private HouseRules() {}

  /** In the order in which they are listed for people. */
  public static List<Rule> all() {
    return ALL;
  }
}
