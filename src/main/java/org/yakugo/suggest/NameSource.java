package org.yakugo.suggest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.Origin;
import org.yakugo.Remembered;
import org.yakugo.Rendering;
import org.yakugo.language.EnglishWords;
import org.yakugo.language.Language;
import org.yakugo.mention.BracketedAcronym;
import org.yakugo.mention.EnglishMention;
import org.yakugo.mention.EnglishMention.OfCapitals;
import org.yakugo.mention.EnglishMention.OfName;
import org.yakugo.name.KatakanaRenderer;
import org.yakugo.name.NameRendering;
import org.yakugo.name.NameRenderings;
import org.yakugo.person.Composition;
import org.yakugo.person.KnownHolder;
import org.yakugo.person.KnownHolders;
import org.yakugo.person.NameReadings;
import org.yakugo.person.PersonMention;

/**
 * Names: as printed before, else by sound. Headlines print the surname alone, of persons without an
 * office, too: 11 of the 12 in the bulletins that are marked by hand.
 */
final class NameSource implements RenderingSource, NameReadings {
  private static final double SURNAME = 0.7;

  /** Words of unknown kind may not be rendered by sound at all. */
  private static final double UNKNOWN_KIND = 0.6;

  private static final int MOST_KEPT = 5_000;
  private static final Message STAYS = Message.of("an-acronym-stays");

  private record Asked(String name, @Nullable String country) {}

  private final Remembered<Asked, NameRenderings> rendered;
  private final KatakanaRenderer renderer;
  private final org.yakugo.name.TaughtNames taught;
  private final MemorySource memory;
  private final KnownHolders holders;

  NameSource(
      KatakanaRenderer renderer,
      org.yakugo.name.TaughtNames taught,
      MemorySource memory,
      KnownHolders holders) {
    this.renderer = renderer;
    this.taught = taught;
    this.memory = memory;
    this.holders = holders;
    this.rendered =
        new Remembered<>(
            MOST_KEPT, asked -> renderer.render(asked.name(), asked.country(), taught));
  }

  /** A name stands in an item many times, whole and in parts. */
  private NameRenderings render(String name, @Nullable String country) {
    return rendered.of(new Asked(name, country));
  }

  @Override
  public List<Rendering> of(EnglishMention mention, ItemContext context) {
    return switch (mention.subject()) {
      case OfName name -> person(name.person(), mention, context);
      case OfCapitals capitals ->
          BracketedAcronym.isAcronym(mention.text())
              ? asItIs(mention.text())
              : isName(mention.text(), context.reading().headline().language())
                  ? scaled(bySound(mention.text(), null), UNKNOWN_KIND)
                  : List.of();
      default -> List.of();
    };
  }

  /** A word of English, {@code Federal}, and a pair that has one, has a meaning and no sound. */
  private static boolean isName(String words, Language language) {
    EnglishWords english = EnglishWords.of(language);
    return Stream.of(words.split("[\\s-]+")).noneMatch(english::isCommon);
  }

  private List<Rendering> person(
      PersonMention person, EnglishMention mention, ItemContext context) {
    String country = country(person, context);
    Optional<KnownHolder> known =
        toldBy(context::inFull).known(context.described(person).orElse(person));
    List<Rendering> surname =
        known
            .map(holder -> List.of(ofTable(holder, holder.called(person.named()))))
            .orElseGet(() -> surname(person, context, country));
    if (mention.span().equals(person.named().surname())) {
      return surname;
    }
    List<Rendering> whole =
        known
            .map(one -> List.of(ofTable(one, one.japanese())))
            .orElseGet(() -> bySound(mention.text(), country));
    boolean inFull = known.stream().anyMatch(holder -> holder.isInFull(person.named()));
    double share = inFull ? 1 - SURNAME : SURNAME;
    Stream<Rendering> others = scaled(whole, 1 - share).stream();
    return Stream.concat(scaled(surname, share).stream(), others).toList();
  }

  /** The person of the table of tenures, unless the workspace's own past has the surname. */
  @Override
  public Optional<KnownHolder> known(PersonMention person) {
    return holders
        .of(person)
        .filter(holder -> !holder.japanese().isEmpty())
        .filter(holder -> taught.of(person.named().surnameText()).isEmpty())
        .map(holder -> holder.spelled(this::spelled));
  }

  private String spelled(String english, String japanese) {
    return renderer.spelled(english, japanese, taught);
  }

  private static Rendering ofTable(KnownHolder holder, String japanese) {
    return Rendering.unprinted(
        japanese, Origin.GLOSSARY, GlossarySource.PREFERRED, List.of(holder.because()));
  }

  /** The surname as printed before, and by sound where it never was. */
  private List<Rendering> surname(
      PersonMention person, ItemContext context, @Nullable String country) {
    List<Rendering> printed = memory.surname(person, context);
    return printed.isEmpty() ? bySound(person.named().surnameText(), country) : printed;
  }

  private static @Nullable String country(PersonMention person, ItemContext context) {
    PersonMention told =
        person.country() == null ? context.described(person).orElse(person) : person;
    return told.nameCountry(context.home());
  }

  private List<Rendering> bySound(String name, @Nullable String country) {
    return render(name, country).renderings().stream().map(NameSource::rendering).toList();
  }

  private static Rendering rendering(NameRendering rendering) {
    return Rendering.unprinted(
        rendering.target(), Origin.TRANSLITERATED, rendering.confidence(), rendering.told());
  }

  /** Japanese keeps an acronym that it has no word for. */
  private static List<Rendering> asItIs(String acronym) {
    return List.of(Rendering.unprinted(acronym, Origin.TRANSLITERATED, 0.6, List.of(STAYS)));
  }

  private static List<Rendering> scaled(List<Rendering> renderings, double share) {
    return renderings.stream().map(r -> r.withConfidence(r.confidence() * share)).toList();
  }

  @Override
  public List<Composition> of(String name, @Nullable String country) {
    return render(name, country).renderings().stream()
        .map(r -> new Composition(r.target(), r.confidence(), r.told()))
        .toList();
  }
}
