package org.yakugo.check.languagetool;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.languagetool.rules.RuleMatch;
import org.yakugo.Deadline;
import org.yakugo.Message;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.FieldText;
import org.yakugo.check.Finding;
import org.yakugo.check.ItemRule;
import org.yakugo.check.Severity;
import org.yakugo.language.Language;
import org.yakugo.text.Span;

/**
 * LanguageTool's grammar rules of either language on the fields written in it. Each finding bears
 * the id of LanguageTool's rule; all are for information, since agencies' texts are quoted as they
 * are.
 */
public final class Proofreading implements ItemRule {

  private static final Pattern SUGGESTION = Pattern.compile("</?suggestion>");

  /** More are no help to anyone. */
  private static final int MOST_SUGGESTIONS = 5;

  /**
   * One for each choice of rules; a workspace has its own only if its table switches others off.
   */
  private final Map<Choice, Proofreader> byRules = new ConcurrentHashMap<>();

  private record Choice(LanguageRules rules, Set<String> switchedOff) {}

  private Proofreader proofreader(LanguageRules rules, Language tables) {
    Choice choice = new Choice(rules, rules.switchedOff(tables));
    return byRules.computeIfAbsent(choice, c -> new Proofreader(rules, c.switchedOff()));
  }

  /** Characters of a sentence that wasn't looked at. */
  private static final int SHOWN = 80;

  @Override
  public String id() {
    return "LANGUAGETOOL";
  }

  @Override
  public boolean reportsAs(String id) {
    return id.equals(id()) || standard().anyMatch(proofreader -> proofreader.knows(id));
  }

  @Override
  public Optional<String> describes(String id) {
    return standard().flatMap(proofreader -> proofreader.description(id).stream()).findFirst();
  }

  private Stream<Proofreader> standard() {
    return Stream.of(LanguageRules.JAPANESE, LanguageRules.ENGLISH)
        .map(rules -> proofreader(rules, Language.builtIn()));
  }

  /** The same for the Japanese headline alone, which takes milliseconds once it is loaded. */
  public ItemRule ofHeadline() {
    return new OfHeadline(this);
  }

  private record OfHeadline(Proofreading whole) implements ItemRule {
    @Override
    public String id() {
      return whole.id();
    }

    @Override
    public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
      return whole.japanese(item, bulletin);
    }
  }

  private Stream<Finding> japanese(CheckedItem item, CheckedBulletin bulletin) {
    Proofreader japanese = proofreader(LanguageRules.JAPANESE, bulletin.language());
    return check(item.ja(), japanese, bulletin.deadline());
  }

  @Override
  public Stream<Finding> check(CheckedItem item, CheckedBulletin bulletin) {
    Proofreader english = proofreader(LanguageRules.ENGLISH, bulletin.language());
    return Stream.concat(
        japanese(item, bulletin),
        item.englishFields().stream().flatMap(field -> check(field, english, bulletin.deadline())));
  }

  private Stream<Finding> check(FieldText field, Proofreader proofreader, Deadline deadline) {
    if (field.isEmpty()) {
      return Stream.empty();
    }
    if (deadline.isNear()) {
      return Stream.of(leftOut(field, new Span(0, field.text().length())));
    }
    Proofreader.Proof proof = proofreader.check(field.text());
    return Stream.concat(
        proof.matches().stream().map(match -> finding(field, match)),
        proof.leftOut().stream().map(sentence -> leftOut(field, sentence)));
  }

  private Finding leftOut(FieldText field, Span sentence) {
    Message message = Message.of("languagetool-didnt-look-characters-here", sentence.length());
    int shown = Math.min(sentence.end(), sentence.start() + SHOWN);
    return field.finding(this, sentence.start(), shown, message);
  }

  private static Finding finding(FieldText field, RuleMatch match) {
    String message = SUGGESTION.matcher(match.getMessage()).replaceAll("");
    List<String> suggestions = match.getSuggestedReplacements();
    return field
        .finding(
            match.getRule().getId(),
            Severity.INFO,
            match.getFromPos(),
            match.getToPos(),
            new Message(message, message))
        .suggesting(suggestions.subList(0, Math.min(MOST_SUGGESTIONS, suggestions.size())));
  }
}
