package org.yakugo.name;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yakugo.Lazy;
import org.yakugo.Message;
import org.yakugo.Rendering;
import org.yakugo.UnusableInput;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.name.sound.SoundFile;
import org.yakugo.name.sound.SoundModel;

/**
 * Renders names of persons and places in katakana by sound. Safe for any number of threads.
 *
 * <p>It does not know the customary renderings of Chinese, Korean and Japanese names, which are
 * written in their own characters.
 */
public final class KatakanaRenderer {
  private static final String MODEL = "sound-model.bin";
  private static final Message UNKNOWN_LANGUAGE =
      Message.of("language-country-given-not-known-name");

  /** Languages whose names Japanese prints in characters, which no sound tells. */
  private static final Set<String> IN_CHARACTERS = Set.of("zh", "ja");

  private static Message kanjiNeeded(String lang) {
    return Message.of("names-printed-kanji-looked-up-sound", NameLanguages.named(lang));
  }

  /** Whether the reasons of a rendering say that it is the sound of a name to print in kanji. */
  public static boolean needsKanji(List<Message> reasons) {
    return reasons.stream().anyMatch(reason -> reason.en().contains("printed in kanji"));
  }

  /** Makes one of the forms that a Latin letter can be encoded in: full width, ligatures. */
  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

  /**
   * A name in another alphabet passes through a Latin spelling, where some of its sound is lost.
   */
  private static final double THROUGH_LATIN = 0.8;

  private static final Facts<KatakanaRenderer> RENDERER =
      Facts.of(in -> new KatakanaRenderer(() -> Shipped.MODEL, in));

  /** Read for the first name: most headlines of bodies and events have none to read by sound. */
  private final Lazy<WordRenderer> words;

  private final Language language;

  private KatakanaRenderer(Supplier<SoundModel> model, Language language) {
    this.language = language;
    this.words = new Lazy<>(() -> new WordRenderer(model.get(), language));
  }

  /** The renderer with the model that comes with Yakugo; loaded once. */
  public static KatakanaRenderer load() {
    return of(Language.builtIn());
  }

  /** The same with a workspace's tables of names. */
  public static KatakanaRenderer of(Language language) {
    return RENDERER.in(language);
  }

  /** Makes what names are read by, so that nobody waits for it later. */
  public void prepare() {
    words.get();
  }

  private static final class Shipped {
    static final SoundModel MODEL = model();
  }

  /** The same, read anew and without what it has rendered: for measuring. */
  public static KatakanaRenderer read() {
    return with(model());
  }

  private static SoundModel model() {
    try (InputStream in = KatakanaRenderer.class.getResourceAsStream(MODEL)) {
      return SoundFile.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A renderer with another model, for measuring. */
  public static KatakanaRenderer with(SoundModel model) {
    return new KatakanaRenderer(() -> model, Language.builtIn());
  }

  /**
   * @throws UnusableInput if a language or country is given and none of that code or name is known
   */
  public static void requireKnown(@Nullable String langOrCountry) {
    if (langOrCountry != null && NameLanguages.of(langOrCountry) == null) {
      throw UnusableInput.request("no-language-or-country", langOrCountry);
    }
  }

  /**
   * Renders a name. Never fails: what can't be rendered is answered with a note and no renderings.
   *
   * @param name given names and surname in the order printed, or one of them
   * @param langOrCountry code of a language or country, or a country's English name; null if not
   *     known
   */
  public NameRenderings render(
      String name, @Nullable String langOrCountry, TaughtNames precedents) {
    String told = NameLanguages.of(langOrCountry);
    Message refusal = InputCheck.refusal(name);
    if (refusal != null) {
      return new NameRenderings(name, told, List.of(), refusal);
    }
    UnicodeScript script = InputCheck.scripts(name).iterator().next();
    String written = told == null ? NameLanguages.writtenIn(script) : told;
    String latin =
        script == UnicodeScript.LATIN
            ? NFKC.normalize(name)
            : Romanization.of(name, script, written);
    List<NamePart> parts = NameParts.of(latin);
    String lang = written == null ? NameLanguages.guess(parts, language) : written;
    List<NameRendering> renderings = new ArrayList<>();
    for (NameRendering whole : wholes(parts, lang, precedents)) {
      List<Message> reasons = new ArrayList<>(new LinkedHashSet<>(whole.told()));
      if (written == null && lang != null) {
        reasons.add(Message.of("taken-spelling", NameLanguages.named(lang)));
      }
      double confidence = whole.confidence();
      if (lang != null && IN_CHARACTERS.contains(lang)) {
        confidence *= Rendering.CONFIDENT / 2;
        reasons.addFirst(kanjiNeeded(lang));
      }
      if (script != UnicodeScript.LATIN) {
        confidence *= THROUGH_LATIN;
        reasons.add(Message.of("read-through-latin-spelling", latin));
      }
      renderings.add(new NameRendering(whole.target(), confidence, reasons));
    }
    boolean unknown = told == null && langOrCountry != null && !langOrCountry.isBlank();
    Message note = note(renderings);
    if (unknown && !renderings.isEmpty()) {
      note =
          note == null
              ? UNKNOWN_LANGUAGE
              : Message.joined(List.of(note, UNKNOWN_LANGUAGE), "", " ");
    }
    return new NameRenderings(name, lang, renderings, note);
  }

  /**
   * Katakana that others print, spelled as a house spells names like it: ヴチッチ for ブチッチ.
   *
   * @param latin as many words as the katakana has parts; else it stays as it is
   */
  public String spelled(String latin, String katakana, TaughtNames precedents) {
    return words.get().spelled(latin, katakana, precedents);
  }

  private static @Nullable Message note(List<NameRendering> renderings) {
    if (renderings.isEmpty()) {
      return Message.of("nothing-could-read");
    }
    double best = renderings.get(0).confidence();
    return best >= Rendering.CONFIDENT ? null : Message.of("no-confident-proposal", best);
  }

  /** The likeliest combinations of the parts' options. */
  private List<NameRendering> wholes(
      List<NamePart> parts, @Nullable String lang, TaughtNames precedents) {
    List<NameRendering> wholes = List.of(new NameRendering("", 1, List.of()));
    for (NamePart part : parts) {
      List<NameRendering> options =
          part.kana() != null
              ? List.of(new NameRendering(part.kana(), 1, List.of()))
              : words.get().render(NameToken.of(part.text(), lang, precedents, language));
      if (options.isEmpty()) {
        continue;
      }
      List<NameRendering> longer = new ArrayList<>();
      for (NameRendering whole : wholes) {
        for (NameRendering next : options) {
          List<Message> reasons = new ArrayList<>(whole.told());
          reasons.addAll(next.told());
          longer.add(
              new NameRendering(
                  whole.target() + (whole.target().isEmpty() ? "" : part.joint()) + next.target(),
                  whole.confidence() * next.confidence(),
                  reasons));
        }
      }
      wholes = best(longer);
    }
    return wholes.stream().filter(w -> !w.target().isEmpty()).toList();
  }

  private static List<NameRendering> best(List<NameRendering> options) {
    options.sort(Comparator.comparingDouble(NameRendering::confidence).reversed());
    Set<String> seen = new LinkedHashSet<>();
    return options.stream().filter(c -> seen.add(c.target())).limit(NameRenderings.MOST).toList();
  }
}
