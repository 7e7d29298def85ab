package org.yakugo.exchange.tbx;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yakugo.glossary.Status;

/** The words that TBX has for a term's standing. */
final class TbxStatus {
  private TbxStatus() {}

  /** The same by {@link #plain} names. */
  static Map<String, Status> plain(Map<String, Status> statuses) {
    return statuses.entrySet().stream()
        .collect(Collectors.toMap(one -> plain(one.getKey()), Map.Entry::getValue));
  }

  /** {@code Not Recommended} and {@code notRecommendedTerm} are one. */
  static String plain(String label) {
    return label
        .strip()
        .toLowerCase(Locale.ROOT)
        .replace("-admn-sts", "")
        .replaceAll("[^\\p{L}]", "")
        .replaceFirst("(?<=.)term$", "");
  }

  /** Of the category {@code administrativeStatus}. */
  static String label(Status status) {
    return switch (status) {
      case PREFERRED -> "preferredTerm-admn-sts";
      case ADMITTED -> "admittedTerm-admn-sts";
      case DEPRECATED -> "deprecatedTerm-admn-sts";
    };
  }

  /**
   * Of {@code administrativeStatus} or {@code normativeAuthorization}; what is standardized or
   * legal there is preferred here, what is superseded is deprecated. Terminology systems write
   * words of their own: what means don't use is deprecated.
   */
  static Optional<Status> of(String label) {
    return switch (plain(label)) {
      case "preferred", "standardized", "legal", "regulated", "recommended", "approved" ->
          Optional.of(Status.PREFERRED);
      case "admitted", "allowed", "accepted", "acceptable", "permitted" ->
          Optional.of(Status.ADMITTED);
      case "deprecated",
          "superseded",
          "obsolete",
          "forbidden",
          "prohibited",
          "notrecommended",
          "donotuse",
          "dontuse",
          "nottobeused",
          "notallowed",
          "notapproved",
          "notaccepted",
          "rejected",
          "banned",
          "avoid",
          "unacceptable",
          "使用禁止",
          "使用不可",
          "禁止",
          "不可",
          "非推奨",
          "廃止" ->
          Optional.of(Status.DEPRECATED);
      default -> Optional.empty();
    };
  }
}
