package org.yakugo.align;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.align.JapaneseHeadline.Title;
import org.yakugo.mention.Heads;
import org.yakugo.person.Post;
import org.yakugo.person.Post.Body;
import org.yakugo.text.Span;

/**
 * Takes a paired post apart into the body and the rank: {@code UN Secretary-General} and 国連|事務総長,
 * {@code Speaker of the Chamber of Deputies} and 下院|議長.
 */
final class PostParts {
  static final double SURE = 0.88;

  /** Bodies of every country: 議会 in 議会議長 says nothing of its own. */
  private static final Pattern COMMON =
      Pattern.compile("(?i).*\\b(?:parliament|parliamentary|government|cabinet|state)");

  /** 欧州|委員長: half of the body is in the rank. */
  private static final Pattern COMMITTEE = Pattern.compile("(?i)\\b(?:commission|committee)\\b");

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,}\\b");

  /** Who leads a chamber is called by both words only. */
  private static final Pattern CHAIR = Pattern.compile("(?i)speaker|chair(?:man|woman|person)?");

  private static final Pattern QUALIFIED =
      Pattern.compile("(?i)(?:first |deputy |vice[ -]|acting |former |new )+");

  /** What such words are in Japanese, before the rank. */
  private static final Pattern QUALIFIER = Pattern.compile("(?:第[一二三]|筆頭|首席)?(?:副|次席)$|[前元新]$");

  private static final Pattern FORMER = Pattern.compile("(?i)(?:former |ex-?)");

  /**
   * @param printed the Japanese post, whose country is its body's too where the body names one
   * @param in the text that the post stands in
   */
  static void link(Post post, Title printed, EnglishText in) {
    ItemLinks links = in.links();
    String text = in.text();
    if (post.bodies().size() != 1 || post.bodies().getFirst().span() == null) {
      return;
    }
    Body held = post.bodies().getFirst();
    Span body = held.span();
    String ending = RankEndings.ofRank(post, text, printed.whole(), links.japanese());
    boolean ofPlace =
        ACRONYM.matcher(body.in(text)).lookingAt() || startsWithPlace(body, printed, ending, links);
    Span title = held.whole().equals(held.text()) && !ofPlace ? printed.post() : printed.whole();
    Span rank = post.without(body, text);
    String japanese = title.in(links.japanese().text());
    if (rank == null || ending.isEmpty() || ending.length() >= japanese.length() - 1) {
      return;
    }
    boolean merged = ending.startsWith("委員") && COMMITTEE.matcher(body.in(text)).find();
    if (merged
        || COMMON.matcher(body.in(text)).matches()
        || !isRank(rank.in(text), links.japanese().heads())) {
      return;
    }
    Matcher qualified =
        QUALIFIER.matcher(japanese.substring(0, japanese.length() - ending.length()));
    int cut = title.end() - ending.length() - (qualified.find() ? qualified.group().length() : 0);
    Matcher former = FORMER.matcher(rank.in(text));
    boolean was =
        former.lookingAt()
            && rank.start() == post.span().start()
            && "前元".indexOf(japanese.charAt(0)) >= 0;
    int start = was ? title.start() + 1 : title.start();
    Span now = was ? new Span(rank.start() + former.end(), rank.end()) : rank;
    if (was) {
      Span office = new Span(now.start(), post.span().end());
      in.addNew(Kind.TITLE, office, new Span(start, title.end()), SURE);
    }
    if (!isChair(now.in(text))) {
      in.addNew(Kind.TITLE, now, new Span(cut, title.end()), SURE);
    }
    if (cut > start && !links.isLinked(Kind.PLACE, body)) {
      int end = isOffice(body.in(text), title.start(), cut + 1, links) ? cut + 1 : cut;
      in.addNew(Kind.ORGANISATION, body, new Span(start, end), SURE);
    }
  }

  /** 事務所|長: the body's last character is in the word for who heads it, too. */
  private static boolean isOffice(String body, int start, int end, ItemLinks links) {
    String last = body.substring(body.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    Heads.Head head = links.japanese().heads().of(last);
    String printed = links.japanese().text().substring(start, end);
    String less = printed.substring(0, printed.length() - 1);
    return head != null
        && head.japanese().stream().anyMatch(printed::endsWith)
        && head.japanese().stream().noneMatch(less::endsWith);
  }

  /** カウナス|工科大学|学長: the place before the post is of the body's name, not the post's. */
  private static boolean startsWithPlace(Span body, Title printed, String ending, ItemLinks links) {
    return printed.post().length() - ending.length() > 1
        && links.all().stream()
            .filter(found -> found.inHeadline() && found.kind() == Kind.PLACE)
            .filter(found -> body.contains(found.english()) && !body.equals(found.english()))
            .anyMatch(found -> found.japanese().start() == printed.whole().start());
  }

  /** {@code Ambassador} of {@code British Ambassador to Georgia}, 大使 of 駐ジョージア英国大使. */
  static void linkEnvoy(Post post, Span printed, EnglishText in) {
    int at = in.text().indexOf("Ambassador", post.span().start());
    boolean envoy = printed.in(in.links().japanese().text()).matches("駐.*[^理]大使");
    if (envoy && at >= 0 && at < post.span().end()) {
      Span rank = new Span(at, at + "Ambassador".length());
      in.addNew(Kind.TITLE, rank, new Span(printed.end() - 2, printed.end()), SURE);
    }
  }

  /** Whether the rank says nothing of its own, since only both words name the post. */
  static boolean isChair(String rank) {
    return CHAIR.matcher(rank).matches();
  }

  /** Whether the words are a rank and no more, but for what qualifies it. */
  private static boolean isRank(String words, Heads heads) {
    String bare = QUALIFIED.matcher(words).replaceFirst("").replace('-', ' ');
    Heads.Head head = heads.of(bare.toLowerCase(Locale.ROOT));
    return head != null && head.kind() == Kind.TITLE;
  }

  /** The rank, where the Japanese prints it without its body; null if it doesn't. */
  static @Nullable Span rankAlone(Post post, String text, Title title, JapaneseHeadline japanese) {
    boolean ofBody = post.bodies().size() == 1 && post.bodies().getFirst().span() != null;
    String ending = RankEndings.ofRank(post, text, title.post(), japanese);
    return ofBody && ending.equals(title.whole().in(japanese.text()))
        ? post.without(post.bodies().getFirst().span(), text)
        : null;
  }
}
