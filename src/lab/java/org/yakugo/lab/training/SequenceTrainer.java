package org.yakugo.lab.training;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yakugo.name.sound.Inventory;
import org.yakugo.name.sound.SoundFileWriter;
import org.yakugo.name.sound.UnitSequences;

/**
 * Estimates an n-gram model of units with interpolated modified Kneser-Ney smoothing (Chen and
 * Goodman 1998): shorter n-grams are counted by how many units precede them, and each order has its
 * own discounts, worked out from how many n-grams were seen once, twice, three and four times.
 */
final class SequenceTrainer {
  /** N-grams of this many units and more are kept only if seen twice. */
  private static final int RARE_FROM = 5;

  private static final class Node {
    final Node parent;
    final int unit;
    final int depth;
    final TreeMap<Integer, Node> children = new TreeMap<>();
    @Nullable Node shorter;
    int count;
    int number;
    double probability;
    double backOff = 1;

    Node(Node parent, int unit) {
      this.parent = parent;
      this.unit = unit;
      this.depth = parent == null ? 0 : parent.depth + 1;
    }

    boolean begins() {
      return depth == 1 ? unit == Inventory.BEGIN : depth > 1 && parent.begins();
    }
  }

  private final int order;
  private final int unitCount;
  private final Node root = new Node(null, -1);

  /**
   * @param order length of the longest n-grams
   * @param unitCount number of different units, the two edges included
   */
  SequenceTrainer(int order, int unitCount) {
    this.order = order;
    this.unitCount = unitCount;
  }

  /** Counts the units of one word, without edges. */
  void add(List<Integer> word) {
    List<Integer> units = new ArrayList<>(word.size() + 2);
    units.add(Inventory.BEGIN);
    units.addAll(word);
    units.add(Inventory.END);
    for (int i = 0; i < units.size(); i++) {
      Node node = root;
      for (int k = i; k < Math.min(units.size(), i + order); k++) {
        int unit = units.get(k);
        Node parent = node;
        node = parent.children.computeIfAbsent(unit, u -> new Node(parent, u));
        node.count++;
      }
    }
  }

  UnitSequences estimate() {
    List<Node> nodes = levels();
    countPrecedingUnits(nodes);
    double[][] discounts = discounts(nodes);
    for (Node node : nodes) {
      share(node, discounts);
    }
    return freeze(nodes);
  }

  /** All nodes, the shorter n-grams before the longer, each linked to the one without its first. */
  private List<Node> levels() {
    List<Node> nodes = new ArrayList<>();
    nodes.add(root);
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      for (Node child : node.children.values()) {
        child.shorter = node == root ? root : node.shorter.children.get(child.unit);
        child.number = nodes.size();
        nodes.add(child);
      }
    }
    return nodes;
  }

  private void countPrecedingUnits(List<Node> nodes) {
    int[] preceding = new int[nodes.size()];
    for (Node node : nodes) {
      if (node.depth > 1) {
        preceding[node.shorter.number]++;
      }
    }
    for (Node node : nodes) {
      if (node.depth > 0 && node.depth < order && !node.begins()) {
        node.count = preceding[node.number];
      }
    }
  }

  private double[][] discounts(List<Node> nodes) {
    double[][] seen = new double[order + 1][5];
    for (Node node : nodes) {
      if (node.count >= 1 && node.count <= 4) {
        seen[node.depth][node.count]++;
      }
    }
    double[][] discounts = new double[order + 1][4];
    for (int depth = 1; depth <= order; depth++) {
      double[] n = seen[depth];
      double y = n[1] / Math.max(1, n[1] + 2 * n[2]);
      for (int k = 1; k <= 3; k++) {
        double discount = k - (k + 1) * y * n[k + 1] / Math.max(1, n[k]);
        discounts[depth][k] = Math.max(0.1, Math.min(k, discount));
      }
    }
    return discounts;
  }

  private void share(Node node, double[][] discounts) {
    double total = 0;
    double left = 0;
    for (Node child : node.children.values()) {
      if (child.unit != Inventory.BEGIN) {
        total += child.count;
        left += Math.min(child.count, discount(child, discounts));
      }
    }
    node.backOff = total == 0 ? 1 : left / total;
    for (Node child : node.children.values()) {
      double own = Math.max(0, child.count - discount(child, discounts));
      double lower = node == root ? 1.0 / unitCount : child.shorter.probability;
      child.probability = total == 0 ? lower : own / total + node.backOff * lower;
    }
  }

  private static double discount(Node child, double[][] discounts) {
    return rare(child) ? child.count : discounts[child.depth][Math.min(3, child.count)];
  }

  private static boolean rare(Node node) {
    return node.depth >= RARE_FROM && node.count < 2;
  }

  /** Drops rare n-grams unless a kept one is built on them. */
  private static UnitSequences freeze(List<Node> nodes) {
    boolean[] kept = new boolean[nodes.size()];
    kept[0] = true;
    for (Node node : nodes.subList(1, nodes.size()).reversed()) {
      if (kept[node.number] || !rare(node)) {
        kept[node.number] = true;
        kept[node.parent.number] = true;
        kept[node.shorter.number] = true;
      }
    }
    List<Node> left = nodes.stream().filter(n -> kept[n.number]).toList();
    int size = left.size();
    for (int i = 0; i < size; i++) {
      left.get(i).number = i;
    }
    char[] unit = new char[size];
    byte[] probability = new byte[size];
    byte[] backOff = new byte[size];
    int[] firstChild = new int[size + 1];
    char[] rank = new char[size];
    firstChild[0] = 1;
    for (int i = 0; i < size; i++) {
      Node node = left.get(i);
      int children = (int) node.children.values().stream().filter(c -> isIn(left, c)).count();
      firstChild[i + 1] = firstChild[i] + children;
      unit[i] = (char) Math.max(0, node.unit);
      probability[i] = SoundFileWriter.steps(i == 0 ? 1 : node.probability);
      backOff[i] = SoundFileWriter.steps(node.backOff);
      if (node.depth > 1) {
        rank[i] = (char) (node.shorter.number - firstChild[node.shorter.parent.number]);
      }
    }
    return new UnitSequences(unit, probability, backOff, firstChild, rank);
  }

  private static boolean isIn(List<Node> left, Node node) {
    return node.number < left.size() && left.get(node.number) == node;
  }
}
