package org.yakugo.person;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.language.Language;
import org.yakugo.person.HouseStyle.Order;

/**
 * Puts the Japanese of persons and posts together: {@code FM of Georgia Maka Botchorishvili} as
 * ボチョリシヴィリ・ジョージア外相. Immutable, safe for use by several threads.
 */
public final class PersonComposer {
  private static final double KNOWN = 0.96;
  private static final double MAIN_NAME_FORM = 0.88;
  private static final double OTHER_NAME_FORM = 0.12;
  private static final double MAIN_GROUP_FORM = 0.8;
  private static final double WITHOUT_HOME = 0.85;
  private static final double WITH_HOME = 0.15;
  private static final double ALL_POSTS = 0.75;
  private static final double FIRST_POST_ONLY = 0.25;

  /** A nation's bank is called by the nation at home, too: チリ中央銀行総裁. */
  private static final String BANK = "銀行";

  private static final String FORMER = "former";

  /** In which something stands before the name, and the rank alone behind it. */
  private static final Set<Order> SPLITTING = EnumSet.of(Order.BODY_FIRST, Order.COUNTRY_FIRST);

  /** Offices within a body, which a headline leaves out beside a higher one. */
  private static final Set<String> WITHIN =
      Set.of("head", "director", "manager", "chair", "assistant");

  private final Language language;
  private final HouseStyle style;
  private final NameReadings readings;
  private final PostComposer posts;

  /**
   * @param language whose tables of titles, bodies and fields of work are used
   * @param known what glossary and memory know of parts
   * @param readings katakana for names
   */
  public PersonComposer(
      Language language, HouseStyle style, KnownParts known, NameReadings readings) {
    this.language = language;
    this.style = style;
    this.readings = readings;
    this.posts = new PostComposer(language, style, known, readings);
  }

  /**
   * The forms of a whole mention, best first; empty if a part of it can't be rendered.
   *
   * @param text that the mention was found in
   */
  public List<Composition> compose(String text, PersonMention mention) {
    return mention.name() == null ? offices(text, mention) : titled(text, mention, mention.posts());
  }

  /**
   * The forms of a person with offices that another text names: バイラモフ外相 for {@code Azerbaijani FM},
   * whose holder the body names.
   *
   * @param text that the offices were found in
   */
  public List<Composition> titled(String text, PersonMention mention, List<Post> held) {
    if (held.isEmpty()) {
      return bareName(mention);
    }
    List<Composition> titles = holderTitles(text, mention, held);
    String country = mention.country() == null ? null : mention.country().code();
    List<String> alone = isHomeOrgan(held, titles) ? List.of() : alone(text, held, nation(mention));
    Post first = held.getFirst();
    String head = alone.isEmpty() || first.bodies().isEmpty() ? null : first.rank();
    HolderOrder order = new HolderOrder(style, language, country, alone, head);
    List<Composition> all = new ArrayList<>(Composition.join(names(mention), titles, order::whole));
    all.addAll(withDegree(text, mention, held));
    return Composition.best(all);
  }

  /** The home country's own parliament or presidential office: ブルナビッチ国民議会議長. */
  private boolean isHomeOrgan(List<Post> held, List<Composition> titles) {
    boolean speaker = held.getFirst().rank().equals("speaker");
    HeadTitles heads = HeadTitles.of(language);
    return Post.country(held).isEmpty()
        && (speaker || titles.stream().limit(1).anyMatch(t -> heads.isOneWord(t.japanese())));
  }

  /**
   * What stands behind a name whose country or body stands before it; empty if that isn't asked.
   */
  private List<String> alone(String text, List<Post> held, @Nullable String country) {
    if (!SPLITTING.contains(style.order())) {
      return List.of();
    }
    List<Post> offices = held.stream().map(Post::alone).toList();
    return combined(text, offices, country, true).stream().map(Composition::japanese).toList();
  }

  /** The forms of one office with its country, best first. */
  public List<Composition> title(String text, Post post) {
    return posts.compose(text, post).forms();
  }

