package org.yakugo.align;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.align.JapaneseHeadline.Title;
import org.yakugo.align.NameAligner.Pairing;
import org.yakugo.mention.Heads;
import org.yakugo.person.PersonMention;
import org.yakugo.person.Post;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Span;

/**
 * The body, party or country that the Japanese prints before a name while the rank stands behind
 * it: 列国議会同盟(IPU)の, IAEAの, アジャラ自治共和国の, 「アハリ」の.
 *
 * @param printed without の
 * @param english what it renders; null if that isn't known
 */
record OwnerBefore(Span printed, @Nullable Span english) {
  private static final double SOUNDS_ALIKE = 0.7;

  /** Null if none stands there. */
  static @Nullable OwnerBefore of(Pairing pairing, PersonMention person, EnglishText in) {
    ItemLinks links = in.links();
    JapaneseHeadline japanese = links.japanese();
    int no = pairing.japanese().start() - 1;
    if (no < 2 || japanese.text().charAt(no) != 'の') {
      return null;
    }
    Span body = japanese.bodyEndingAt(no);
    if (body != null
        && person.posts().stream().anyMatch(p -> !p.bodies().isEmpty() || p.topic() != null)) {
      return new OwnerBefore(body, null);
    }
    boolean quoted = japanese.text().charAt(no - 1) == '」';
    Span printed = quoted ? quotation(no, japanese) : phraseBefore(no, japanese);
    if (printed == null) {
      return null;
    }
    int end = quoted ? no - 1 : no;
    return links.all().stream()
        .filter(found -> in.inHeadline() && found.inHeadline())
        .filter(found -> found.japanese().end() == no || found.japanese().end() == end)
        .filter(found -> person.span().contains(found.english()))
        .findFirst()
        .map(found -> new OwnerBefore(quoted ? printed : found.japanese(), found.english()))
        .or(() -> word(person, in.text(), printed, japanese).map(w -> new OwnerBefore(printed, w)))
        .orElse(null);
  }

  /** The word beside the name that is printed so, or sounds so. */
  private static Optional<Span> word(
      PersonMention person, String text, Span printed, JapaneseHeadline japanese) {
    int start = beforeOf(person.span().start(), text);
    return EnglishTokenizer.tokenize(text.substring(start, person.span().end())).stream()
        .filter(token -> token.isCapitalized() && token.text().length() > 1)
        .filter(token -> !text.startsWith(")", start + token.end()))
        .filter(token -> isSame(token.text(), printed, japanese))
        .map(token -> new Span(start + token.start(), start + token.end()))
        .filter(word -> !word.overlaps(person.named().span()))
        .findFirst();
  }

  /** Where the word before begins, which may be a party or firm: {@code Ahali co-leader}. */
  private static int beforeOf(int start, String text) {
    return start < 2 ? start : text.lastIndexOf(' ', start - 2) + 1;
  }

  private static boolean isSame(String word, Span printed, JapaneseHeadline japanese) {
    String words = printed.in(japanese.text()).replaceAll("[「」]", "");
    return words.equals(word)
        || words.endsWith("(" + word + ")")
        || japanese.katakana(printed).stream()
            .anyMatch(name -> japanese.soundsLike(word, name) >= SOUNDS_ALIKE);
  }

  /** With its acronym in brackets: 国連世界食糧計画(WFP). */
  private static @Nullable Span phraseBefore(int end, JapaneseHeadline japanese) {
    boolean bracket = japanese.text().charAt(end - 1) == ')';
    int name = bracket ? japanese.text().lastIndexOf('(', end) : end;
    return japanese.phrases().stream()
        .filter(p -> p.end() == name)
        .map(p -> new Span(p.start(), end))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Span quotation(int end, JapaneseHeadline japanese) {
    int open = japanese.text().lastIndexOf('「', end);
    return open < 0 ? null : new Span(open, end);
  }

  /** {@code Authority} is no 国家道路庁, of which the reader of persons took the last word alone. */
  private boolean isHeadAlone(String owner, JapaneseHeadline japanese) {
    Heads.Head head = japanese.heads().ofNumber(owner.toLowerCase(Locale.ROOT));
    return head != null && head.japanese().stream().noneMatch(printed.in(japanese.text())::equals);
  }

  /** Links each post to its part of the Japanese one; none if there are fewer parts. */
  void link(List<Post> posts, Title title, EnglishText in) {
    List<Span> offices = in.links().japanese().offices(title.post());
    if (posts.size() == 1) {
      link(posts.getFirst(), title, in);
    } else if (offices.size() == posts.size()) {
      Span all = posts.getFirst().bare().with(posts.getLast().bare());
      in.addNew(Kind.TITLE, all, title.post(), PostParts.SURE);
      for (int i = 0; i < posts.size(); i++) {
        link(posts.get(i), new Title(offices.get(i), offices.get(i)), in);
      }
    }
  }

  /** Links what is left of the post behind the name, and the body where it is all of the rest. */
  private void link(Post post, Title title, EnglishText in) {
    ItemLinks links = in.links();
    String text = in.text();
    boolean ofBody = english == null;
    if (english != null && in.inHeadline() && !links.isLinked(Kind.PLACE, english)) {
      boolean quoted = links.japanese().text().charAt(printed.start()) == '「';
      Span inner = quoted ? new Span(printed.start() + 1, printed.end() - 1) : printed;
      in.addNew(Kind.ORGANISATION, english, inner, PostParts.SURE);
    }
    boolean one = post.bodies().size() == 1 && post.bodies().getFirst().span() != null;
    Span owner = !ofBody ? english : one ? post.bodies().getFirst().span() : null;
    Span rank = owner == null ? null : post.without(owner, text);
    if (owner == null
        || rank == null
        || !RankEndings.agree(post, text, title.post(), links.japanese())) {
      return;
    }
    in.addNew(Kind.TITLE, rank, title.post(), PostParts.SURE);
    if (ofBody && !isHeadAlone(owner.in(text), links.japanese())) {
      in.addNew(Kind.ORGANISATION, owner, printed, PostParts.SURE);
    }
  }
}
