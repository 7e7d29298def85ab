package org.yakugo.lab.trial;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.yakugo.align.CorpusAligner;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.file.SourceText;
import org.yakugo.check.RuleChoice;
import org.yakugo.desk.View;

/**
 * How the processor's time for each task grows with the length of a text, on texts made to be slow.
 * The exponent is the slope of the time against the length, both as logarithms: at 1 twice the text
 * takes twice the time, at 2 four times.
 */
public final class CostCurves {
  private static final int[] KILOBYTES = {1, 4, 16, 64, 256};

  /** Milliseconds: what takes less is loading and chance. */
  private static final double COUNTS = 50;

  /** Milliseconds, after which longer texts of a shape aren't tried. */
  private static final double PATIENCE = 20_000;

  /** Milliseconds: what takes less is measured twice, since chance has a large part in it. */
  private static final double UNCERTAIN = 1_500;

  private static final double MOST = 1.2;

  /** What is done with a text. */
  private enum Task {
    READ(
        (text, view) ->
            bulletin(text)
                .items()
                .forEach(item -> view.reader().read(item.en().text(), CorpusAligner.body(item)))),
    SUGGEST((text, view) -> view.suggesting().of(bulletin(text).items())),
    CHECK((text, view) -> view.checking().check("bulletin", text, RuleChoice.ALL));

    private final BiConsumer<SourceText, View> work;

    Task(BiConsumer<SourceText, View> work) {
      this.work = work;
    }
  }

  private record Point(double bytes, double milliseconds) {}

  private final View view;
  private final PrintWriter out;
  private double steepest;
  private double longest;

  private CostCurves(View view, PrintWriter out) {
    this.view = view;
    this.out = out;
  }

  /** Prints a line for each task and shape; drafts are part of what is suggested. */
  public static void measure(View view, PrintWriter out) {
    CostCurves curves = new CostCurves(view, out);
    for (Task task : Task.values()) {
      task.work.accept(SourceText.of("warm", Shape.SHORT_ITEMS.text(20_000)), view);
    }
    for (Shape shape : Shape.values()) {
      for (Task task : Task.values()) {
        curves.measure(task, shape);
      }
    }
    out.printf(
        "steepest exponent %.2f (at most %.1f is wanted), longest %.1f s%n",
        curves.steepest, MOST, curves.longest / 1000);
  }

  private void measure(Task task, Shape shape) {
    List<Point> points = new ArrayList<>();
    out.printf("%-8s%-22s", name(task), name(shape));
    for (int kilobytes : KILOBYTES) {
      String text = shape.text(kilobytes << 10);
      double took = time(task, text);
      if (took < UNCERTAIN) {
        took = Math.min(took, time(task, withOtherNames(text)));
      }
      out.printf(" %4d kB %6.0f ms", kilobytes, took);
      out.flush();
      points.add(new Point(kilobytes << 10, took));
      longest = Math.max(longest, took);
      if (took > PATIENCE) {
        break;
      }
    }
    double exponent = exponent(points);
    steepest = Math.max(steepest, exponent);
    out.printf("  exponent %.2f%n", exponent);
    out.flush();
  }

  /** So that names needn't be remembered. */
  private static String withOtherNames(String text) {
    return text.replace("mi", "mu").replace("Mi", "Mu").replace("ra", "ro").replace("Ba", "Bo");
  }

  /** Milliseconds that the processor worked. */
  private double time(Task task, String text) {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long before = system.getProcessCpuTime();
    task.work.accept(SourceText.of("bulletin", text), view);
    return (system.getProcessCpuTime() - before) / 1e6;
  }

  /** Of those that count, by least squares; 0 of fewer than two. */
  private static double exponent(List<Point> all) {
    List<Point> points = all.stream().filter(point -> point.milliseconds > COUNTS).toList();
    if (points.size() < 2) {
      return 0;
    }
    double x = points.stream().mapToDouble(p -> Math.log(p.bytes)).average().orElseThrow();
    double y = points.stream().mapToDouble(p -> Math.log(p.milliseconds)).average().orElseThrow();
    double over = 0;
    double under = 0;
    for (Point point : points) {
      double right = Math.log(point.bytes) - x;
      over += right * (Math.log(point.milliseconds) - y);
      under += right * right;
    }
    return over / under;
  }

  private static Bulletin bulletin(SourceText text) {
    return BulletinReader.readItems(text);
  }

  private static String name(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
