package org.yakugo.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.glossary.Tenure;
import org.yakugo.glossary.TenureFile;
import org.yakugo.person.Incumbents.Incumbent;
import org.yakugo.text.NameKey;
import org.yakugo.text.Normalization;
import org.yakugo.text.Script;

/**
 * Somebody of the table of tenures, with the Japanese name that it tells.
 *
 * @param name in English, as the table has it
 * @param offices what the person held, in the order of the table; at least one
 */
public record KnownHolder(PersonName name, List<Incumbent> offices) {
  private static final Pattern DOT = Pattern.compile("・");
  private static final List<String> KOREAS = List.of("KR", "KP");

  public KnownHolder {
    offices = List.copyOf(offices);
  }

  private Tenure tenure() {
    return offices.getFirst().tenure();
  }

  /** Why it is called so: where the person stands in the table of tenures. */
  public Message because() {
    String name = this.name.text();
    String table = "glossary/" + TenureFile.NAME;
    return Message.of("of", name, table);
  }

  /** The whole name in Japanese, 高市早苗 without a space; empty if the table doesn't tell it. */
  public String japanese() {
    return tenure().japanese().replace(" ", "");
  }

  /**
   * Whether the surname can be spelled so. Of a name in kanji long vowels alone are written in two
   * ways: Saitō is Saitou, but neither Sato nor Sait.
   */
  boolean mayBeSpelled(String surname) {
    return !tenure().japanese().codePoints().anyMatch(Script::isHan)
        || romanized(surname).equals(romanized(name.surnameText()));
  }

  /**
   * Whether the person's given name can be that one. A name in kanji is spelled in one way, but for
   * Koreans, who spell their own.
   */
  boolean mayBeGiven(String given, String printed) {
    if (!tenure().japanese().codePoints().anyMatch(Script::isHan)) {
      return NameKey.canBeOne(given, printed);
    }
    return romanized(given).equals(romanized(printed))
        || KOREAS.stream().anyMatch(this::isOf) && NameKey.areNearlyAlike(given, printed);
  }

  /**
   * Whether the person is nothing but an ambassador, whom no headline calls by the surname alone.
   */
  boolean isEnvoy() {
    return offices.stream().allMatch(one -> one.post().rank().equals("ambassador"));
  }

  /** A name in kanji with its two words the other way round; else as it is. */
  String turned() {
    int space = name.text().indexOf(' ');
    boolean two = space > 0 && space == name.text().lastIndexOf(' ');
    return two && tenure().japanese().codePoints().anyMatch(Script::isHan)
        ? name.text().substring(space + 1) + " " + name.text().substring(0, space)
        : name.text();
  }

  /** {@code Takaichi Sanae} for {@code Sanae Takaichi}. */
  boolean mayBeTurned(PersonName printed) {
    return romanized(printed.text()).equals(romanized(turned()));
  }

  private static String romanized(String surname) {
    return Normalization.ENGLISH.apply(surname).replaceAll("[^a-z]", "").replaceAll("o[uoh]", "o");
  }

  /**
   * The part of it that headlines call the person by: バイラモフ, 高市, 習近平; empty if the table doesn't
   * tell it.
   */
  public String called() {
    String whole = tenure().japanese();
    if (!tenure().called().isEmpty() || whole.isEmpty()) {
      return tenure().called();
    }
    int space = whole.indexOf(' ');
    if (space > 0) {
      return whole.substring(0, space);
    }
    String[] parts = DOT.split(whole);
    int from = word(name.surname().start());
    int to = word(name.surname().end() - 1) + 1;
    return parts.length == name.words().size()
        ? String.join("・", List.of(parts).subList(from, to))
        : parts[parts.length - 1];
  }

  /**
   * The same person with the Japanese name spelled otherwise.
   *
   * @param spelling gives the Japanese of an English name that has some Japanese already
   */
  public KnownHolder spelled(BinaryOperator<String> spelling) {
    String whole = spelling.apply(name.text(), tenure().japanese());
    String called = spelling.apply(name.surnameText(), called());
    Incumbent first = offices.getFirst();
    List<Incumbent> others = new ArrayList<>(offices);
    others.set(
        0, new Incumbent(first.tenure().called(whole, called), first.person(), first.office()));
    return new KnownHolder(name, others);
  }

  /** Whether the table tells by which part the person is called. */
  boolean isCalledOtherwise() {
    return !tenure().called().isEmpty();
  }

