package org.yakugo.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.align.JapaneseHeadline.Title;
import org.yakugo.glossary.Countries;
import org.yakugo.mention.MentionKey;
import org.yakugo.person.PersonMention;
import org.yakugo.person.Post;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Span;

/** Pairs posts with their Japanese, those of a person who was paired and those that stand alone. */
final class PostAligner {
  private static final double ALONE = 0.85;

  /** {@code Energy} and エネルギー, {@code Mossad} and モサド. */
  private static final double SOUNDS_ALIKE = 0.6;

  /** Between a country and the post that it shares with others: ポーランド{及びドイツの}外相. */
  private static final Pattern JOINED =
      Pattern.compile("(?:両国?)?の|・|.{0,10}(?:と|・|、|及び|および).{0,10}?(?:両国?|\\d+[か箇]国)?の?");

  /** A body or a party before the rank: 与党・公正発展党(AKP)|報道官. */
  private static final Pattern MORE = Pattern.compile("[・()A-Z]|政権");

  private static final String FORMER = "前元";

  /** Links each of a person's posts to its part of the Japanese title. */
  static void linkPosts(List<Post> posts, Title title, EnglishText in, double confidence) {
    JapaneseHeadline japanese = in.links().japanese();
    List<Span> offices = japanese.offices(title.post());
    if (posts.size() > 1 && offices.size() == posts.size()) {
      Span all = posts.getFirst().span().with(posts.getLast().span());
      in.add(Kind.TITLE, keys(posts), all, title.whole(), confidence);
      Span first = posts.getFirst().span();
      if (title.whole().start() < title.post().start() && !first.equals(posts.getFirst().bare())) {
        Span target = new Span(title.whole().start(), offices.getFirst().end());
        String key = MentionKey.post(posts.getFirst(), false);
        in.add(Kind.TITLE, key, first, target, confidence);
      }
      for (int i = 0; i < posts.size(); i++) {
        boolean placed = hasPlace(posts.get(i), offices.get(i), japanese);
        Span bare = placed ? posts.get(i).span() : posts.get(i).bare();
        String key = MentionKey.post(posts.get(i), !placed);
        in.add(Kind.TITLE, key, bare, offices.get(i), confidence * 0.95);
      }
      return;
    }
    if (posts.size() > 1 || title.post().in(japanese.text()).indexOf('兼') >= 0) {
      return;
    }
    Post post = posts.getFirst();
    boolean countryPrinted = !title.whole().equals(title.post());
    boolean posted = title.whole().in(japanese.text()).startsWith("駐");
    boolean apart = !posted && !post.bare().equals(post.span()) && post.host() == null;
    if (countryPrinted || !apart) {
      addPost(post, false, title.whole(), in, confidence);
    }
    PostParts.link(post, title, in);
    PostParts.linkEnvoy(post, title.whole(), in);
    if (apart && (!countryPrinted || post.country() != null)) {
      addPost(post, true, title.post(), in, confidence);
    }
  }

  /** Whether an office is printed with its country: 前ポーランド大統領. */
  private static boolean hasPlace(Post post, Span office, JapaneseHeadline japanese) {
    String words = office.in(japanese.text());
    return post.country() != null
        && forms(post.country().code()).stream().anyMatch(words::contains);
  }

  private static void addPost(
      Post post, boolean bare, Span japanese, EnglishText in, double confidence) {
    Span english = bare ? post.bare() : post.span();
    in.add(Kind.TITLE, MentionKey.post(post, bare), english, japanese, confidence);
  }

  private static String keys(List<Post> posts) {
    return posts.stream().map(post -> MentionKey.post(post, true)).collect(Collectors.joining("+"));
  }

  /** Links a post of the headline that stands without a name to one that does in Japanese. */
  static void alignAlone(PersonMention mention, EnglishText in) {
    ItemLinks links = in.links();
    String text = in.text();
    JapaneseHeadline japanese = links.japanese();
    if (mention.posts().size() != 1) {
      return;
    }
    Post post = mention.posts().getFirst();
    for (Span phrase : japanese.phrases()) {
      Title title = asFarAsMeant(japanese.title(phrase), post, text, links);
      if (title == null || !RankEndings.agree(post, text, title.post(), japanese)) {
        continue;
      }
      boolean used =
          links.all().stream()
              .anyMatch(f -> isOfOther(f, post) && f.japanese().overlaps(title.post()));
      if (used) {
        continue;
      }
      List<Span> countries = countriesBefore(post, mention, title, japanese);
      if (countries == null) {
        continue;
      }
      Span whole = countries.stream().reduce(title.whole(), Span::with);
      boolean group = !mention.countries().isEmpty();
      boolean printed = group || post.host() != null || !whole.equals(title.post());
      Span english = group ? mention.span() : printed ? post.span() : post.bare();
      Span rank = PostParts.rankAlone(post, text, title, japanese);
      if (!group && rank != null) {
        english = rank;
      }
      String key = group ? MentionKey.person(mention) : MentionKey.post(post, false);
      in.add(Kind.TITLE, key, english, whole, ALONE);
      PostParts.link(post, title, in);
      PostParts.linkEnvoy(post, title.whole(), in);
      if (!post.bare().equals(english) && !whole.equals(title.post())) {
        addPost(post, true, title.post(), in, ALONE);
      }
      return;
    }
  }

