package org.yakugo.check;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yakugo.Deadline;
import org.yakugo.Evidence;
import org.yakugo.align.Precedents;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.frame.Frames;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.Glossary;
import org.yakugo.glossary.Persons;
import org.yakugo.language.Language;
import org.yakugo.person.KnownHolders;

/**
 * The bulletin under check: all that a rule may look at besides the item in hand.
 *
 * @param deadline by which somebody wants to know
 * @param precedents what other bulletins rendered how
 * @param home ISO 3166 code of the country that it reports on: by the house's style, else the one
 *     that its issuer or, if that doesn't tell, the past bulletins' issuer sits in; null if nothing
 *     tells
 */
public record CheckedBulletin(
    Bulletin bulletin,
    Background background,
    Deadline deadline,
    List<CheckedItem> items,
    Precedents precedents,
    @Nullable String home) {

  public CheckedBulletin(Bulletin bulletin, Background background) {
    this(bulletin, background, Deadline.NONE);
  }

  /** The same by a deadline. */
  public CheckedBulletin(Bulletin bulletin, Background background, Deadline deadline) {
    this(
        bulletin,
        background,
        deadline,
        bulletin.items().stream()
            .map(
                item ->
                    CheckedItem.of(
                        item,
                        background.readItems(),
                        Countries.of(background.glossary().language())))
            .toList(),
        background.precedentsFor(bulletin.id()),
        background.home(bulletin.issuer()));
  }

  /** The terms. */
  public Glossary glossary() {
    return background.glossary();
  }

  /** The tables of words in force. */
  public Language language() {
    return background.glossary().language();
  }

  /** The countries as these tables name them. */
  public Countries countries() {
    return Countries.of(language());
  }

  /** What verbs are in Japanese. */
  public Frames frames() {
    return background.frames();
  }

  /** The persons among the terms, by any word of their names. */
  public Persons persons() {
    return background.persons();
  }

  /** Who held which post, by their names. */
  public KnownHolders holders() {
    return background.holders();
  }

  /** The text that a finding points into; empty where that is the bulletin as a whole. */
  public Optional<FieldText> textOf(Finding finding) {
    return finding.field() == Field.BULLETIN
        ? Optional.empty()
        : Optional.of(items.get(finding.item() - 1).fields().get(finding.field().ordinal()));
  }

  /** The item as a proof in a finding about another. */
  public Evidence evidence(CheckedItem item) {
    return new Evidence(bulletin.id(), item.item().n(), item.ja().text(), item.en().text());
  }
}
