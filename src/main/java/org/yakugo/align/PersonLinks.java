package org.yakugo.align;

import java.util.List;
import java.util.Optional;
import org.yakugo.Kind;
import org.yakugo.align.NameAligner.Pairing;
import org.yakugo.mention.EnglishReading;
import org.yakugo.person.PersonMention;
import org.yakugo.text.NameKey;
import org.yakugo.text.Span;

/** Links persons by the sound of their names, their posts by structure. */
record PersonLinks(EnglishReading headline, EnglishReading body, ItemLinks links) {
  private static final double WITHOUT_NAME = 0.85;

  void align() {
    EnglishText inHeadline = new EnglishText(links, true, headline.text());
    EnglishText inBody = new EnglishText(links, false, body.text());
    List<Pairing> pairings = NameAligner.pair(headline, body, links.japanese());
    KanjiNames kanji = new KanjiNames(headline, links);
    headline.persons().stream()
        .filter(mention -> pairings.stream().noneMatch(pairing -> pairing.person() == mention))
        .flatMap(mention -> kanji.find(mention).stream())
        .toList()
        .forEach(pairings::add);
    for (Pairing pairing : pairings) {
      linkName(pairing, pairing.inHeadline() ? inHeadline : inBody);
      PersonMention person = pairing.person();
      boolean bare = person.posts().isEmpty() && person.honorifics().isEmpty();
      Optional<PersonMention> described =
          pairing.inHeadline() && bare && !HolderAligner.isHonorificAfter(pairing, links.japanese())
              ? describedInBody(person)
              : Optional.empty();
      HolderAligner.alignHolder(
          pairing,
          described.orElse(person),
          pairing.inHeadline() && described.isEmpty() ? inHeadline : inBody);
    }
    for (PersonMention mention : headline.persons()) {
      boolean paired = pairings.stream().anyMatch(pairing -> pairing.person() == mention);
      if (mention.name() == null) {
        alignPost(mention, pairings, inHeadline);
      } else if (!paired) {
        PostAligner.alignAlone(mention, inHeadline);
      }
    }
  }

  /** A post without a name: its Japanese may have the name, from the body, before it. */
  private void alignPost(PersonMention mention, List<Pairing> pairings, EnglishText inHeadline) {
    for (Pairing pairing : pairings) {
      if (!pairing.inHeadline()
          && HolderAligner.isOfficeOf(mention, pairing, links.japanese(), headline.text())) {
        JapaneseHeadline.Title title = links.japanese().titleAfter(pairing.japanese());
        if (title != null) {
          PostAligner.linkPosts(mention.posts(), title, inHeadline, WITHOUT_NAME);
        }
        return;
      }
    }
    PostAligner.alignAlone(mention, inHeadline);
  }

  private static void linkName(Pairing pairing, EnglishText in) {
    PersonMention person = pairing.person();
    Span name = person.named().span();
    Span surname = pairing.called();
    double confidence = Math.min(0.98, 0.35 + 0.7 * pairing.likeness());
    boolean whole = pairing.japanese().length() > 1;
    if (!person.named().isSurnameOnly() && whole) {
      addName(name, pairing.japanese(), in, confidence);
    }
    addName(surname, pairing.surname(), in, confidence);
  }

  private static void addName(Span name, Span japanese, EnglishText in, double confidence) {
    in.add(Kind.PERSON, NameKey.of(name.in(in.text())), name, japanese, confidence);
  }

  /** The same person with posts, in the body. */
  private Optional<PersonMention> describedInBody(PersonMention person) {
    String surname = NameKey.of(person.named().surnameText());
    return body.persons().stream()
        .filter(other -> other.name() != null && !other.posts().isEmpty())
        .filter(other -> surname.equals(NameKey.of(other.named().surnameText())))
        .findFirst();
  }
}
