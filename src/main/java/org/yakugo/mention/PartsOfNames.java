package org.yakugo.mention;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.yakugo.Kind;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.ConceptBuilder;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.CountryMatch;
import org.yakugo.glossary.CountryMatch.Sense;
import org.yakugo.mention.EnglishMention.OfConcept;
import org.yakugo.text.Span;

/**
 * What a known name is without the country that it begins or ends with, and a place without its
 * kind: {@code Serbian | Progressive Party}, {@code Tarapacá | Region}. Both languages must say the
 * part that is taken away.
 */
record PartsOfNames(Countries countries, Heads heads, FoundMentions found) {
  void addOf(EnglishMention whole, Concept concept) {
    String text = whole.text();
    if (whole.kind() == Kind.PLACE) {
      int kind = text.lastIndexOf(' ');
      Heads.Head head = heads.ofNumber(text.substring(kind + 1).toLowerCase(Locale.ROOT));
      if (kind > 0 && head != null && head.kind() == Kind.PLACE) {
        add(whole, 0, kind, concept, japanese -> withoutEnd(japanese, head));
      }
      return;
    }
    for (CountryMatch country : countries.find(text)) {
      Span span = country.span();
      String before = text.substring(0, span.start());
      String behind = text.substring(span.end());
      String name = before.replaceFirst(" of (the )?$", "");
      UnaryOperator<String> rest = japanese -> withoutCountry(japanese, country);
      if (before.isEmpty() && behind.indexOf(' ', 1) > 0 && country.sense() != Sense.CITY) {
        add(whole, text.length() - behind.stripLeading().length(), text.length(), concept, rest);
      } else if (behind.isEmpty() && name.indexOf(' ') > 0 && name.length() < before.length()) {
        add(whole, 0, name.length(), concept, rest);
      }
    }
  }

  private void add(
      EnglishMention whole, int from, int to, Concept concept, UnaryOperator<String> part) {
    List<String> forms =
        concept.usableJapanese().stream().map(part).filter(rest -> rest.length() > 1).toList();
    if (!forms.isEmpty() && Character.isUpperCase(whole.text().charAt(from))) {
      String name = whole.text().substring(from, to);
      ConceptBuilder rest = ConceptBuilder.of(whole.kind(), name).prefer(forms.getFirst());
      forms.stream().skip(1).forEach(rest::admit);
      int start = whole.span().start();
      OfConcept subject = new OfConcept(rest.source(concept.source()).build(), name);
      found.add(whole.kind(), new Span(start + from, start + to), subject);
    }
  }

  private String withoutCountry(String japanese, CountryMatch country) {
    return countries.findJapanese(japanese).stream()
        .filter(place -> place.span().start() == 0 && place.country().equals(country.country()))
        .map(place -> japanese.substring(place.span().end()).replaceFirst("^[の・]", ""))
        .findFirst()
        .orElse("");
  }

  private static String withoutEnd(String japanese, Heads.Head head) {
    return head.japanese().stream()
        .filter(japanese::endsWith)
        .map(end -> japanese.substring(0, japanese.length() - end.length()))
        .findFirst()
        .orElse("");
  }
}
