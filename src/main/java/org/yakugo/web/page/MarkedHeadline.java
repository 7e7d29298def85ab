package org.yakugo.web.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.Rendering;
import org.yakugo.check.Field;
import org.yakugo.check.Finding;
import org.yakugo.check.Severity;
import org.yakugo.check.report.Highlights;

/**
 * A Japanese headline in work, with its slots and what the check complains of. A slot is found in
 * the text itself, whoever wrote it: a stretch that renders something which the English headline
 * mentions; an open one is a piece of English still to be rendered.
 */
final class MarkedHeadline {
  private static final Pattern ENGLISH =
      Pattern.compile("[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ.'’-]*(?: [A-Za-zÀ-ɏ][A-Za-zÀ-ɏ.'’-]*)*");

  /** A single character is found by chance. */
  private static final int SHORTEST = 2;

  private record Slot(int start, int end, @Nullable Card card, boolean open) {}

  private record Wording(String target, Card card) {}

  private final String english;
  private final List<Wording> wordings = new ArrayList<>();
  private final Collection<Card> cards;
  private final PageWords words;

  /**
   * @param english the headline that it renders
   * @param cards what that headline mentions
   */
  MarkedHeadline(String english, Collection<Card> cards, PageWords words) {
    this.english = english.toLowerCase(Locale.ROOT);
    this.cards = cards;
    this.words = words;
    for (Card card : cards) {
      for (Rendering rendering : card.renderings()) {
        if (rendering.target().length() >= SHORTEST) {
          wordings.add(new Wording(rendering.target(), card));
        }
      }
    }
    wordings.sort(Comparator.comparing(wording -> -wording.target().length()));
  }

  /** The text cut at the ends of its slots and of the findings in it. */
  List<Piece> pieces(String ja, List<Finding> findings) {
    List<Finding> here = findings.stream().filter(f -> f.field() == Field.JA).toList();
    List<Slot> slots = slots(ja);
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, ja.length()));
    slots.forEach(slot -> cuts.addAll(List.of(slot.start(), slot.end())));
    here.forEach(finding -> cuts.addAll(List.of(finding.start(), finding.end())));
    List<Piece> pieces = new ArrayList<>();
    for (Integer start = 0; start != null && start < ja.length(); start = cuts.higher(start)) {
      Integer end = cuts.higher(start);
      if (end == null || end > ja.length()) {
        break;
      }
      pieces.add(piece(ja, start, end, slots, here));
    }
    return pieces;
  }

  private Piece piece(String ja, int start, int end, List<Slot> slots, List<Finding> findings) {
    Slot slot =
        slots.stream().filter(s -> s.start() <= start && end <= s.end()).findFirst().orElse(null);
    Severity severity = Highlights.gravest(findings, start, end);
    String style =
        (slot == null ? "" : slot.open() ? "slot open" : "slot")
            + (severity == null ? "" : " flag " + severity.label());
    String title =
        slot == null
            ? null
            : slot.card() == null ? words.of("draft.slot.open") : slot.card().source();
    return new Piece(
        ja.substring(start, end),
        style.strip(),
        slot == null || slot.card() == null ? null : slot.card().id(),
        title);
  }

  private List<Slot> slots(String ja) {
    List<Slot> slots = new ArrayList<>();
    for (Wording wording : wordings) {
      int at = ja.indexOf(wording.target());
      while (at >= 0) {
        add(slots, new Slot(at, at + wording.target().length(), wording.card(), false));
        at = ja.indexOf(wording.target(), at + 1);
      }
    }
    for (Matcher matcher = ENGLISH.matcher(ja); matcher.find(); ) {
      String text = matcher.group();
      boolean untouched = english.contains(text.toLowerCase(Locale.ROOT));
      if (untouched && !text.equals(text.toUpperCase(Locale.ROOT))) {
        add(slots, new Slot(matcher.start(), matcher.end(), cardOf(text), true));
      }
    }
    slots.sort(Comparator.comparingInt(Slot::start));
    return slots;
  }

  private @Nullable Card cardOf(String source) {
    return cards.stream()
        .filter(card -> card.source().equalsIgnoreCase(source))
        .findFirst()
        .orElse(null);
  }

  private static void add(List<Slot> slots, Slot slot) {
    if (slots.stream().noneMatch(s -> s.start() < slot.end() && slot.start() < s.end())) {
      slots.add(slot);
    }
  }
}
