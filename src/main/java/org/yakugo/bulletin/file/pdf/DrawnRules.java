package org.yakugo.bulletin.file.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Notes the straight lines that a page draws: as lines, as the sides of boxes, or as thin filled
 * boxes, which is how most programs draw the borders of tables.
 */
final class DrawnRules {
  private static final List<String> BUILDING = List.of("m", "l", "re", "c", "v", "y", "h");
  private static final List<String> STROKING = List.of("S", "s", "B", "B*", "b", "b*");
  private static final List<String> FILLING = List.of("f", "F", "f*");
  private static final float ORDINARY = 0.5f;

  private final PDFStreamEngine engine;
  private final PDRectangle box;
  private final boolean turned;
  private final List<DrawnRule> rules = new ArrayList<>();
  private Path2D path = new GeneralPath();

  DrawnRules(PDFStreamEngine engine, PDPage page) {
    this.engine = engine;
    this.box = page.getCropBox();
    this.turned = page.getRotation() != 0;
    BUILDING.forEach(name -> engine.addOperator(processor(name)));
    STROKING.forEach(name -> engine.addOperator(processor(name)));
    FILLING.forEach(name -> engine.addOperator(processor(name)));
    engine.addOperator(processor("n"));
  }

  /** The lines of the page; none of one that is turned. */
  List<DrawnRule> rules() {
    return turned ? List.of() : rules;
  }

  private OperatorProcessor processor(String name) {
    return new OperatorProcessor(engine) {
      @Override
      public void process(Operator operator, List<COSBase> operands) {
        float[] numbers = new float[operands.size()];
        for (int i = 0; i < numbers.length; i++) {
          numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
        }
        if (BUILDING.contains(name)) {
          build(name, numbers);
        } else {
          paint(name);
        }
      }

      @Override
      public String getName() {
        return name;
      }
    };
  }

  private void build(String name, float[] n) {
    if (name.equals("re") && n.length >= 4) {
      path.moveTo(n[0], n[1]);
      path.lineTo(n[0] + n[2], n[1]);
      path.lineTo(n[0] + n[2], n[1] + n[3]);
      path.lineTo(n[0], n[1] + n[3]);
      path.closePath();
    } else if (name.equals("m") && n.length >= 2
        || n.length >= 2 && path.getCurrentPoint() == null) {
      path.moveTo(n[n.length - 2], n[n.length - 1]);
    } else if (n.length >= 2) {
      path.lineTo(n[n.length - 2], n[n.length - 1]);
    } else if (name.equals("h") && path.getCurrentPoint() != null) {
      path.closePath();
    }
  }

  private void paint(String name) {
    AffineTransform toPage =
        engine.getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
    if (STROKING.contains(name)) {
      sides(path.getPathIterator(toPage));
    } else if (FILLING.contains(name)) {
      parts(path.getPathIterator(toPage));
    }
    path = new GeneralPath();
  }

  /** Each straight side of what is drawn as a line. */
  private void sides(PathIterator at) {
    double[] to = new double[6];
    double[] begun = new double[2];
    double[] from = new double[2];
    for (; !at.isDone(); at.next()) {
      int step = at.currentSegment(to);
      if (step == PathIterator.SEG_MOVETO) {
        begun = new double[] {to[0], to[1]};
      } else {
        double[] end = step == PathIterator.SEG_CLOSE ? begun : new double[] {to[0], to[1]};
        add(
            Math.min(from[0], end[0]) - ORDINARY / 2,
            Math.min(from[1], end[1]) - ORDINARY / 2,
            Math.abs(from[0] - end[0]) + ORDINARY,
            Math.abs(from[1] - end[1]) + ORDINARY);
      }
      from = step == PathIterator.SEG_CLOSE ? begun : new double[] {to[0], to[1]};
    }
  }

  /** Each part of what is filled. */
  private void parts(PathIterator at) {
    double[] to = new double[6];
    Path2D part = new GeneralPath();
    for (; !at.isDone(); at.next()) {
      int step = at.currentSegment(to);
      if (step == PathIterator.SEG_MOVETO) {
        add(part.getBounds2D());
        part = new GeneralPath();
        part.moveTo(to[0], to[1]);
      } else if (step != PathIterator.SEG_CLOSE) {
        part.lineTo(to[0], to[1]);
      }
    }
    add(part.getBounds2D());
  }

  private void add(Rectangle2D bounds) {
    add(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
  }

  private void add(double x, double y, double width, double height) {
    float left = (float) x - box.getLowerLeftX();
    float bottom = box.getHeight() - ((float) y - box.getLowerLeftY());
    DrawnRule rule = new DrawnRule(left, bottom - (float) height, left + (float) width, bottom);
    if (rule.isHorizontal() || rule.isVertical()) {
      rules.add(rule);
    }
  }
}
