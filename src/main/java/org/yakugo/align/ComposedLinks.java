package org.yakugo.align;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.mention.EnglishMention.OfConcept;
import org.yakugo.mention.EnglishReading;
import org.yakugo.mention.NounPhrase;
import org.yakugo.person.BodyNames;
import org.yakugo.person.Composition;
import org.yakugo.person.HouseStyle;
import org.yakugo.person.KnownParts;
import org.yakugo.person.NameReadings;
import org.yakugo.person.PersonComposer;
import org.yakugo.person.PersonMention;
import org.yakugo.person.Post;
import org.yakugo.text.Normalization;
import org.yakugo.text.Script;
import org.yakugo.text.Span;

/**
 * Links bodies and posts to what the rules that compose them would print, where the headline prints
 * it: {@code Constitution and Regulations Committee} and 憲法・規則委員会. Names within them are read as
 * the headline's katakana that sounds like them.
 */
final class ComposedLinks {
  private static final double SURE = 0.92;
  private static final double SOUNDS_ALIKE = 0.7;

  private final EnglishReading headline;
  private final ItemLinks links;
  private final PhraseAligner aligner;
  private final BodyNames names;
  private final PersonComposer posts;

  ComposedLinks(EnglishReading headline, ItemLinks links) {
    this.headline = headline;
    this.links = links;
    this.aligner = new PhraseAligner(links.japanese());
    KnownParts known = (english, kind, country) -> known(english);
    NameReadings readings = (name, country) -> printed(name);
    this.posts = new PersonComposer(headline.language(), HouseStyle.HEADLINE, known, readings);
    this.names = new BodyNames(headline.language(), known, readings);
  }

  void align() {
    for (NounPhrase phrase : headline.phrases()) {
      Span span = phrase.span();
      if (phrase.head().kind() == Kind.ORGANISATION) {
        link(Kind.ORGANISATION, span, () -> names.compose(span.in(headline.text()), null));
      }
    }
    for (PersonMention person : headline.persons()) {
      for (Post post : person.posts()) {
        boolean shared = post.plural() && person.name() != null;
        if (post.bodies().isEmpty() && post.host() == null && !shared) {
          link(Kind.TITLE, post.bare(), () -> posts.bareTitle(headline.text(), post));
        }
      }
    }
  }

  private void link(Kind kind, Span span, Supplier<List<Composition>> forms) {
    Span at = links.isLinked(kind, span) ? null : at(forms.get());
    List<Span> others = links.taken(span);
    if (at != null && !others.contains(at) && !aligner.isCutOff(at, others)) {
      links.headline().add(kind, span, at, SURE);
    }
  }

  private @Nullable Span at(List<Composition> forms) {
    return forms.stream()
        .map(form -> Normalization.PRINTED.apply(form.japanese()))
        .filter(form -> form.length() > 2 && Script.hasJapanese(form))
        .map(form -> links.occurrence(form, 0))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private List<Composition> known(String english) {
    return headline.mentions().stream()
        .filter(m -> m.text().equals(english) && m.subject() instanceof OfConcept)
        .flatMap(m -> ((OfConcept) m.subject()).concept().usableJapanese().stream())
        .map(form -> new Composition(form, 1, List.of()))
        .toList();
  }

  private List<Composition> printed(String name) {
    JapaneseHeadline japanese = links.japanese();
    return japanese.names().stream()
        .filter(word -> japanese.soundsLike(name, word) >= SOUNDS_ALIKE)
        .map(word -> new Composition(word.in(japanese.text()), 1, List.of()))
        .toList();
  }
}
