package org.yakugo.align;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.align.JapaneseHeadline.Title;
import org.yakugo.align.NameAligner.Pairing;
import org.yakugo.mention.MentionKey;
import org.yakugo.person.PersonMention;
import org.yakugo.person.Post;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Span;
import org.yakugo.text.Token;

/**
 * Pairs a person whose name was paired with what the Japanese calls them: the posts or the
 * honorific beside the name.
 */
final class HolderAligner {
  private static final double WITH_NAME = 0.93;

  /** Links a paired person: the name, the surname, the person with the posts, each post. */
  static void alignHolder(Pairing pairing, PersonMention described, EnglishText in) {
    ItemLinks links = in.links();
    JapaneseHeadline japanese = links.japanese();
    Title after = japanese.titleAfter(pairing.japanese());
    Title before = titleBefore(pairing.japanese(), japanese);
    List<Post> posts = described.posts();
    Span whole = pairing.japanese();
    boolean honorific = isHonorificAfter(pairing, japanese);
    String text = in.text();
    if (after != null && (honorific || fits(posts, described, after.post(), japanese, text))) {
      whole = whole.with(after.whole());
    } else {
      after = null;
    }
    if (before != null && fits(posts, described, before.post(), japanese, text)) {
      whole = whole.with(before.whole());
    } else {
      before = null;
    }
    Title title = isShared(posts) ? null : before != null ? before : after;
    if (title == null || whole.equals(pairing.japanese())) {
      return;
    }
    if (after != null && honorific) {
      Span called = pairing.japanese().with(after.whole());
      linkHonorific(pairing, called, in);
      if (before == null) {
        return;
      }
    }
    OwnerBefore body = before == null ? OwnerBefore.of(pairing, described, in) : null;
    if (body != null) {
      whole = whole.with(body.printed());
    }
    double confidence = confidence(pairing);
    Span part = renderedPart(described, title, japanese);
    Span english = body == null || body.english() == null ? part : part.with(body.english());
    if (!described.posts().isEmpty() || !described.honorifics().isEmpty()) {
      in.add(Kind.PERSON_TITLE, MentionKey.person(described), english, whole, confidence);
    }
    if (body != null) {
      body.link(posts, title, in);
    } else if (!posts.isEmpty()) {
      PostAligner.linkPosts(posts, title, in, confidence);
    }
    if (before != null && after != null && !described.honorifics().isEmpty()) {
      Span from = pairing.japanese().with(after.whole());
      Span called = honorificAndName(described, text);
      String key = MentionKey.surname(described.named()) + "/";
      in.add(Kind.PERSON_TITLE, key, called, from, confidence);
      linkHonorificWord(described, called, after, in);
    }
  }

  /** {@code Presidents Aliyev and Tokayev}: the rank is not the first one's alone. */
  private static boolean isShared(List<Post> posts) {
    return posts.size() == 1 && posts.getFirst().plural();
  }

  private static double confidence(Pairing pairing) {
    return WITH_NAME * Math.min(1, pairing.likeness() + 0.2);
  }

  /** {@code Vardanyan} and ヴァルダニャン氏: the honorific has no English. */
  private static void linkHonorific(Pairing pairing, Span whole, EnglishText in) {
    PersonMention person = pairing.person();
    String key = MentionKey.surname(person.named()) + "/";
    in.add(Kind.PERSON_TITLE, key, person.named().span(), whole, confidence(pairing));
  }

  private static void linkHonorificWord(
      PersonMention person, Span called, Title after, EnglishText in) {
    Span word = new Span(called.start(), person.named().span().start());
    String source = word.in(in.text()).strip();
    if (!source.isEmpty() && !source.contains(" ")) {
      Span english = new Span(word.start(), word.start() + source.length());
      in.add(Kind.TITLE, english, after.post(), WITH_NAME);
    }
  }

  /** Of a name with several posts behind it, as far as the one that the Japanese renders. */
  private static Span renderedPart(PersonMention person, Title title, JapaneseHeadline japanese) {
    boolean nameFirst =
        person.posts().size() > 1
            && person.named().span().end() <= person.posts().getFirst().span().start();
    if (!nameFirst || japanese.offices(title.post()).size() > 1) {
      return person.span();
    }
    return person.named().span().with(person.posts().getFirst().bare());
  }

  static boolean isHonorificAfter(Pairing pairing, JapaneseHeadline japanese) {
    Title after = japanese.titleAfter(pairing.japanese());
    return after != null && isHonorific(after.post().in(japanese.text()));
  }

  /** Whether a post without a name is what the Japanese calls a person whom the body names. */
  static boolean isOfficeOf(
      PersonMention office, Pairing pairing, JapaneseHeadline japanese, String text) {
    Title title = japanese.titleAfter(pairing.japanese());
    if (title == null || office.posts().size() != 1) {
      return false;
    }
    Post post = office.posts().getFirst();
    boolean otherCountry =
        post.country() != null
            && pairing.person().country() != null
            && !post.country().code().equals(pairing.person().country().code());
    return !otherCountry && RankEndings.agree(post, text, title.post(), japanese);
  }

  private static boolean isHonorific(String post) {
    return post.equals("氏") || post.equals("さん") || post.equals("女史");
  }

  /** {@code Professor Talat Canbolat} out of the post, the honorific and the name. */
  private static Span honorificAndName(PersonMention person, String text) {
    int start = person.named().span().start();
    List<Token> tokens = EnglishTokenizer.tokenize(text.substring(person.span().start(), start));
    int from = tokens.size();
    while (from > 0 && tokens.get(from - 1).isWord() && tokens.get(from - 1).isCapitalized()) {
      from--;
    }
    int at = from < tokens.size() ? person.span().start() + tokens.get(from).start() : start;
    return new Span(Math.min(at, start), person.named().span().end());
  }

  /** 前大統領の|ゼマン氏, or, of a ruler, right before the name: 国王|モハメッド6世. */
  private static @Nullable Title titleBefore(Span name, JapaneseHeadline japanese) {
    String text = japanese.text();
    boolean no = name.start() > 0 && text.charAt(name.start() - 1) == 'の';
    int end = no ? name.start() - 1 : name.start();
    for (Span phrase : japanese.phrases()) {
      boolean ends = no ? phrase.end() == end : phrase.contains(name) && phrase.start() < end;
      if (ends) {
        Title title = japanese.title(new Span(phrase.start(), end));
        return title != null && title.whole().end() == end ? title : null;
      }
    }
    return null;
  }

  private static boolean fits(
      List<Post> posts, PersonMention person, Span title, JapaneseHeadline japanese, String text) {
    String words = title.in(japanese.text());
    return person.honorifics().stream().anyMatch(words::endsWith)
        || posts.stream().anyMatch(post -> RankEndings.agree(post, text, title, japanese));
  }
}
