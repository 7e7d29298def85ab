package org.yakugo.check.english;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.FieldText;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.check.Slip;
import org.yakugo.glossary.Concept;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;

/**
 * An acronym that is all but the initials of the words before it. One that has little to do with
 * them is of another language (PKK), or the words are a part of the name only.
 */
public final class AcronymMisfit implements ItemRule {
  /** Bounded, since every letter of it may begin another. */
  private static final String NAME = "[A-Z][\\p{L}'’]{0,40}(?:-[A-Z][\\p{L}'’]{0,40}){0,4}";

  private static final Pattern EXPANDED =
      Pattern.compile(
          "("
              + NAME
              + "(?:,? (?:(?:of|the|and|for|in|on|to|&) ){0,3}"
              + NAME
              + "){1,20}) \\(([A-Z]{3,8})\\)");
  private static final Pattern ACRONYM = Pattern.compile(" \\([A-Z]{3,8}\\)");
  private static final Pattern WORD = Pattern.compile("[A-Z]");

  /** A wrong letter in a shorter acronym may be all right in another language. */
  private static final int LONG_ENOUGH = 4;

  private static final Facts<Set<String>> IRREGULAR =
      Facts.of(in -> Set.copyOf(in.table("irregular-acronyms").map(r -> r.text("acronym"))));

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    return item.englishFields().stream()
        .filter(field -> ACRONYM.matcher(field.text()).find())
        .flatMap(
            field ->
                field
                    .find(EXPANDED)
                    .filter(m -> isMisfit(m.group(1), m.group(2), bulletin.language()))
                    .filter(m -> !isKnown(m, bulletin))
                    .map(m -> finding(field, m)));
  }

  private static boolean isMisfit(String name, String acronym, Language language) {
    String initials = initials(name);
    // words before the name are part of the match: only as many as there are letters count
    String near = initials.substring(Math.max(0, initials.length() - acronym.length()));
    return near.length() == acronym.length()
        && !near.equals(acronym)
        && !IRREGULAR.in(language).contains(acronym)
        && Slip.separates(near, acronym)
        && (acronym.length() >= LONG_ENOUGH || areSwapped(near, acronym));
  }

  private static String initials(String name) {
    return WORD.matcher(name).results().map(MatchResult::group).collect(Collectors.joining());
  }

  private static boolean areSwapped(String a, String b) {
    return a.chars().sum() == b.chars().sum();
  }

  /** Whether the glossary gives this name this acronym. */
  private static boolean isKnown(MatchResult match, CheckedBulletin bulletin) {
    return bulletin.glossary().english(match.group(2)).stream()
        .map(Concept::english)
        .anyMatch(
            name ->
                match.group(1).toLowerCase(Locale.ROOT).endsWith(name.toLowerCase(Locale.ROOT)));
  }

  private Finding finding(FieldText field, MatchResult match) {
    String initials = initials(match.group(1));
    String right = initials.substring(Math.max(0, initials.length() - match.group(2).length()));
    return field
        .finding(
            this,
            match.start(2),
            match.end(2),
            "acronym-does-not-fit",
            match.group(2),
            match.group(1))
        .suggesting(right);
  }
}
