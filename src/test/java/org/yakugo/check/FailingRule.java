package org.yakugo.check;

import java.util.List;
import java.util.stream.Stream;
import org.yakugo.Message;

/** A rule for tests, whose failure is a finding about the bulletin as a whole. */
public final class FailingRule implements BulletinRule {
  static About about(String id) {
    Message because = new Message("失敗する。", "It fails.");
    return new About(id, Severity.ERROR, Category.STRUCTURE, List.of(), "", because, "x", "y");
  }

  @Override
  public String id() {
    return "FAILING";
  }

  @Override
  public About about() {
    return about(id());
  }

  @Override
  public Stream<Finding> check(CheckedBulletin bulletin) {
    throw new IllegalStateException("on purpose");
  }
}
