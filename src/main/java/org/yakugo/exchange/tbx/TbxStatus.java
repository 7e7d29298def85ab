package org.yakugo.exchange.tbx;

import java.util.Optional;
import org.yakugo.glossary.Status;

/** The words that TBX has for a term's standing. */
final class TbxStatus {
  private TbxStatus() {}

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
   * legal there is preferred here, what is superseded is deprecated.
   */
  static Optional<Status> of(String label) {
    return switch (label.strip().replace("-admn-sts", "")) {
      case "preferredTerm", "standardizedTerm", "legalTerm", "regulatedTerm" ->
          Optional.of(Status.PREFERRED);
      case "admittedTerm" -> Optional.of(Status.ADMITTED);
      case "deprecatedTerm", "supersededTerm" -> Optional.of(Status.DEPRECATED);
      default -> Optional.empty();
    };
  }
}
