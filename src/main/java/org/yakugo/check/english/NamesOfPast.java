package org.yakugo.check.english;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.Kind;
import org.yakugo.align.Bearer;
import org.yakugo.align.LinkUse;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.FieldText;
import org.yakugo.check.Finding;
import org.yakugo.check.Rule;
import org.yakugo.mention.MentionKey;
import org.yakugo.person.PersonMention;
import org.yakugo.person.PersonName;
import org.yakugo.text.Normalization;
import org.yakugo.text.Span;

/**
 * Office-holders whose name differs by a slip from the one that the past prints with that office:
 * {@code PM Azis Akhannouch}, where it has {@code Aziz} four times and never {@code Azis}.
 */
final class NamesOfPast {
  /** So often is no slip itself. */
  private static final int HABIT = 3;

  private static final int SHORTEST = 4;

  /** One finding an item and field. */
  static Stream<Finding> check(Rule rule, CheckedItem item, CheckedBulletin bulletin) {
    return Stream.of(item.en(), item.body())
        .filter(field -> !field.isEmpty())
        .flatMap(
            field ->
                (field == item.en() ? item.reading().headline() : item.reading().body())
                    .persons().stream()
                        .filter(person -> person.name() != null && !person.posts().isEmpty())
                        .flatMap(person -> check(rule, person, field, bulletin).stream())
                        .limit(1));
  }

  private static Optional<Finding> check(
      Rule rule, PersonMention person, FieldText field, CheckedBulletin bulletin) {
    PersonName name = person.named();
    List<Span> words =
        name.words().stream()
            .filter(word -> word.length() >= SHORTEST)
            .filter(word -> !bulletin.background().knownWords().contains(word.in(field.text())))
            .toList();
    if (words.size() != 1) {
      return Optional.empty();
    }
    Span word = words.getFirst();
    List<LinkUse> uses = bulletin.precedents().uses(Kind.PERSON_TITLE, MentionKey.person(person));
    Function<Bearer, String> printed = name.isSurnameOnly() ? Bearer::surname : Bearer::name;
    Map<String, Long> names =
        uses.stream()
            .map(use -> use.link().bearer())
            .filter(Objects::nonNull)
            .collect(Collectors.groupingBy(printed, Collectors.counting()));
    return names.entrySet().stream()
        .filter(usual -> usual.getValue() >= HABIT)
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
        .flatMap(usual -> right(usual.getKey(), name, word, field.text()).stream())
        .findFirst()
        .map(
            right ->
                field
                    .finding(rule, word, "is-spelled-elsewhere", word.in(field.text()), right)
                    .suggesting(right)
                    .provenBy(uses.stream().limit(HABIT).map(LinkUse::evidence).toList()));
  }

  /** The word of the usual name in the place of the one that alone differs, by a slip. */
  private static Optional<String> right(String usual, PersonName name, Span word, String text) {
    String[] parts = usual.split(" ");
    if (parts.length != name.words().size()) {
      return Optional.empty();
    }
    String right = "";
    for (int i = 0; i < parts.length; i++) {
      String mine = Normalization.ENGLISH.apply(name.words().get(i).in(text));
      String theirs = Normalization.ENGLISH.apply(parts[i]);
      if (name.words().get(i).equals(word) && Transcription.areVariants(mine, theirs)) {
        right = parts[i];
      } else if (!mine.equals(theirs)) {
        return Optional.empty();
      }
    }
    return Optional.of(right).filter(found -> !found.isEmpty());
  }
}
