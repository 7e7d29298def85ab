package org.yakugo.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yakugo.Kind;
import org.yakugo.align.JapaneseHeadline.Title;
import org.yakugo.align.NameAligner.Pairing;
import org.yakugo.glossary.Countries;
import org.yakugo.mention.Heads;
import org.yakugo.mention.MentionKey;
import org.yakugo.person.PersonMention;
import org.yakugo.person.Post;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Span;
import org.yakugo.text.Token;

/**
 * Pairs posts: those that stand beside a name that was paired, and those that stand alone. The
 * Japanese must end in a word that renders the English rank ({@link Heads}).
 */
final class TitleAligner {
  private static final double WITH_NAME = 0.93;
  private static final double ALONE = 0.85;

  /** Links a paired person: the name, the surname, the person with the posts, each post. */
  void alignHolder(
      Pairing pairing, PersonMention described, boolean inHeadline, ItemLinks links, Texts texts) {
    JapaneseHeadline japanese = links.japanese();
    Title after = japanese.titleAfter(pairing.japanese());
    Title before = titleBefore(pairing.japanese(), japanese);
    List<Post> posts = described.posts();
    Span whole = pairing.japanese();
    boolean honorific = after != null && isHonorific(after.post().in(japanese.text()));
    if (after != null && (honorific || fits(posts, described, after.post(), japanese, texts.of(inHeadline)))) {
      whole = whole.with(after.whole());
    } else {
      after = null;
    }
    if (before != null && fits(posts, described, before.post(), japanese, texts.of(inHeadline))) {
      whole = whole.with(before.whole());
    } else {
      before = null;
    }
    if (whole.equals(pairing.japanese())) {
      return;
    }
    double confidence = WITH_NAME * Math.min(1, pairing.likeness() + 0.2);
    if (honorific) {
      linkHonorific(pairing, whole, inHeadline, links, texts, confidence);
      return;
    }
    Span english = renderedPart(described, before == null ? after : before, japanese);
    String source = english.in(texts.of(inHeadline));
    if (!described.posts().isEmpty() || !described.honorifics().isEmpty()) {
      links.add(
          Kind.PERSON_TITLE, MentionKey.person(described), inHeadline, english, source, whole, confidence);
    }
    Title title = before != null ? before : after;
    if (!posts.isEmpty()) {
      linkPosts(posts, title, inHeadline, links, texts.of(inHeadline), confidence);
    }
    if (before != null && after != null && !described.honorifics().isEmpty()) {
      Span from = pairing.japanese().with(after.whole());
      Span called = honorificAndName(described, texts.of(inHeadline));
      links.add(
          Kind.PERSON_TITLE,
          MentionKey.surname(described.name()) + "/",
          inHeadline,
          called,
          called.in(texts.of(inHeadline)),
          from,
          confidence);
      linkHonorificWord(described, called, after, inHeadline, links, texts.of(inHeadline));
    }
  }

  /** {@code Vardanyan} and ヴァルダニャン氏: the honorific has no English. */
  private static void linkHonorific(
      Pairing pairing, Span whole, boolean inHeadline, ItemLinks links, Texts texts, double sure) {
    PersonMention person = pairing.person();
    Span name = person.name().span();
    String key = MentionKey.surname(person.name()) + "/";
    String source = name.in(texts.of(inHeadline));
    links.add(Kind.PERSON_TITLE, key, inHeadline, name, source, whole, sure);
  }

  private static void linkHonorificWord(
      PersonMention person, Span called, Title after, boolean inHeadline, ItemLinks links, String text) {
    Span word = new Span(called.start(), person.name().span().start());
    String source = word.in(text).strip();
    if (!source.isEmpty() && !source.contains(" ")) {
      Span english = new Span(word.start(), word.start() + source.length());
      String key = MentionKey.words(source);
      links.add(Kind.TITLE, key, inHeadline, english, source, after.post(), WITH_NAME);
    }
  }

