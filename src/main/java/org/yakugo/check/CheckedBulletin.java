package org.yakugo.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yakugo.Deadline;
import org.yakugo.Evidence;
import org.yakugo.align.Precedents;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.Period;
import org.yakugo.frame.Frames;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.Glossary;
import org.yakugo.glossary.Persons;
import org.yakugo.language.Language;
import org.yakugo.person.Incumbents;
import org.yakugo.person.KnownHolders;

/** The bulletin under check: all that a rule may look at besides the item in hand. */
public final class CheckedBulletin {
  private final Bulletin bulletin;
  private final Background background;
  private final Deadline deadline;
  private final List<CheckedItem> items;
  private final Precedents precedents;
  private final @Nullable String home;

  public CheckedBulletin(Bulletin bulletin, Background background) {
    this(bulletin, background, Deadline.NONE);
  }

  /**
   * @param deadline by which somebody wants to know
   */
  public CheckedBulletin(Bulletin bulletin, Background background, Deadline deadline) {
    this.deadline = deadline;
    this.bulletin = bulletin;
    this.background = background;
    Countries countries = Countries.of(background.glossary().language());
    this.items =
        bulletin.items().stream()
            .map(item -> new CheckedItem(item, background.readItems(), countries))
            .toList();
    this.precedents = background.precedentsFor(bulletin.id());
    this.home = background.home(bulletin.issuer());
  }

  public Bulletin bulletin() {
    return bulletin;
  }

  /** By which somebody wants to know. */
  public Deadline deadline() {
    return deadline;
  }

  /** The days it covers; null if none were found. */
  public @Nullable Period period() {
    return bulletin.period();
  }

  public List<CheckedItem> items() {
    return items;
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

  /** The persons among the terms, by any word of their names. */
  public Persons persons() {
    return background.persons();
  }

  /** The English words that the glossary and the past have, as written. */
  public Set<String> knownWords() {
    return background.knownWords();
  }

  /** The words that the house writes one way. */
  public HouseWording wording() {
    return background.wording();
  }

  /** What verbs are in Japanese. */
  public Frames frames() {
    return background.frames();
  }

  /** What other bulletins rendered how. */
  public Precedents precedents() {
    return precedents;
  }

  /** Who held which post when. */
  public Incumbents incumbents() {
    return background.incumbents();
  }

  /** The same persons by their names. */
  public KnownHolders holders() {
    return background.holders();
  }

  /** The sources that other bulletins cited at least twice. */
  public Set<String> pastSources() {
    return background.sourcesOutside(bulletin.id());
  }

  /**
   * ISO 3166 code of the country that it reports on: by the house's style, else the one that its
   * issuer or, if that doesn't tell, the past bulletins' issuer sits in; null if nothing tells.
   */
  public @Nullable String home() {
    return home;
  }

  /** The text that a finding points into; empty where that is the bulletin as a whole. */
  public Optional<FieldText> textOf(Finding finding) {
    return finding.field() == Field.BULLETIN
        ? Optional.empty()
        : Optional.of(items.get(finding.item() - 1).fields().get(finding.field().ordinal()));
  }

  /** The item as a proof in a finding about another. */
  public Evidence evidence(CheckedItem item) {
    return new Evidence(bulletin.id(), item.n(), item.ja().text(), item.en().text());
  }
}
