package org.yakugo.align;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.align.ItemLinks.Found;
import org.yakugo.text.Span;

/**
 * Takes a name and its acronym in brackets, which either language prints or doesn't, for the unit
 * that they are: {@code Inter-Parliamentary Union (IPU)} and 国際議会同盟（IPU）, the same without their
 * brackets, and {@code CHP} and 共和人民党（CHP）.
 */
record Brackets(ItemLinks links, String english, String japanese) {
  private static final Set<Kind> NAMED = Set.of(Kind.ORGANISATION, Kind.EVENT, Kind.DOCUMENT);

  private static final Pattern BEHIND = Pattern.compile("(\\s?)\\(([\\p{L}\\d&./ -]{2,12})\\)");

  /** Characters of a name that no known word ends. */
  private static final int LEAST_OF_NAME = 4;

  Brackets(ItemLinks links, String english) {
    this(links, english, links.japanese().text());
  }

  void align() {
    for (Found found : List.copyOf(links.all())) {
      if (found.inHeadline() && NAMED.contains(found.kind())) {
        without(found);
        with(found);
        longForm(found);
      }
    }
  }

  /** Both print the acronym behind the name: also without. */
  private void without(Found whole) {
    Bracket source = endingIn(whole.english(), english);
    Bracket target = endingIn(whole.japanese(), japanese);
    if (source != null && target != null && source.acronym().equals(target.acronym())) {
      links.derive(whole, source.name(), target.name());
    } else if (source == null && target != null) {
      Bracket behind = behind(whole.english(), english);
      if (behind != null && behind.acronym().equals(target.acronym())) {
        links.replace(whole, target.name());
        links.derive(whole, whole.english().with(behind.all()), whole.japanese());
      }
    } else if (source != null && target == null) {
      Bracket behind = behind(whole.japanese(), japanese);
      if (behind != null && behind.acronym().equals(source.acronym())) {
        links.replace(whole, whole.japanese().with(behind.all()));
        links.derive(whole, source.name(), whole.japanese());
      }
    }
  }

  /** The name was found alone, and its acronym stands behind it on both sides. */
  private void with(Found name) {
    Bracket source = behind(name.english(), english);
    Bracket target = behind(name.japanese(), japanese);
    if (source != null && target != null && source.acronym().equals(target.acronym())) {
      links.derive(name, name.english().with(source.all()), name.japanese().with(target.all()));
      links.derive(name, source.inner(), target.inner());
    }
  }

  /** English prints the acronym alone, Japanese behind the name: {@code CHP}, 共和人民党（CHP）. */
  private void longForm(Found acronym) {
    int open = acronym.japanese().start() - 1;
    boolean alone =
        open > 0
            && japanese.charAt(open) == '('
            && acronym.japanese().end() < japanese.length()
            && japanese.charAt(acronym.japanese().end()) == ')'
            && acronym.source().equals(acronym.japanese().in(japanese))
            && (acronym.english().start() == 0
                || english.charAt(acronym.english().start() - 1) != '(');
    Span name = alone ? nameEndingAt(open) : null;
    if (name == null) {
      return;
    }
    int start =
        links.taken(acronym.english()).stream()
            .filter(taken -> taken.start() <= name.start() && taken.end() < open)
            .filter(taken -> taken.end() > name.start())
            .mapToInt(taken -> afterJoint(taken.end()))
            .max()
            .orElse(name.start());
    links.add(
        acronym.kind(),
        acronym.key(),
        true,
        acronym.english(),
        acronym.source(),
        new Span(start, acronym.japanese().end() + 1),
        acronym.confidence() * ItemLinks.DERIVED);
  }

  /** A body by its last word, or all that stands there: 国連開発計画(UNDP). */
  private @Nullable Span nameEndingAt(int open) {
    Span body = links.japanese().bodyEndingAt(open);
    return body != null
        ? body
        : links.japanese().phrases().stream()
            .filter(phrase -> phrase.start() < open - LEAST_OF_NAME && phrase.end() >= open)
            .map(phrase -> new Span(phrase.start(), open))
            .findFirst()
            .orElse(null);
  }

  private int afterJoint(int at) {
    return "・=".indexOf(japanese.charAt(at)) >= 0 ? at + 1 : at;
  }

  /**
   * An acronym in brackets.
   *
   * @param name what stands before it; empty if that isn't asked for
   * @param all with the brackets
   * @param inner without
   */
  private record Bracket(Span name, Span all, Span inner, String acronym) {}

  private static @Nullable Bracket endingIn(Span span, String text) {
    int open = span.in(text).lastIndexOf('(');
    if (open <= 0) {
      return null;
    }
    int at = span.start() + open;
    int end = text.charAt(at - 1) == ' ' ? at - 1 : at;
    Bracket bracket = behind(new Span(span.start(), end), text);
    return bracket != null && bracket.all().end() == span.end() ? bracket : null;
  }

  private static @Nullable Bracket behind(Span name, String text) {
    Matcher bracket = BEHIND.matcher(text).region(name.end(), text.length());
    if (!bracket.lookingAt()) {
      return null;
    }
    Span all = new Span(name.end() + bracket.group(1).length(), bracket.end());
    Span inner = new Span(bracket.start(2), bracket.end(2));
    return new Bracket(name, all, inner, bracket.group(2));
  }
}