  /** The forms of one office without its country, best first. */
  public List<Composition> bareTitle(String text, Post post) {
    return posts.compose(text, post).titles();
  }

  /** The forms of offices without a name: ベルギーとオランダの大使, ジョージア外相. */
  public List<Composition> offices(String text, PersonMention mention) {
    if (mention.countries().size() > 1) {
      return ofSeveralCountries(text, mention);
    }
    return holderTitles(text, mention, mention.posts());
  }

  /** ベルギーとオランダの大使; アゼルバイジャン、トルコ及びジョージアの外相; フランスとドイツの首脳. */
  private List<Composition> ofSeveralCountries(String text, PersonMention mention) {
    List<String> names = mention.countries().stream().map(this::ofSeveral).toList();
    String last = names.getLast();
    String others = String.join("、", names.subList(0, names.size() - 1));
    List<Composition> groups =
        List.of(
            Composition.of(others + joint(text, mention) + last, MAIN_GROUP_FORM),
            Composition.of(others + (names.size() > 2 ? "、" : "及び") + last, OTHER_NAME_FORM));
    Post one = mention.posts().getFirst();
    Post post = one.rank().equals("leader") && one.bodies().isEmpty() ? one.as("leaders") : one;
    String first = mention.countries().getFirst().code();
    List<Composition> titles = posts.titles(text, post.of(null), first);
    return Composition.join(groups, titles, (group, title) -> group + "の" + title);
  }

  /** As the English joins them: ノルウェー、デンマーク、スウェーデンの首脳 where no "and" stands. */
  private static String joint(String text, PersonMention group) {
    boolean and = group.span().in(text).matches("(?s).*(?: and | ?& ?).*");
    return group.countries().size() == 2 ? "と" : and ? "及び" : "、";
  }

  /** A country, or the town: ロンドンとパリの市長. */
  private String ofSeveral(Post.CountryName country) {
    boolean town = country.sense().isTown();
    return town
        ? Countries.of(language).get(country.text()).map(CountryMatch::japanese).orElse("")
        : CountryWords.name(country.code(), style.countries(), language);
  }

  /** The forms of a name alone, by the part that news calls the person by and in full. */
  public List<Composition> names(PersonMention mention) {
    double whole = style.names() == HouseStyle.Names.SURNAME ? OTHER_NAME_FORM : MAIN_NAME_FORM;
    PersonName name = mention.named();
    Optional<KnownHolder> known = readings.known(mention);
    if (known.isPresent()) {
      return knownNames(known.get(), name, name.isSurnameOnly() ? 0 : whole);
    }
    String country = mention.nameCountry(style.home().isEmpty() ? null : style.home());
    List<Composition> full = readings.of(name.text(), country);
    if (name.isSurnameOnly()) {
      return full;
    }
    List<Composition> surname = readings.of(name.surnameText(), country);
    List<Composition> all = new ArrayList<>();
    surname.forEach(s -> all.add(s.times(name.certainty() * (1 - whole))));
    full.forEach(f -> all.add(f.times(whole)));
    return Composition.best(all);
  }

  private static List<Composition> knownNames(KnownHolder known, PersonName name, double share) {
    double whole = known.isInFull(name) ? MAIN_NAME_FORM : share;
    Message because = known.because();
    return Composition.best(
        List.of(
            Composition.of(known.called(name), KNOWN * (1 - whole), because),
            Composition.of(known.japanese(), KNOWN * whole, because)));
  }

  /** ヴァルダニャン氏; ヴァリエフ大将. */
  private List<Composition> bareName(PersonMention mention) {
    if (!mention.honorifics().isEmpty()) {
      String honorific = mention.honorifics().getLast();
      return Composition.map(names(mention), name -> name + honorific);
    }
    return Composition.map(names(mention), name -> name + style.suffix());
  }