  /** Of a name with several posts behind it, as far as the one that the Japanese renders. */
  private static Span renderedPart(PersonMention person, Title title, JapaneseHeadline japanese) {
    boolean nameFirst =
        person.posts().size() > 1
            && person.name().span().end() <= person.posts().getFirst().span().start();
    if (!nameFirst || title == null || japanese.offices(title.post()).size() > 1) {
      return person.span();
    }
    return person.name().span().with(person.posts().getFirst().bare());
  }

  boolean isHonorificAfter(Pairing pairing, JapaneseHeadline japanese) {
    Title after = japanese.titleAfter(pairing.japanese());
    return after != null && isHonorific(after.post().in(japanese.text()));
  }

  /** Whether a post without a name is what the Japanese calls a person whom the body names. */
  boolean isOfficeOf(
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
    return !otherCountry && ranks(post, text).contains(ending(title.post(), japanese));
  }

  /** The texts that English spans point into. */
  record Texts(String headline, String body) {
    String of(boolean inHeadline) {
      return inHeadline ? headline : body;
    }
  }

  private static boolean isHonorific(String post) {
    return post.equals("氏") || post.equals("さん") || post.equals("女史");
  }

  /** {@code Professor Talat Canbolat} out of the post, the honorific and the name. */
  private static Span honorificAndName(PersonMention person, String text) {
    int start = person.name().span().start();
    List<Token> tokens = EnglishTokenizer.tokenize(text.substring(person.span().start(), start));
    int from = tokens.size();
    while (from > 0 && tokens.get(from - 1).isWord() && tokens.get(from - 1).isCapitalized()) {
      from--;
    }
    int at = from < tokens.size() ? person.span().start() + tokens.get(from).start() : start;
    return new Span(Math.min(at, start), person.name().span().end());
  }

  void linkPosts(
      List<Post> posts,
      Title title,
      boolean inHeadline,
      ItemLinks links,
      String text,
      double confidence) {
    JapaneseHeadline japanese = links.japanese();
    List<Span> offices = japanese.offices(title.post());
    if (posts.size() > 1 && offices.size() == posts.size()) {
      Span all = posts.getFirst().span().with(posts.getLast().span());
      links.add(
          Kind.TITLE, keys(posts), inHeadline, all, all.in(text), title.whole(), confidence);
      for (int i = 0; i < posts.size(); i++) {
        Span bare = posts.get(i).bare();
        String key = MentionKey.post(posts.get(i), true);
        links.add(
            Kind.TITLE, key, inHeadline, bare, bare.in(text), offices.get(i), confidence * 0.95);
      }
      return;
    }
    if (posts.size() > 1) {
      return;
    }
    Post post = posts.getFirst();
    boolean countryPrinted = !title.whole().equals(title.post());
    boolean apart = !post.bare().equals(post.span()) && post.host() == null;
    if (countryPrinted || !apart) {
      addPost(post, false, title.whole(), inHeadline, links, text, confidence);
    }
    if (apart && (!countryPrinted || post.country() != null)) {
      addPost(post, true, title.post(), inHeadline, links, text, confidence);
    }
  }

  private static void addPost(
      Post post,
      boolean bare,
      Span japanese,
      boolean inHeadline,
      ItemLinks links,
      String text,
      double confidence) {
    Span english = bare ? post.bare() : post.span();
    String key = MentionKey.post(post, bare);
    links.add(Kind.TITLE, key, inHeadline, english, english.in(text), japanese, confidence);
  }

  private static String keys(List<Post> posts) {
    return posts.stream()
        .map(post -> MentionKey.post(post, true))
        .collect(java.util.stream.Collectors.joining("+"));
  }

