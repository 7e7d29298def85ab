package org.yakugo.align;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yakugo.Kind;
import org.yakugo.mention.Heads;
import org.yakugo.person.Post;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Span;
import org.yakugo.text.Token;

/**
 * Whether a Japanese post ends in a word that renders the rank of an English one ({@link Heads}).
 */
final class RankEndings {
  private static final Pattern DEPUTY = Pattern.compile("(?i)\\b(?:vice|deputy)\\b");

  private static final Pattern DEPUTY_PRINTED = Pattern.compile("[副次代補]");

  private static final Pattern OWN_DEPUTY = Pattern.compile("副(?!官)");

  /**
   * @param text that the post stands in
   * @param title the Japanese post without its country
   */
  static boolean agree(Post post, String text, Span title, JapaneseHeadline japanese) {
    return !isDeputy(post, text, title, japanese)
        && of(post, text, japanese.heads()).contains(ending(title, japanese));
  }

  /** Whether one of the two is the deputy of the other: 副総裁 and {@code Governor}. */
  private static boolean isDeputy(Post post, String text, Span title, JapaneseHeadline japanese) {
    boolean deputy = DEPUTY.matcher(post.span().in(text)).find();
    String printed = title.in(japanese.text());
    String last = printed.substring(printed.lastIndexOf('兼') + 1);
    return deputy ? !DEPUTY_PRINTED.matcher(printed).find() : OWN_DEPUTY.matcher(last).find();
  }

  /** The ending of a Japanese post that renders the post's rank; empty if none does. */
  static String ofRank(Post post, String text, Span title, JapaneseHeadline japanese) {
    String ending = ending(title, japanese);
    return of(post, text, japanese.heads()).contains(ending) ? ending : "";
  }

  /** The ending of a Japanese post that shows its rank. */
  private static String ending(Span title, JapaneseHeadline japanese) {
    String printed = title.in(japanese.text()).replaceFirst("\\([^()]*\\)$", "");
    String words =
        printed.endsWith(JapaneseHeadline.ACTING)
            ? printed.substring(0, printed.length() - JapaneseHeadline.ACTING.length())
            : printed;
    return japanese.heads().titleEndings().stream().filter(words::endsWith).findFirst().orElse("");
  }

  /** What a post's rank may end in: of each rank word in it, outside of bodies. */
  private static Set<String> of(Post post, String text, Heads heads) {
    Set<String> endings = new HashSet<>();
    String words = post.bare().in(text);
    List<Token> tokens = EnglishTokenizer.tokenize(words);
    for (int i = 0; i < tokens.size(); i++) {
      StringBuilder phrase = new StringBuilder();
      for (int j = i; j < Math.min(tokens.size(), i + 4); j++) {
        if (tokens.get(j).isDash()) {
          continue;
        }
        phrase.append(j > i ? " " : "").append(tokens.get(j).folded());
        Heads.Head head = heads.of(phrase.toString());
        if (head != null && head.kind() == Kind.TITLE) {
          addEndings(endings, head.japanese(), heads);
        }
      }
    }
    return endings;
  }

  private static void addEndings(Set<String> endings, List<String> japanese, Heads heads) {
    for (String form : japanese) {
      endings.add(form);
      for (String ending : heads.titleEndings()) {
        if (form.endsWith(ending) || ending.endsWith(form)) {
          endings.add(ending);
        }
      }
    }
  }
}
