package org.yakugo.glossary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who held a post, from when to when. Who held it twice has two of them.
 *
 * @param person the name in English, given name first where that is the custom
 * @param post in English, without the country: {@code Minister of Foreign Affairs}; of an
 *     international body with its name: {@code Secretary General of NATO}
 * @param country ISO 3166 code of the country that it is a post of; empty for an international body
 * @param from null if it isn't known
 * @param to the last day; null for who was in office when the line was written
 * @param source where that is known from, and as of when; empty if none
 * @param note for the reader; empty if none
 * @param japanese the name in Japanese: given name first and ・ between its words; a Japanese name
 *     with a space after the surname, a Chinese or Korean one in characters; empty if it isn't told
 * @param called the part of {@code japanese} that headlines call the person by; empty for the part
 *     that stands where the surname does in {@code person}
 */
public record Tenure(
    String person,
    String post,
    String country,
    @Nullable InexactDate from,
    @Nullable InexactDate to,
    String source,
    String note,
    String japanese,
    String called) {

  /** The same with the Japanese name in another spelling. */
  public Tenure called(String whole, String part) {
    return new Tenure(person, post, country, from, to, source, note, whole, part);
  }

  /** Whether the person held the post on that day, however inexact the dates are. */
  public boolean surelyCovers(LocalDate day) {
    return from != null && !day.isBefore(from.last()) && (to == null || !day.isAfter(to.first()));
  }

  /** Whether the person can have held the post on that day. */
  public boolean mayCover(LocalDate day) {
    return (from == null || !day.isBefore(from.first())) && (to == null || !day.isAfter(to.last()));
  }

  /** Whether it began when the other was over. */
  public boolean isAfter(Tenure other) {
    return from != null && other.to != null && !from.first().isBefore(other.to.first());
  }

  /** Whether it was over before that day. */
  public boolean surelyEndedBefore(LocalDate day) {
    return to != null && to.last().isBefore(day);
  }
}
