package org.yakugo.bulletin;

/**
 * How a bulletin is laid out. Any combination occurs; all say the same.
 *
 * @param bullet before the headlines; empty for none
 * @param gapBelowJa a blank line between the two headlines
 * @param gapBelowEn a blank line between the headlines and the body
 * @param columns where body lines are hard-wrapped; 0 for one line a paragraph
 * @param pageEvery after so many characters a page ends, wherever in a paragraph that is; 0: never
 * @param noteLabel {@code NOTE:} and its like
 * @param italicNote whether a NOTE's paragraphs stand in italics
 * @param citationAlone whether the citation has a line of its own
 * @param noBreakSpaces whether every fifth blank is a no-break space
 */
record Typography(
    String bullet,
    Headline headline,
    Bold bold,
    boolean gapBelowJa,
    boolean gapBelowEn,
    int columns,
    int pageEvery,
    boolean pageNumbers,
    String noteLabel,
    boolean italicNote,
    boolean citationAlone,
    Citations citations,
    SectionStyle section,
    PeriodStyle period,
    String end,
    boolean escapes,
    boolean noBreakSpaces,
    String lineBreak) {

  enum Headline {
    TWO_LINES,
    ONE_LINE,
    WRAPPED
  }

  enum Bold {
    NONE,
    JAPANESE,
    EACH,
    /** Opens before the Japanese headline and closes behind the English. */
    BOTH_TOGETHER
  }

  enum Citations {
    USUAL,
    TIGHT,
    LEFT,
    FULL_WIDTH
  }

  enum SectionStyle {
    PLAIN("%d. %s"),
    FULL_WIDTH("%s．%s"),
    PARENTHESES("(%d) %s"),
    ORDINAL("第%d %s"),
    BRACKETS("【%d】%s"),
    MARKDOWN("## %d\\. %s"),
    BOLD("**%d. %s**");

    final String format;

    SectionStyle(String format) {
      this.format = format;
    }
  }

  enum PeriodStyle {
    USUAL,
    WAVE_DASH,
    HYPHEN_WITH_YEARS,
    NO_YEAR,
    FULL_WIDTH,
    REIWA
  }
}
