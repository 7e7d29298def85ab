package org.yakugo.check;

import java.util.List;
import java.util.stream.Stream;
import org.yakugo.check.completeness.BodyDiffers;
import org.yakugo.check.completeness.ContraryWord;
import org.yakugo.check.completeness.CountryDiffers;
import org.yakugo.check.completeness.CountryMissing;
import org.yakugo.check.completeness.Homophone;
import org.yakugo.check.completeness.NegationDiffers;
import org.yakugo.check.completeness.PersonDiffers;
import org.yakugo.check.completeness.PersonMissing;
import org.yakugo.check.completeness.RolesReversed;
import org.yakugo.check.completeness.WordDiffers;
import org.yakugo.check.completeness.WordUntranslated;
import org.yakugo.check.english.AcronymMisfit;
import org.yakugo.check.english.NameSpelling;
import org.yakugo.check.languagetool.Proofreading;
import org.yakugo.check.languagetool.Spelling;
import org.yakugo.check.number.HeadlineDiffers;
import org.yakugo.check.number.NumberDiffers;
import org.yakugo.check.number.NumbersSwapped;
import org.yakugo.check.structure.BodyMisplaced;
import org.yakugo.check.structure.CitationBeforeEvent;
import org.yakugo.check.structure.CitationDateImpossible;
import org.yakugo.check.structure.CitationForm;
import org.yakugo.check.structure.CitationOutsideWeek;
import org.yakugo.check.structure.HeadlineRepeated;
import org.yakugo.check.structure.SourceName;
import org.yakugo.check.structure.WeekdayDiffers;
import org.yakugo.check.structure.WholeItem;
import org.yakugo.check.terminology.CountryName;
import org.yakugo.check.terminology.NameKanji;
import org.yakugo.check.terminology.RankConfused;
import org.yakugo.check.terminology.TermDeprecated;
import org.yakugo.check.terminology.TermDrift;
import org.yakugo.check.terminology.TermNotPreferred;
import org.yakugo.check.terminology.TermTwoWays;
import org.yakugo.check.terminology.TitleInstitution;
import org.yakugo.check.terminology.TitleStale;
import org.yakugo.check.terminology.VisitGrade;
import org.yakugo.check.typography.BrokenWord;
import org.yakugo.check.typography.ChineseForm;
import org.yakugo.check.typography.LookalikeKana;
import org.yakugo.check.typography.MixedScriptWord;
import org.yakugo.check.typography.NameForm;
import org.yakugo.check.typography.RadicalLetter;
import org.yakugo.check.typography.SpaceAtDigit;
import org.yakugo.check.typography.SpaceAtLatin;
import org.yakugo.check.typography.UnpairedBracket;
import org.yakugo.check.typography.Width;
import org.yakugo.check.typography.WordForm;

/** The rules there are. */
public final class Rules {
  private static final List<Rule> HOUSE =
      List.of(
          new TermDeprecated(),
          new CountryName(),
          new TitleInstitution(),
          new VisitGrade(),
          new TermNotPreferred(),
          new TermDrift(),
          new TermTwoWays(),
          new RankConfused(),
          new ContraryWord("MILITARY_RANK", "ranks"),
          new TitleStale(),
          new NameKanji(),
          new CountryMissing(),
          new CountryDiffers(),
          new RolesReversed(),
          new BodyDiffers(),
          new ContraryWord("OFFICE_DIFFERS", "offices"),
          new ContraryWord("MEANING_DIFFERS", "contraries"),
          new Homophone(),
          new WordDiffers(),
          new NegationDiffers(),
          new PersonMissing(),
          new PersonDiffers(),
          new NumberDiffers(),
          new NumbersSwapped(),
          new HeadlineDiffers(),
          new NameSpelling(),
          new AcronymMisfit(),
          new PatternRule("FOREIGN_LETTER"),
          new MixedScriptWord(),
          new PatternRule("NON_LATIN_WORD"),
          new ChineseForm(),
          new LookalikeKana(),
          new BrokenWord(),
          new RadicalLetter(),
          new NameForm(),
          new PatternRule("DOUBLED_WORD"),
          new PatternRule("PARTICLE"),
          new SpaceAtDigit(),
          new SpaceAtLatin(),
          new PatternRule("SPACE_IN_JAPANESE"),
          new PatternRule("DOUBLE_SPACE"),
          new Width(),
          new WordForm(),
          new UnpairedBracket(),
          new PatternRule("MARKUP_LEFT"),
          WholeItem.ITEM_TOO_LONG,
          WholeItem.HEADLINE_MISSING,
          new PatternRule("HEADLINE_UNTRANSLATED"),
          new PatternRule("HEADLINE_CUT"),
          WholeItem.FULL_STOP,
          new PatternRule("PLACEHOLDER"),
          new WordUntranslated(),
          new HeadlineRepeated(),
          new CitationDateImpossible(),
          new CitationOutsideWeek(),
          new CitationBeforeEvent(),
          new PatternRule("DATE_IMPOSSIBLE"),
          new PatternRule("NUMBER_FORM"),
          new WeekdayDiffers(),
          WholeItem.SECTION_ORDER,
          new BodyMisplaced(),
          new CitationForm(),
          WholeItem.CITATION_MISSING,
          new SourceName(),
          WholeItem.NOTE_WITHOUT_CITATION);

  private static final Proofreading PROOFREADING = new Proofreading();
  private static final List<Rule> LANGUAGE_TOOL = List.of(PROOFREADING, new Spelling());

  /** Our own, in the order in which they are listed for people. */
  public static List<Rule> house() {
    return HOUSE;
  }

  /** Our own, and LanguageTool's for the headline, which is what changes while one types. */
  public static List<Rule> whileTyping() {
    return Stream.concat(HOUSE.stream(), Stream.of(PROOFREADING.ofHeadline())).toList();
  }

  /** Our own and LanguageTool's, which take seconds to load when first run. */
  public static List<Rule> all() {
    return Stream.of(HOUSE, LANGUAGE_TOOL).flatMap(List::stream).toList();
  }
}
