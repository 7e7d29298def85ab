package org.yakugo;

import org.jspecify.annotations.Nullable;

/**
 * A request or an input that can't be used. The message is one sentence for the person who sent it
 * and names the file (and line) and the cause; the command line ends with exit status 2, the
 * service answers with a problem object of the {@link Reason}'s status.
 */
public class UnusableInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why, as far as a program needs to know. */
  public enum Reason {
    /** The request itself is wrong: an unknown option, an empty text. */
    REQUEST,
    /** There is no such file, bulletin or concept. */
    MISSING,
    /** Larger than the limit. */
    TOO_LARGE,
    /** Of a kind that isn't read: a photo, an encrypted PDF, an unknown encoding. */
    UNSUPPORTED,
    /** Of the right kind, but it holds nothing that can be used. */
    CONTENT,
    /** It changed meanwhile, or something else is in the way. */
    CONFLICT,
    /** The workspace can't be written to now: the disk is full, no permission, another writer. */
    STORAGE
  }

  private final Reason reason;
  private final transient Message told;

  public UnusableInput(Reason reason, Message message) {
    super(message.en());
    this.reason = reason;
    this.told = message;
  }

  /** In words that stay as they are in either language, such as those of another's protocol. */
  public UnusableInput(Reason reason, String message) {
    this(reason, Message.same(message));
  }

  /** For {@link Reason#REQUEST}, as {@link Message#of} fills the words in; so are the others. */
  public static UnusableInput request(String key, @Nullable Object... words) {
    return new UnusableInput(Reason.REQUEST, Message.of(key, words));
  }

  public static UnusableInput missing(String key, @Nullable Object... words) {
    return new UnusableInput(Reason.MISSING, Message.of(key, words));
  }

  public static UnusableInput tooLarge(String key, @Nullable Object... words) {
    return new UnusableInput(Reason.TOO_LARGE, Message.of(key, words));
  }

  public static UnusableInput unsupported(String key, @Nullable Object... words) {
    return new UnusableInput(Reason.UNSUPPORTED, Message.of(key, words));
  }

  public static UnusableInput content(String key, @Nullable Object... words) {
    return new UnusableInput(Reason.CONTENT, Message.of(key, words));
  }

  public static UnusableInput conflict(String key, @Nullable Object... words) {
    return new UnusableInput(Reason.CONFLICT, Message.of(key, words));
  }

  public static UnusableInput storage(String key, @Nullable Object... words) {
    return new UnusableInput(Reason.STORAGE, Message.of(key, words));
  }

  /** The same, with what it comes from. */
  public UnusableInput because(@Nullable Throwable cause) {
    initCause(cause);
    return this;
  }

  public Reason reason() {
    return reason;
  }

  /** The sentence in both languages; {@link #getMessage} is the English one. */
  public Message told() {
    return told;
  }
}