  /** A post, or what another person in the headline is called with it. */
  private static boolean isOfOther(ItemLinks.Found found, Post post) {
    return found.kind() == Kind.TITLE
        || found.kind() == Kind.PERSON_TITLE
            && found.inHeadline()
            && !found.english().overlaps(post.span());
  }

  private static @Nullable Title asFarAsMeant(
      @Nullable Title title, Post post, String text, ItemLinks links) {
    JapaneseHeadline japanese = links.japanese();
    Title own = withoutFormer(withoutStranger(title, post, text, links), post, japanese);
    if (own == null || !isRankOnly(post)) {
      return own;
    }
    String ending = RankEndings.ofRank(post, text, own.post(), japanese);
    boolean more = MORE.matcher(own.post().in(japanese.text())).find();
    if (ending.isEmpty() || !more || !own.post().in(japanese.text()).endsWith(ending)) {
      return own;
    }
    Span rank = new Span(own.post().end() - ending.length(), own.post().end());
    return new Title(rank, rank);
  }

  /** The English doesn't say {@code former}: 前中国外相. */
  private static @Nullable Title withoutFormer(
      @Nullable Title title, Post post, JapaneseHeadline japanese) {
    if (title == null || !post.qualifiers().isEmpty()) {
      return title;
    }
    boolean added =
        title.whole().length() > 2
            && FORMER.indexOf(japanese.text().charAt(title.whole().start())) >= 0;
    return added ? japanese.title(new Span(title.whole().start() + 1, title.whole().end())) : title;
  }

  private static boolean isRankOnly(Post post) {
    return post.bodies().isEmpty()
        && (post.topic() == null || post.topic().span() == null)
        && post.person() == null
        && post.host() == null;
  }

  /**
   * {@code FM} and the 外相 of ルッテ外相, {@code Dutch FM} and the オランダ外相 of ルッテ・オランダ外相: a name that
   * sounds like no word of the post is its holder's.
   */
  private static @Nullable Title withoutStranger(
      @Nullable Title title, Post post, String text, ItemLinks links) {
    JapaneseHeadline japanese = links.japanese();
    Span name = title == null ? null : japanese.nameOpening(title.whole());
    boolean ofPost =
        name != null
            && links.all().stream()
                .noneMatch(f -> f.kind() == Kind.PERSON && f.japanese().equals(name))
            && EnglishTokenizer.tokenize(post.span().in(text)).stream()
                .anyMatch(word -> japanese.soundsLike(word.text(), name) >= SOUNDS_ALIKE);
    return name == null || ofPost ? title : japanese.titleAfter(name);
  }

  /**
   * Where the post's countries stand: within the title or joined to it by の and と.
   *
   * @return null if a country of the post stands elsewhere in the headline, or nowhere
   */
  private static @Nullable List<Span> countriesBefore(
      Post post, PersonMention mention, Title title, JapaneseHeadline japanese) {
    Set<String> codes = new HashSet<>();
    mention.countries().forEach(country -> codes.add(country.code()));
    if (post.country() != null) {
      codes.add(post.country().code());
    }
    List<Span> found = new ArrayList<>();
    String text = japanese.text();
    for (String code : codes) {
      boolean inside = forms(code).stream().anyMatch(form -> title.whole().in(text).contains(form));
      if (inside) {
        continue;
      }
      Span at = null;
      for (String form : forms(code)) {
        int end = text.lastIndexOf(form, title.whole().start() - form.length());
        if (end >= 0 && isJoined(text.substring(end + form.length(), title.whole().start()))) {
          at = new Span(end, end + form.length());
        }
      }
      if (at == null) {
        return null;
      }
      found.add(at);
    }
    return found;
  }

  private static boolean isJoined(String between) {
    return between.length() <= 14 && JOINED.matcher(between).matches();
  }

  private static List<String> forms(String code) {
    return Countries.WORLD.byCode(code).map(PlaceForms::of).orElse(List.of());
  }
}
