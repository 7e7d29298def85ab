package org.yakugo.check;

import java.util.stream.Stream;

/** A rule for tests, whose failure is a finding about the bulletin as a whole. */
public final class FailingRule implements BulletinRule {
  @Override
  public About about() {
    return About.rule("FAILING", Severity.ERROR, Category.STRUCTURE, "失敗する。", "It fails.");
  }

  @Override
  public Stream<Finding> check(CheckedBulletin bulletin) {
    throw new IllegalStateException("on purpose");
  }
}
