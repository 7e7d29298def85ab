package org.yakugo.ministry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.Link;
import org.yakugo.bulletin.Item;
import org.yakugo.memory.TranslationUnit;

/**
 * What a document of the shared index stands for. Other houses put theirs there, perhaps with
 * another build; of what can't be read the rest counts.
 */
record SharedHit(JsonNode source, House house) {
  /** Of the houses, their bulletins, and the items in them. */
  static final Comparator<SharedHit> IN_ORDER =
      Comparator.comparing((SharedHit hit) -> hit.source.path(SharedIndex.HOUSE).asText())
          .thenComparing(hit -> hit.source.path(SharedIndex.BULLETIN).asText())
          .thenComparing(hit -> hit.source.path(SharedIndex.PLACE).asInt());

  /** Those of an answer. */
  static Stream<SharedHit> of(JsonNode answer, House house) {
    JsonNode hits = answer.path("hits").path("hits");
    return StreamSupport.stream(hits.spliterator(), false)
        .map(hit -> new SharedHit(hit.path("_source"), house));
  }

  TranslationUnit unit() {
    JsonNode paragraph = source.path(SharedIndex.PARAGRAPH);
    return new TranslationUnit(
        bulletin(),
        source.path(SharedIndex.ITEM).asInt(),
        date(SharedIndex.DATE),
        source.path(SharedIndex.JA).asText(),
        source.path(SharedIndex.EN).asText(),
        paragraph.isMissingNode() ? List.of() : List.of(paragraph.asText()));
  }

  AlignedItem aligned() {
    Item item =
        Item.ofHeadlines(
            source.path(SharedIndex.ITEM).asInt(),
            source.path(SharedIndex.JA).asText(),
            source.path(SharedIndex.EN).asText());
    return new AlignedItem(bulletin(), date(SharedIndex.ALIGNED), item, links());
  }

  /** Null if it is none as links word them. */
  @Nullable String wording() {
    String wording = source.path(SharedIndex.WORDING).asText();
    return wording.split("\n", 3).length == 3 ? wording : null;
  }

  private String bulletin() {
    return house.bulletin(
        source.path(SharedIndex.HOUSE).asText(), source.path(SharedIndex.BULLETIN).asText());
  }

  private @Nullable LocalDate date(String field) {
    JsonNode date = source.path(field);
    try {
      return date.isTextual() ? LocalDate.parse(date.asText()) : null;
    } catch (DateTimeParseException noDate) {
      return null;
    }
  }

  private List<Link> links() {
    List<Link> links = new ArrayList<>();
    for (JsonNode told : source.path(SharedIndex.LINKS)) {
      try {
        Link link = Cluster.JSON.treeToValue(told, Link.class);
        if (isWhole(link)) {
          links.add(link);
        }
      } catch (JsonProcessingException ofAnotherBuild) {
        // The others count.
      }
    }
    return links;
  }

  private static boolean isWhole(@Nullable Link link) {
    return link != null
        && Stream.of(
                link.kind(),
                link.english(),
                link.japanese(),
                link.key(),
                link.source(),
                link.target())
            .allMatch(Objects::nonNull);
  }
}
