package org.yakugo.check.typography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yakugo.check.BulletinRule;
import org.yakugo.check.CheckedBulletin;
import org.yakugo.check.CheckedItem;
import org.yakugo.check.Finding;
import org.yakugo.text.Normalization;
import org.yakugo.text.Normalization.Fold;

/**
 * A name of several parts that the bulletin writes in two forms: ジャン＝ノエル・バロ and ジャン・ノエル・バロー. The
 * form that the tenures don't have is complained of, else the rarer one; of two equally frequent
 * ones the later.
 */
public final class NameForm implements BulletinRule {
  private static final Pattern NAME =
      Pattern.compile(
          "[ァ-ヺー]{2,}+(?:[・＝=゠－-][ァ-ヺー]{2,}+)+(?![―—–‐‑−－])"
              + "|(?<![ァ-ヺー・＝])[ァ-ヺー]{3,}(?=\\p{IsHan}{0,6}"
              + "(?:大統領|首相|相|議長|長官|大臣|大使|代表|総裁|委員長|会長|総長|知事|市長|書記|報道官|氏|夫人|国王|皇太子))");
  private static final Normalization LOOSE =
      Normalization.of(Fold.WIDTH, Fold.SEPARATORS, Fold.LONG_MARK);

  private record Place(CheckedItem item, MatchResult match) {}

  @Override
  public Stream<Finding> check(CheckedBulletin bulletin) {
    Map<String, Map<String, List<Place>>> names = new LinkedHashMap<>();
    for (CheckedItem item : bulletin.items()) {
      item.ja()
          .find(NAME)
          .forEach(
              m ->
                  names
                      .computeIfAbsent(LOOSE.apply(m.group()), k -> new LinkedHashMap<>())
                      .computeIfAbsent(m.group(), k -> new ArrayList<>())
                      .add(new Place(item, m)));
    }
    return names.values().stream()
        .filter(forms -> forms.size() > 1 && mayBeOne(forms.keySet()))
        .flatMap(forms -> findings(forms, bulletin));
  }

  /** A name of one part is the same where one long mark makes the difference. */
  private static boolean mayBeOne(Set<String> forms) {
    IntSummaryStatistics lengths = forms.stream().mapToInt(String::length).summaryStatistics();
    boolean parts = forms.stream().anyMatch(form -> !form.matches("[ァ-ヺー]+"));
    return parts || lengths.getMax() - lengths.getMin() == 1;
  }

  private static boolean isKnown(Place place, CheckedBulletin bulletin) {
    return !bulletin.holders().calledInJapanese(place.match().group()).isEmpty();
  }

  private Stream<Finding> findings(Map<String, List<Place>> forms, CheckedBulletin bulletin) {
    List<List<Place>> ways = new ArrayList<>(forms.values());
    ways.sort(
        Comparator.comparingInt((List<Place> way) -> -way.size())
            .thenComparing(way -> !isKnown(way.getFirst(), bulletin)));
    Place usual = ways.getFirst().getFirst();
    return ways.stream()
        .skip(1)
        .flatMap(List::stream)
        .map(
            place ->
                place
                    .item()
                    .ja()
                    .finding(
                        this,
                        place.match(),
                        "written-otherwise-item",
                        place.match().group(),
                        usual.item().item().n(),
                        usual.match().group())
                    .suggesting(usual.match().group())
                    .provenBy(List.of(bulletin.evidence(usual.item()))));
  }
}
