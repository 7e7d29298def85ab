package org.yakugo.web.page;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yakugo.Kind;
import org.yakugo.UnusableInput;
import org.yakugo.UnusableInput.Reason;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.Link;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.decision.Action;
import org.yakugo.decision.CandidateKey;
import org.yakugo.decision.DecisionDraft;
import org.yakugo.decision.Edit;
import org.yakugo.decision.GlossarySearch;
import org.yakugo.decision.PlacedConcept;
import org.yakugo.desk.Desk;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.ConceptBuilder;
import org.yakugo.text.Span;

/** A published bulletin: its items, and what was aligned with what, to be put right. */
record PublishedPage(Desk desk) {
  private static final String PAGE = "memory";

  /** {@code GET /memory/{bulletin}}. */
  void show(Context ctx) {
    Bulletin bulletin = bulletin(ctx);
    List<PublishedLine> lines =
        desk.view().alignedItems(bulletin.id()).stream().map(PublishedPage::line).toList();
    Map<String, Object> content = new HashMap<>();
    content.put("bulletin", bulletin);
    content.put("lines", lines);
    String title = bulletin.title().isEmpty() ? bulletin.id() : bulletin.title();
    Skin.show(ctx, "memory/bulletin.jte", Decided.frame(ctx, desk, PAGE, title), content);
  }

  /** {@code GET /memory/{bulletin}/{n}}: to the place of one item. */
  void item(Context ctx) {
    Bulletin bulletin = bulletin(ctx);
    int n = Forms.number(ctx.pathParam("n"));
    Forms.seeOther(ctx, "/memory/" + Skin.encoded(bulletin.id()) + "#item-" + n);
  }

  /** {@code POST /memory/{bulletin}/refuse}: these two never belong together. */
  void refuse(Context ctx) {
    Bulletin bulletin = bulletin(ctx);
    CandidateKey pair =
        new CandidateKey(Forms.kind(ctx), required(ctx, "english"), required(ctx, "japanese"));
    decide(ctx, Forms.draft(ctx, Action.REJECT).candidates(List.of(pair)), bulletin);
  }

  /** {@code POST /memory/{bulletin}/pair}: these two belong together; it counts as a decision. */
  void pair(Context ctx) {
    Bulletin bulletin = bulletin(ctx);
    String english = required(ctx, "english");
    String japanese = required(ctx, "japanese");
    Kind kind = Forms.kind(ctx);
    Concept before =
        new GlossarySearch(english, kind, null)
            .in(desk.decisions().state()).stream()
                .map(PlacedConcept::concept)
                .filter(c -> c.englishTerms().stream().anyMatch(english::equalsIgnoreCase))
                .findFirst()
                .orElse(null);
    String source = bulletin.id() + ", item " + Forms.text(ctx, "item");
    Edit edit =
        before == null
            ? Edit.add(
                ConceptBuilder.of(kind, english)
                    .prefer(japanese)
                    .source(source)
                    .date(LocalDate.now())
                    .build())
            : Edit.change(before, before.toBuilder().admit(japanese).date(LocalDate.now()).build());
    Action action = before == null ? Action.ADD : Action.CHANGE;
    decide(ctx, Forms.draft(ctx, action).edit(edit), bulletin);
  }

  /** One side of a pair. */
  private static String required(Context ctx, String field) {
    String text = Forms.text(ctx, field).strip();
    if (text.isEmpty()) {
      throw new UnusableInput(Reason.REQUEST, PageWords.of(ctx).of("memory.pair.both"));
    }
    return text;
  }

  private void decide(Context ctx, DecisionDraft draft, Bulletin bulletin) {
    Decided.by(ctx, desk, draft, "/memory/" + Skin.encoded(bulletin.id()));
  }

  private Bulletin bulletin(Context ctx) {
    String id = ctx.pathParam("bulletin");
    return desk.view()
        .corpus()
        .bulletin(id)
        .orElseThrow(() -> UnusableInput.missing("there-is-no-bulletin", id));
  }

  private static PublishedLine line(AlignedItem aligned) {
    List<Link> pairs = aligned.links().stream().filter(Link::inHeadline).toList();
    List<Link> outermost =
        pairs.stream()
            .filter(link -> pairs.stream().noneMatch(o -> contains(o.english(), link.english())))
            .filter(link -> pairs.stream().noneMatch(o -> contains(o.japanese(), link.japanese())))
            .toList();
    return new PublishedLine(
        aligned,
        pieces(aligned.item().ja().text(), outermost, false, aligned.item().n()),
        pieces(aligned.item().en().text(), outermost, true, aligned.item().n()),
        pairs,
        aligned.links().stream().filter(link -> !link.inHeadline()).toList());
  }

  private static boolean contains(Span outer, Span inner) {
    return outer.contains(inner) && outer.length() > inner.length();
  }

  private static List<Piece> pieces(String text, List<Link> links, boolean english, int n) {
    return Piece.of(text, links.stream().map(link -> mark(link, links, english, n)));
  }

  private static Piece.Mark mark(Link link, List<Link> links, boolean english, int n) {
    Span span = english ? link.english() : link.japanese();
    String card = n + "-" + links.indexOf(link);
    return new Piece.Mark(span.start(), span.end(), "pair k-" + link.kind().label(), card, null);
  }
}