  /** トルコ国防大学副学長のタラト・ジャンボラト教授. */
  private List<Composition> withDegree(String text, PersonMention mention, List<Post> held) {
    if (mention.honorifics().isEmpty()) {
      return List.of();
    }
    String degree = mention.honorifics().getLast();
    String country = mention.country() == null ? null : mention.country().code();
    List<Composition> full = readings.of(mention.named().text(), country);
    List<Composition> titles = combined(text, held, country, false);
    return Composition.join(titles, full, (title, name) -> title + "の" + name + degree).stream()
        .map(c -> c.times(degree.equals("教授") ? 1 : OTHER_NAME_FORM))
        .toList();
  }

  /** The titles that stand behind a name; of home office-holders first without the country. */
  private List<Composition> holderTitles(String text, PersonMention holder, List<Post> held) {
    String country = nation(holder);
    Post first = held.getFirst();
    boolean home =
        held.stream().allMatch(p -> p.country() == null || style.isHome(p.country().code()))
            && first.host() == null;
    List<Composition> with = combined(text, held, country, false);
    if (!home
        || SPLITTING.contains(style.order())
            && with.stream().anyMatch(title -> title.japanese().contains(BANK))) {
      return with;
    }
    List<Composition> all = new ArrayList<>();
    combined(text, held, country, true).forEach(t -> all.add(t.times(WITHOUT_HOME)));
    with.forEach(t -> all.add(t.times(WITH_HOME)));
    return Composition.best(all);
  }

  /** ISO 3166 code of the country that calls its offices so: of nobody's else, those at home. */
  private @Nullable String nation(PersonMention holder) {
    String home = style.home().isEmpty() ? null : style.home();
    return holder.country() == null ? home : holder.country().code();
  }

  /** イラン副大統領兼原子力庁長官: the country once is enough. */
  private List<Composition> withoutCountry(List<Composition> titles, List<Post> held) {
    String country =
        Post.country(held)
            .map(code -> CountryWords.name(code, style.countries(), language))
            .orElse("");
    return Composition.map(
        titles,
        t -> !country.isEmpty() && t.startsWith(country) ? t.substring(country.length()) : t);
  }

  /** Without "Ambassador" as a diplomat's rank, which isn't said beside an office. */
  private static List<Post> withoutPersonalRank(List<Post> all) {
    List<Post> offices =
        all.stream()
            .filter(p -> !p.rank().equals("ambassador") || p.country() != null || p.host() != null)
            .toList();
    return offices.isEmpty() ? all : offices;
  }

  /** All offices joined by 兼, and the first alone. */
  private List<Composition> combined(
      String text, List<Post> all, @Nullable String country, boolean withoutCountry) {
    List<Post> offices = withoutPersonalRank(all);
    Post main = offices.getFirst();
    List<Post> held = // who was something else, too, isn't it beside: no 兼
        offices.stream().filter(p -> p == main || !p.qualifiers().contains(FORMER)).toList();
    boolean apart = main.country() == null && BodyNames.isOfNamed(main, language);
    List<Post> one = apart ? List.of(main) : held; // ウォーカーNATO事務総長
    List<Composition> first = posts.compose(text, one, country, withoutCountry);
    if (held.size() == 1) {
      return first;
    }
    List<Composition> joined = first;
    for (Post further : held.subList(1, held.size())) {
      List<Composition> words = posts.titles(text, further, country);
      List<Composition> next = apart ? title(text, further) : withoutCountry(words, held);
      joined = Composition.join(joined, next, (a, b) -> a.endsWith(b) ? a : a + style.alsoIs() + b);
    }
    boolean within = held.subList(1, held.size()).stream().allMatch(p -> WITHIN.contains(p.rank()));
    boolean alone = within && style.titles() == HouseStyle.Titles.SHORT;
    List<Composition> forms = new ArrayList<>();
    joined.forEach(j -> forms.add(j.times(alone ? FIRST_POST_ONLY : ALL_POSTS)));
    first.forEach(f -> forms.add(f.times(alone ? ALL_POSTS : FIRST_POST_ONLY)));
    return Composition.best(forms);
  }
}