  /** Index of the word that an offset lies in. */
  private int word(int offset) {
    for (int i = 0; i < name.words().size(); i++) {
      if (offset < name.words().get(i).end()) {
        return i;
      }
    }
    return name.words().size() - 1;
  }

  /**
   * The same for a name that a text shortens: half of a double surname has half of the Japanese.
   */
  public String called(PersonName printed) {
    String[] english = name.surnameText().split("-");
    String[] halves = called().split("[＝=]");
    for (int i = 0;
        i < english.length && english.length > 1 && halves.length == english.length;
        i++) {
      if (NameKey.of(english[i]).equals(NameKey.of(printed.surnameText()))) {
        return halves[i];
      }
    }
    return called();
  }

  /**
   * Whether a text names an ambassador of Japan as Japanese do, the surname first: {@code Imamura
   * Akira}, whom the house that writes so prints in full, 今村朗.
   */
  public boolean isInFull(PersonName printed) {
    return !printed.isSurnameOnly()
        && printed.surname().start() == printed.span().start()
        && isEnvoy()
        && "JP".equals(nameCountry());
  }

  /** ISO 3166 code of the country by whose habit the name is shortened; null if it isn't known. */
  @Nullable String nameCountry() {
    String code = Incumbents.nameCountry(tenure());
    return code.isEmpty() ? country() : code;
  }

  /** ISO 3166 code of the country whose offices the person held; null for international ones. */
  public @Nullable String country() {
    return offices.stream()
        .map(office -> office.tenure().country())
        .filter(code -> !code.isEmpty() && !code.equals("EU"))
        .findFirst()
        .orElse(null);
  }

  /** Whether one of the offices is no country's. */
  boolean isInternational() {
    return offices.stream().anyMatch(office -> office.tenure().country().isEmpty());
  }

  /** The country of the offices that a text names; null if they aren't a country's. */
  @Nullable String countryOf(List<Post> named) {
    Optional<Incumbent> office = named.stream().flatMap(post -> office(post).stream()).findFirst();
    if (office.isPresent()) {
      String code = office.get().tenure().country();
      return code.isEmpty() ? null : code;
    }
    return named.stream().allMatch(post -> post.bodies().isEmpty()) ? country() : null;
  }

  boolean isOf(@Nullable String country) {
    return offices.stream().anyMatch(office -> office.tenure().country().equals(country));
  }

  /** Whether the table names no end of an office. */
  boolean isInOffice() {
    return offices.stream().anyMatch(office -> office.tenure().to() == null);
  }

  /** The first office that the person surely held on a day. */
  public Optional<Incumbent> officeOn(LocalDate day) {
    return offices.stream().filter(office -> office.tenure().surelyCovers(day)).findFirst();
  }

  /** The office, with its field, of somebody whom a text calls minister or secretary alone. */
  public Optional<Incumbent> fullOffice(List<Post> named, LocalDate day) {
    return offices.stream()
        .filter(office -> named.size() == 1 && isShort(named.getFirst(), office.post()))
        .filter(office -> office.tenure().surelyCovers(day))
        .findFirst();
  }

  /** The office that a text names, whatever it leaves out; empty if it is none of the person's. */
  Optional<Incumbent> office(Post named) {
    return offices.stream().filter(office -> isNamed(named, office.post())).findFirst();
  }

  /** {@code Minister Jabbarov}, {@code Sec. Gen. Rutte}: the rank without its field or body. */
  static boolean isShort(Post named, Post held) {
    boolean bare = named.topic() == null && named.bodies().isEmpty();
    return bare
        && switch (named.rank()) {
          case "minister" -> held.topic() != null;
          case "secretary" -> held.rank().equals("state-secretary") || held.topic() != null;
          default -> named.rank().equals(held.rank()) && !held.bodies().isEmpty();
        };
  }

  private static boolean isNamed(Post named, Post held) {
    boolean country =
        named.country() == null
            || held.country() != null && named.country().code().equals(held.country().code());
    boolean field =
        named.topic() == null || Holders.words(named.topic()).equals(Holders.words(held.topic()));
    boolean deputies =
        named.qualifiers().contains("deputy") == held.qualifiers().contains("deputy");
    boolean body =
        named.bodies().isEmpty()
            || held.bodies().isEmpty()
            || Holders.words(held).stream().anyMatch(Holders.words(named)::contains);
    return (named.rank().equals(held.rank()) || isShort(named, held))
        && country
        && field
        && deputies
        && body;
  }
}
