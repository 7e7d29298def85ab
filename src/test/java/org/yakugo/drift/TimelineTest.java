package org.yakugo.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.yakugo.Evidence;
import org.yakugo.Kind;

final class TimelineTest {

  private static TracedForm form(String target, String... days) {
    List<LocalDate> dates = List.of(days).stream().map(LocalDate::parse).toList();
    LocalDate first = dates.isEmpty() ? null : dates.getFirst();
    LocalDate last = dates.isEmpty() ? null : dates.getLast();
    return new TracedForm(
        target, List.of(), Math.max(1, dates.size()), first, last, dates, List.of());
  }

  private static ConceptHistory history(String source, List<TracedForm> forms, List<Flip> flips) {
    return new ConceptHistory(
        source,
        Kind.TITLE,
        forms.getFirst().target(),
        true,
        forms,
        flips,
        List.of(),
        false,
        List.of());
  }

  private static Document parsed(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }

  private static int count(Document svg, String tag) {
    return svg.getElementsByTagNameNS("http://www.w3.org/2000/svg", tag).getLength();
  }

  @Test
  void eachDayOfARenderingIsAMarkAndEachFlipAnArrow() throws Exception {
    Flip flip =
        new Flip(LocalDate.parse("2026-03-02"), "議会議長", "国会議長", new Evidence("x", 1, "", ""));
    Document svg =
        parsed(
            Timeline.of(
                List.of(
                    history(
                        "Speaker",
                        List.of(
                            form("議会議長", "2026-01-05", "2026-01-05", "2026-02-01"),
                            form("国会議長", "2026-03-02")),
                        List.of(flip))),
                Locale.ENGLISH));
    assertThat(count(svg, "circle")).isEqualTo(3);
    assertThat(count(svg, "path")).isEqualTo(1);
    assertThat(count(svg, "script")).isZero();
    Element root = svg.getDocumentElement();
    assertThat(root.getAttribute("role")).isEqualTo("img");
    assertThat(root.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Renderings of Speaker over time");
    assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
        .isEqualTo(
            "Speaker: 議会議長 3 times from 2026-01-05 to 2026-02-01; "
                + "国会議長 1 times from 2026-03-02 to 2026-03-02.");
  }

  @Test
  void whateverTextsHoldTheImageIsWellFormed() throws Exception {
    String odd = "a<b>&\"'\u0001\uD800]]>";
    Document svg =
        parsed(Timeline.of(List.of(history(odd, List.of(form(odd)), List.of())), Locale.ENGLISH));
    assertThat(svg.getDocumentElement().getTextContent()).contains("a<b>&\"'\uFFFD\uFFFD]]>");
  }

  @Test
  void nothingToShowIsAnImageToo() throws Exception {
    assertThat(count(parsed(Timeline.of(List.of(), Locale.ENGLISH)), "circle")).isZero();
  }

  @Test
  void aJapaneseReaderIsToldInJapanese() throws Exception {
    List<ConceptHistory> shown =
        List.of(history("Speaker", List.of(form("議会議長", "2026-01-05", "2026-02-01")), List.of()));
    Element root = parsed(Timeline.of(shown, Locale.JAPANESE)).getDocumentElement();
    assertThat(root.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("「Speaker」の訳語の推移");
    assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
        .isEqualTo("Speaker：議会議長 2回（2026-01-05～2026-02-01）。");
  }
}
