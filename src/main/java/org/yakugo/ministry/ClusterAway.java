package org.yakugo.ministry;

import java.util.function.Supplier;
import org.yakugo.Message;
import org.yakugo.UnusableInput;

/** The shared memory doesn't answer, or not with what it was asked for. */
public final class ClusterAway extends UnusableInput {
  private static final long serialVersionUID = 1L;

  /**
   * @param why in words
   */
  ClusterAway(Message message, Throwable why) {
    super(Reason.STORAGE, message);
    initCause(why);
  }

  /** What the cluster answers; while it is away, the other. */
  static <T> T orElse(T other, Supplier<T> question) {
    try {
      return question.get();
    } catch (ClusterAway away) {
      return other;
    }
  }
}
