package org.yakugo.glossary;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yakugo.language.Language;
import org.yakugo.text.EnglishTokenizer;
import org.yakugo.text.Span;
import org.yakugo.text.Token;

/** The world's languages as ICU names them: {@code Azerbaijani language} is アゼルバイジャン語. */
public final class LanguageNames {
  /** All that have a code of two letters. */
  public static final LanguageNames WORLD = new LanguageNames();

  /**
   * A language in an English text.
   *
   * @param span from its name to the word {@code language}
   * @param code ISO 639 ({@code az})
   * @param japanese アゼルバイジャン語
   */
  public record Match(Span span, String code, String japanese) {}

  private record Name(String code, String japanese) {}

  private final EnglishTerms<Name> english;

  private LanguageNames() {
    EnglishTerms.Builder<Name> terms = new EnglishTerms.Builder<>(Language.builtIn());
    for (String code : Locale.getISOLanguages()) {
      ULocale language = new ULocale(code);
      String name = language.getDisplayLanguage(ULocale.ENGLISH);
      if (code.length() == 2 && !name.equals(code)) {
        String japanese = language.getDisplayLanguage(ULocale.JAPANESE);
        terms.add(name + " language", true, new Name(code, japanese));
      }
    }
    this.english = terms.build();
  }

  /** The Japanese name of the language of an ISO 639 code; empty if there is no such language. */
  public Optional<String> japanese(String code) {
    String name = new ULocale(code).getDisplayLanguage(ULocale.JAPANESE);
    return Optional.of(name).filter(known -> !known.isEmpty() && !known.equals(code));
  }

  /** The languages that an English text calls so, {@code Turkish language}, in its order. */
  public List<Match> find(String text) {
    return find(text, EnglishTokenizer.tokenize(text));
  }

  /**
   * The same for a text that is split into tokens already.
   *
   * @param tokens of this text
   */
  public List<Match> find(String text, List<Token> tokens) {
    return english.find(text, tokens).stream()
        .map(
            one ->
                new Match(
                    new Span(one.start(), one.end()), one.value().code(), one.value().japanese()))
        .toList();
  }
}
