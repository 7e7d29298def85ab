package org.yakugo.person;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.language.Language;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Token;

/**
 * Bodies behind the country or the body that they belong to, where a part is known; else link by
 * link.
 */
record BodyOwners(Language language, KnownParts known, BodyComposer composer) {
  private static final Pattern OF = Pattern.compile("\\s+(?:of|for)\\s+(?:the\\s+)?");
  private static final Pattern SEVERAL_WORDS = Pattern.compile("[ –-]");
  private static final Pattern LED = Pattern.compile("(?:['’]s?)?\\s+(\\S.* (?:of|for) \\S.*)");

  /** The forms of a name, best first; empty if a word of it isn't known. */
  List<Composition> parts(String english, @Nullable String home) {
    List<CountryMatch> countries =
        CountryWords.find(english, EnglishTokenizer.tokenize(english), language);
    String country =
        countries.stream()
            .min(Comparator.comparing(CountryMatch::sense))
            .map(m -> m.country().code())
            .orElse(home);
    List<Composition> behind = ownerBehind(english, country);
    if (!behind.isEmpty()) {
      return behind;
    }
    List<Composition> before = ownerInFront(english, country);
    if (!before.isEmpty()) {
      return before;
    }
    List<Composition> led = behindCountry(english, countries, country);
    return led.isEmpty()
        ? composer.chain(english, EnglishTokenizer.tokenize(english), country, true)
        : led;
  }

  /** {@code Brazilian | Ministry of Culture}: of the country, whatever the chain behind it. */
  private List<Composition> behindCountry(
      String english, List<CountryMatch> countries, @Nullable String country) {
    CountryMatch first = countries.isEmpty() ? null : countries.getFirst();
    if (first == null || first.span().start() > 0) {
      return List.of();
    }
    Matcher chain = LED.matcher(english.substring(first.span().end()));
    if (!chain.matches()) {
      return List.of();
    }
    List<Composition> body =
        composer.chain(chain.group(1), EnglishTokenizer.tokenize(chain.group(1)), country, true);
    return Composition.map(body, name -> joined(first.japanese(), name)).stream()
        .filter(form -> !form.japanese().isEmpty())
        .toList();
  }

  /** {@code Central Election Commission | of | Georgia}, where the commission is known. */
  private List<Composition> ownerBehind(String english, @Nullable String country) {
    for (Matcher joint = OF.matcher(english); joint.find(); ) {
      String part = english.substring(0, joint.start());
      String owner = english.substring(joint.end());
      List<Composition> forms = known.find(part, Kind.ORGANISATION, country);
      List<Token> of = EnglishTokenizer.tokenize(owner);
      BodyNouns nouns = BodyNouns.of(language);
      boolean ofBody = nouns.at(of, 0) != null || nouns.lastAt(of, of.size() - 1) != null;
      if (forms.isEmpty() && ofBody && !known.find(owner, Kind.ORGANISATION, country).isEmpty()) {
        forms = composer.chain(part, EnglishTokenizer.tokenize(part), country, true);
      }
      boolean own =
          country != null && BodyNouns.of(language).isOwn(EnglishTokenizer.tokenize(part), country);
      boolean field = joint.group().strip().startsWith("for") || composer.isField(of, 0);
      List<Composition> owners =
          forms.isEmpty() || own || field ? List.of() : owner(owner, country);
      if (!owners.isEmpty()) {
        return joined(several(owner, owners, part, forms), forms);
      }
    }
    return List.of();
  }

  /** {@code EU | Council of Foreign Ministers}, where the council is known. */
  private List<Composition> ownerInFront(String english, @Nullable String country) {
    List<Token> tokens = EnglishTokenizer.tokenize(english);
    for (int i = 1; i < tokens.size(); i++) { // Armenian | Central Electoral Commission
      String owner = english.substring(0, tokens.get(i - 1).end()).replaceFirst("['’]s?$", "");
      String part = english.substring(tokens.get(i).start());
      BodyNouns nouns = BodyNouns.of(language);
      PhraseTable.Match<BodyNouns.Forms> noun = nouns.at(tokens, i);
      boolean common = noun != null && noun.end() == tokens.size();
      if (common || nouns.lastAt(tokens, i - 1) != null) {
        continue; // Danish Defence | Intelligence Service is no 情報機関; Investment | Agreement
      }
      List<Composition> forms = known.find(part, Kind.ORGANISATION, country);
      if (isOtherwiseInNames(nouns.lastAt(tokens, i), forms, country)) {
        continue; // Strategic Partnership | Agreement is 協定, an agreement 合意
      }
      List<Composition> owners =
          forms.isEmpty() || OF.matcher(owner).find() ? List.of() : owner(owner, country);
      if (!owners.isEmpty()
          && (tokens.get(i - 1).isCapitalized() || tokens.get(i - 1).isPossessive())) {
        return joined(several(owner, owners, part, forms), forms);
      }
    }
    return List.of();
  }

  /** {@code Navies | of Brazil and Peru}: each has one, ブラジルとペルーの. */
  private static List<Composition> several(
      String owner, List<Composition> owners, String part, List<Composition> forms) {
    return owner.contains(" and ") && LinkPlaces.isPlural(part)
        ? Composition.map(owners, o -> LinkPlaces.several(o, forms.getFirst().japanese()))
        : owners;
  }

  private static boolean isOtherwiseInNames(
      PhraseTable.@Nullable Match<BodyNouns.Forms> head,
      List<Composition> forms,
      @Nullable String country) {
    return head != null
        && !forms.isEmpty()
        && !BodyNouns.in(head.value(), country)
            .getFirst()
            .japanese()
            .equals(forms.getFirst().japanese());
  }

  /** What a part belongs to: a country, a known body, or a body that is put together. */
  List<Composition> owner(String english, @Nullable String country) {
    return Stream.<List<Composition>>of(
            place(english),
            known.find(english, Kind.ORGANISATION, country),
            SEVERAL_WORDS.matcher(english).find() ? parts(english, country) : List.of())
        .filter(forms -> !forms.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Composition> place(String english) {
    return Countries.of(language)
        .get(english)
        .map(place -> List.of(Composition.of(place.japanese(), 1)))
        .orElse(List.of());
  }

  /** A part whose name is another country's already, 米国輸出入銀行, is no part of this one. */
  private List<Composition> joined(List<Composition> owners, List<Composition> parts) {
    return Composition.join(owners, parts, (owner, part) -> joined(owner, part)).stream()
        .filter(c -> !c.japanese().isEmpty())
        .map(c -> c.times(Composition.PER_PART))
        .toList();
  }

  private String joined(String owner, String part) {
    if (part.startsWith(owner)) {
      return part;
    }
    boolean another = !Countries.of(language).findJapanese(part).isEmpty();
    return another ? "" : BodyNames.join(owner, part);
  }
}
