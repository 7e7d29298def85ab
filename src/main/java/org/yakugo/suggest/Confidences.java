package org.yakugo.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yakugo.Kind;
import org.yakugo.Origin;
import org.yakugo.Packed;
import org.yakugo.Rendering;
import org.yakugo.language.Table;
import org.yakugo.name.KatakanaRenderer;

/**
 * Turns the weights by which the sources of renderings rank them into probabilities that an editor
 * keeps them. What a weight has proved to be worth stands in {@code confidence.tsv}, a curve for
 * each origin, kind of mention, and place among the renderings, which {@code ./yakugo measure
 * confidence --write} fits on marked headlines and terms. Between its points a curve is a straight
 * line, beyond them it is level. The sound of a name that needs kanji keeps its low weight:
 * headlines with such names are too few to fit a curve.
 *
 * @param curves by group, the probability at some weights
 */
public record Confidences(Map<Group, TreeMap<Double, Double>> curves) {
  /** The weights as the sources give them. */
  public static final Confidences WEIGHTS = new Confidences(Map.of());

  /** By what was measured. */
  public static final Confidences FITTED = read();

  private static final double MOST = 0.99;

  /** Whose weights are alike. */
  public record Group(Origin origin, String what, boolean first) {
    /**
     * The group of a rendering of a mention.
     *
     * @param english the mention
     */
    public static Group of(Rendering rendering, String english, Kind kind, boolean first) {
      return new Group(rendering.origin(), what(rendering, english, kind), first);
    }

    /**
     * Persons and posts are put together by other rules than the rest, posts whose field of work is
     * put together, too, are less sure than those of known bodies; a place has one name; and of the
     * rest those are often wrong whose noun each body renders in its own way, once a field of work
     * is added.
     */
    private static String what(Rendering rendering, String english, Kind kind) {
      boolean composed = rendering.origin() == Origin.COMPOSED;
      return switch (kind) {
        case PERSON, PERSON_TITLE -> "person";
        case TITLE -> !composed ? "name" : UnsettledNouns.hasField(rendering) ? "field" : "title";
        case PLACE -> rendering.origin() == Origin.GLOSSARY ? "place" : "name";
        default -> composed && UnsettledNouns.doubt(english, rendering) ? "unsettled" : "name";
      };
    }
  }

  private static Confidences read() {
    Map<Group, TreeMap<Double, Double>> curves = new HashMap<>();
    Table.read("confidence", Packed.text(Confidences.class, "confidence.tsv"))
        .each(
            row -> {
              boolean first = row.text("place").equals("first");
              Group group = new Group(row.choice("origin", Origin.class), row.text("what"), first);
              curves
                  .computeIfAbsent(group, g -> new TreeMap<>())
                  .put(Double.valueOf(row.text("weight")), Double.valueOf(row.text("probability")));
            });
    return new Confidences(curves);
  }

  /** The mentions with probabilities in place of weights, in the same order. */
  List<Mention> of(List<Mention> mentions) {
    List<Mention> fitted = mentions.stream().map(this::of).toList();
    return fitted.stream().map(mention -> noSurerThanTheName(mention, fitted)).toList();
  }

  private Mention of(Mention mention) {
    return mention.with(of(mention.renderings(), mention.source(), mention.kind()));
  }

  /** A person with a post is no likelier right than the name in it. */
  private static Mention noSurerThanTheName(Mention mention, List<Mention> all) {
    if (mention.kind() != Kind.PERSON_TITLE) {
      return mention;
    }
    Rendering whole = mention.renderings().getFirst();
    double name =
        all.stream()
            .filter(part -> part.kind() == Kind.PERSON && part.field() == mention.field())
            .filter(part -> part.start() >= mention.start() && part.end() <= mention.end())
            .map(part -> part.renderings().getFirst())
            .filter(part -> whole.target().contains(part.target()))
            .mapToDouble(Rendering::confidence)
            .max()
            .orElse(1);
    if (whole.origin() != Origin.COMPOSED || whole.confidence() <= name) {
      return mention;
    }
    List<Rendering> capped = new ArrayList<>(mention.renderings());
    capped.set(0, whole.withConfidence(name));
    return mention.with(capped);
  }

  /**
   * Renderings with probabilities in place of weights. None is likelier than the one before it, and
   * together they are never surer than 1.
   *
   * @param renderings best first
   * @param english the mention that they are of
   */
  public List<Rendering> of(List<Rendering> renderings, String english, Kind kind) {
    List<Rendering> all = new ArrayList<>();
    double most = MOST;
    double left = 1;
    for (Rendering rendering : renderings) {
      double fitted =
          KatakanaRenderer.needsKanji(rendering.told())
              ? rendering.confidence()
              : probability(
                  Group.of(rendering, english, kind, all.isEmpty()), rendering.confidence());
      double share = Math.min(fitted, Math.min(most, left));
      double probability = Math.round(share * 1000) / 1000.0;
      all.add(rendering.withConfidence(probability));
      most = probability;
      left -= probability;
    }
    return all;
  }

  private double probability(Group group, double weight) {
    TreeMap<Double, Double> curve = curves.get(group);
    if (curve == null) {
      return weight;
    }
    Map.Entry<Double, Double> below = curve.floorEntry(weight);
    Map.Entry<Double, Double> above = curve.ceilingEntry(weight);
    if (below == null) { // lighter than any that was seen: less likely in proportion
      return above.getValue() * weight / above.getKey();
    }
    if (above == null) {
      return below.getValue();
    }
    double width = above.getKey() - below.getKey();
    double share = width == 0 ? 0 : (weight - below.getKey()) / width;
    return below.getValue() + share * (above.getValue() - below.getValue());
  }
}