  /** Links a post of the headline that stands without a name to one that does in Japanese. */
  void alignAlone(PersonMention mention, ItemLinks links, String text) {
    JapaneseHeadline japanese = links.japanese();
    if (mention.posts().size() != 1) {
      return;
    }
    Post post = mention.posts().getFirst();
    for (Span phrase : japanese.phrases()) {
      Title title = japanese.title(phrase);
      if (title == null || !ranks(post, text).contains(ending(title.post(), japanese))) {
        continue;
      }
      boolean used = links.all().stream()
          .anyMatch(f -> f.kind() == Kind.TITLE && f.japanese().overlaps(title.post()));
      if (used) {
        continue;
      }
      List<Span> countries = countriesBefore(post, mention, title, japanese);
      if (countries == null) {
        continue;
      }
      Span whole = countries.stream().reduce(title.whole(), Span::with);
      boolean group = !mention.countries().isEmpty();
      Span english = group ? mention.span() : post.span();
      String key = MentionKey.post(post, false);
      links.add(Kind.TITLE, key, true, english, english.in(text), whole, ALONE);
      if (!post.bare().equals(english) && !whole.equals(title.post())) {
        addPost(post, true, title.post(), true, links, text, ALONE);
      }
      return;
    }
  }

  /**
   * Where the post's countries stand: within the title or joined to it by の and と.
   *
   * @return null if a country of the post stands elsewhere in the headline, or nowhere
   */
  private List<Span> countriesBefore(
      Post post, PersonMention mention, Title title, JapaneseHeadline japanese) {
    Set<String> codes = new HashSet<>();
    mention.countries().forEach(country -> codes.add(country.code()));
    if (post.country() != null) {
      codes.add(post.country().code());
    }
    List<Span> found = new ArrayList<>();
    String text = japanese.text();
    for (String code : codes) {
      boolean inside =
          forms(code).stream().anyMatch(form -> title.whole().in(text).contains(form));
      if (inside) {
        continue;
      }
      Span at = null;
      for (String form : forms(code)) {
        int end = text.lastIndexOf(form, title.whole().start());
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
    return between.length() <= 12 && between.matches("の|・|.{0,10}[と・].{0,10}の|[と・].{1,10}の");
  }

  private static List<String> forms(String code) {
    return Countries.WORLD.byCode(code).map(PlaceForms::of).orElse(List.of());
  }

  private static Title titleBefore(Span name, JapaneseHeadline japanese) {
    int no = name.start() - 1;
    if (no < 1 || japanese.text().charAt(no) != 'の') {
      return null;
    }
    for (Span phrase : japanese.phrases()) {
      if (phrase.end() == no) {
        Title title = japanese.title(phrase);
        return title != null && title.whole().end() == no ? title : null;
      }
    }
    return null;
  }

  private boolean fits(
      List<Post> posts, PersonMention person, Span title, JapaneseHeadline japanese, String text) {
    String words = title.in(japanese.text());
    if (person.honorifics().stream().anyMatch(words::endsWith)) {
      return true;
    }
    String end = ending(title, japanese);
    return posts.stream().anyMatch(post -> ranks(post, text).contains(end));
  }

  /** The ending of a Japanese post that shows its rank. */
  private static String ending(Span title, JapaneseHeadline japanese) {
    String words = title.in(japanese.text());
    return Heads.standard().titleEndings().stream()
        .filter(words::endsWith)
        .findFirst()
        .orElse("");
  }

  /** What a post's rank may end in: of each rank word in it, outside of bodies. */
  private static Set<String> ranks(Post post, String text) {
    Set<String> endings = new HashSet<>();
    String words = post.bare().in(text);
    List<Token> tokens = EnglishTokenizer.tokenize(words);
    for (int i = 0; i < tokens.size(); i++) {
      StringBuilder phrase = new StringBuilder();
      for (int j = i; j < Math.min(tokens.size(), i + 3); j++) {
        phrase.append(j > i ? " " : "").append(tokens.get(j).folded());
        Heads.Head head = Heads.standard().of(phrase.toString());
        if (head != null && head.kind() == Kind.TITLE) {
          addEndings(endings, head.japanese());
        }
      }
    }
    return endings;
  }

  private static void addEndings(Set<String> endings, List<String> japanese) {
    for (String form : japanese) {
      endings.add(form);
      Heads.standard().titleEndings().stream().filter(form::endsWith).forEach(endings::add);
      Heads.standard().titleEndings().stream()
          .filter(longer -> longer.endsWith(form))
          .forEach(endings::add);
    }
  }
}
