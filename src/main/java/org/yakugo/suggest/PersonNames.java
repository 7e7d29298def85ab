package org.yakugo.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yakugo.name.KatakanaRenderer;
import org.yakugo.name.NameRendering;
import org.yakugo.name.NameRenderings;
import org.yakugo.name.TaughtNames;
import org.yakugo.person.KnownHolder;
import org.yakugo.person.KnownHolders;

/**
 * How a name is written: of a person in the table of tenures as the table has it, of others by
 * sound. What the past taught of one of the words goes before both.
 */
public record PersonNames(KatakanaRenderer renderer, TaughtNames taught, KnownHolders holders) {

  /**
   * @param langOrCountry code of a language or country; null if not known. Somebody whose names are
   *     spelled in another language isn't meant
   */
  public NameRenderings of(String name, @Nullable String langOrCountry) {
    NameRenderings bySound = renderer.render(name, langOrCountry, taught);
    KnownHolder known = name.strip().indexOf(' ') > 0 ? holders.named(name.strip()) : null;
    return known != null && isMeant(known, langOrCountry, bySound.lang())
        ? behind(known, bySound)
        : bySound;
  }

  private boolean isMeant(
      KnownHolder known, @Nullable String langOrCountry, @Nullable String assumed) {
    return !known.japanese().isEmpty()
        && taught.of(known.name().surnameText()).isEmpty()
        && (langOrCountry == null || isOf(known, assumed));
  }

  private boolean isOf(KnownHolder known, @Nullable String lang) {
    String own = renderer.render(known.name().text(), known.country(), taught).lang();
    return Objects.equals(own, lang);
  }

  private NameRenderings behind(KnownHolder known, NameRenderings bySound) {
    String japanese = renderer.spelled(known.name().text(), known.japanese(), taught);
    List<NameRendering> all = new ArrayList<>();
    all.add(new NameRendering(japanese, GlossarySource.PREFERRED, List.of(known.because())));
    bySound.renderings().stream()
        .filter(other -> !other.target().equals(japanese))
        .limit(NameRenderings.MOST - 1)
        .map(
            other ->
                new NameRendering(
                    other.target(),
                    other.confidence() * (1 - GlossarySource.PREFERRED),
                    other.told()))
        .forEach(all::add);
    return new NameRenderings(bySound.name(), bySound.lang(), all, null);
  }
}
