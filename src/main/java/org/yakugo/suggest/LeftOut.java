package org.yakugo.suggest;

import java.util.List;
import java.util.regex.Pattern;
import org.yakugo.Kind;
import org.yakugo.Origin;
import org.yakugo.Rendering;
import org.yakugo.language.WordKinds;

/** What a rendering of a whole stretch doesn't say of the names within it. */
final class LeftOut {
  /** The least probability of what somebody decided or printed. */
  private static final double DECIDED = 0.97;

  /** What stands for a country before an office: 仏外相. */
  private static final Pattern COUNTRY_SIGN = Pattern.compile("[米英仏独露中韓印豪加伊日欧]");

  /** The mentions that the best rendering of a whole leaves out, or that cut it. */
  static List<Mention> in(Mention whole, List<Mention> all, WordKinds endings) {
    return all.stream()
        .filter(
            part ->
                cuts(whole, part) || leavesOut(whole, part, endings) && !isSaid(whole, part, all))
        .toList();
  }

  /** {@code National Assembly} in ベトナム国会代表団, which says {@code Vietnamese National Assembly}. */
  private static boolean isSaid(Mention whole, Mention part, List<Mention> all) {
    return all.stream()
        .filter(longer -> longer.field() == whole.field() && !longer.renderings().isEmpty())
        .filter(longer -> longer.source().length() < whole.source().length())
        .filter(longer -> longer.source().length() > part.source().length())
        .filter(longer -> longer.start() <= part.start() && longer.end() >= part.end())
        .filter(longer -> longer.kind() == part.kind())
        .anyMatch(longer -> best(whole).contains(best(longer)));
  }

  private static String best(Mention mention) {
    return mention.renderings().getFirst().target();
  }

  /**
   * Whether a rendering that isn't sure leaves out a name within it: 外相 for {@code BRICS foreign
   * ministers}. What was printed or decided may.
   */
  private static boolean leavesOut(Mention whole, Mention part, WordKinds endings) {
    boolean within =
        part.field() == whole.field()
            && part.start() >= whole.start()
            && part.end() <= whole.end()
            && part.source().length() < whole.source().length();
    boolean name =
        (part.kind() == Kind.PLACE || part.kind() == Kind.ORGANISATION)
            && Character.isUpperCase(part.source().codePointAt(0));
    boolean cut = part.start() == whole.start() && part.source().contains(" of ");
    boolean held = whole.kind() == Kind.PERSON_TITLE || whole.kind() == Kind.PERSON;
    if (!within || cut || !name || held || part.renderings().isEmpty()) {
      return false;
    }
    Rendering best = whole.renderings().getFirst();
    if (best.target().startsWith("在") && !endings.is(best.target(), "has-seat")) {
      return true;
    }
    boolean sign = part.kind() == Kind.PLACE && COUNTRY_SIGN.matcher(best.target()).find();
    if (best.origin() == Origin.GLOSSARY && isNamed(whole.kind())) {
      return false;
    }
    return best.confidence() < DECIDED
        && !sign
        && part.renderings().stream().noneMatch(r -> best.target().contains(r.target()));
  }

  /** {@code ministers of Baltic} begins within {@code Foreign ministers}, and ends behind it. */
  private static boolean cuts(Mention later, Mention post) {
    return later.kind() == Kind.TITLE
        && post.kind() == Kind.TITLE
        && later.field() == post.field()
        && post.start() < later.start()
        && later.start() < post.end()
        && post.end() < later.end();
  }

  /** {@code Ottawa Convention}: what a name in the glossary is called needn't tell its place. */
  private static boolean isNamed(Kind kind) {
    return kind != Kind.PERSON
        && kind != Kind.TITLE
        && kind != Kind.PERSON_TITLE
        && kind != Kind.TERM;
  }
}
