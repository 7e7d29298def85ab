package org.yakugo.align;

import java.util.List;
import java.util.Optional;
import org.yakugo.Kind;
import org.yakugo.align.HolderAligner.Texts;
import org.yakugo.align.NameAligner.Pairing;
import org.yakugo.mention.EnglishReading;
import org.yakugo.person.PersonMention;
import org.yakugo.text.NameKey;
import org.yakugo.text.Span;

/** Links persons by the sound of their names, their posts by structure. */
record PersonLinks(EnglishReading headline, EnglishReading body, ItemLinks links) {
  private static final double WITHOUT_NAME = 0.85;

  void align() {
    Texts texts = new Texts(headline.text(), body.text());
    List<Pairing> pairings = NameAligner.pair(headline, body, links.japanese());
    KanjiNames kanji = new KanjiNames(headline, links);
    headline.persons().stream()
        .filter(mention -> pairings.stream().noneMatch(pairing -> pairing.person() == mention))
        .flatMap(mention -> kanji.find(mention).stream())
        .toList()
        .forEach(pairings::add);
    for (Pairing pairing : pairings) {
      linkName(pairing, links, texts);
      PersonMention person = pairing.person();
      boolean bare = person.posts().isEmpty() && person.honorifics().isEmpty();
      Optional<PersonMention> described =
          pairing.inHeadline() && bare && !HolderAligner.isHonorificAfter(pairing, links.japanese())
              ? describedInBody(person)
              : Optional.empty();
      HolderAligner.alignHolder(
          pairing,
          described.orElse(person),
          pairing.inHeadline() && described.isEmpty(),
          links,
          texts);
    }
    for (PersonMention mention : headline.persons()) {
      boolean paired = pairings.stream().anyMatch(pairing -> pairing.person() == mention);
      if (mention.name() == null) {
        alignPost(mention, pairings);
      } else if (!paired) {
        PostAligner.alignAlone(mention, links, headline.text());
      }
    }
  }

  /** A post without a name: its Japanese may have the name, from the body, before it. */
  private void alignPost(PersonMention mention, List<Pairing> pairings) {
    for (Pairing pairing : pairings) {
      if (!pairing.inHeadline()
          && HolderAligner.isOfficeOf(mention, pairing, links.japanese(), headline.text())) {
        JapaneseHeadline.Title title = links.japanese().titleAfter(pairing.japanese());
        if (title != null) {
          PostAligner.linkPosts(mention.posts(), title, true, links, headline.text(), WITHOUT_NAME);
        }
        return;
      }
    }
    PostAligner.alignAlone(mention, links, headline.text());
  }

  private static void linkName(Pairing pairing, ItemLinks links, Texts texts) {
    PersonMention person = pairing.person();
    String text = texts.of(pairing.inHeadline());
    Span name = person.name().span();
    Span surname = pairing.called();
    double confidence = Math.min(0.98, 0.35 + 0.7 * pairing.likeness());
    boolean whole = pairing.japanese().length() > 1;
    if (!person.name().isSurnameOnly() && whole) {
      addName(name, pairing.japanese(), pairing.inHeadline(), links, text, confidence);
    }
    addName(surname, pairing.surname(), pairing.inHeadline(), links, text, confidence);
  }

  private static void addName(
      Span name, Span japanese, boolean inHeadline, ItemLinks links, String text, double sure) {
    String printed = name.in(text);
    links.add(Kind.PERSON, NameKey.of(printed), inHeadline, name, printed, japanese, sure);
  }

  /** The same person with posts, in the body. */
  private Optional<PersonMention> describedInBody(PersonMention person) {
    String surname = NameKey.of(person.name().surnameText());
    return body.persons().stream()
        .filter(other -> other.name() != null && !other.posts().isEmpty())
        .filter(other -> surname.equals(NameKey.of(other.name().surnameText())))
        .findFirst();
  }
}
