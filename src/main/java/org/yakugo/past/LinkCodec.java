package org.yakugo.past;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.align.Bearer;
import org.yakugo.align.Link;
import org.yakugo.mention.MentionKey;
import org.yakugo.text.Span;

/**
 * How a link is written: its kind, its length, the keys that it is looked up by, and the rest, so
 * that whoever looks for a key passes over other links without reading them.
 */
final class LinkCodec {
  private static final Kind[] KINDS = Kind.values();
  private static final int KEYS = 2;
  private static final int IN_HEADLINE = 1;
  private static final int HAS_BEARER = 2;
  private static final int HAS_COUNTRY = 4;

  static void write(Link link, ByteBuffersDataOutput out) throws IOException {
    ByteBuffersDataOutput rest = new ByteBuffersDataOutput();
    rest.writeString(link.key());
    rest.writeString("=" + MentionKey.words(link.source()));
    Bearer bearer = link.bearer();
    int flags = link.inHeadline() ? IN_HEADLINE : 0;
    flags |= bearer == null ? 0 : HAS_BEARER;
    flags |= bearer == null || bearer.country() == null ? 0 : HAS_COUNTRY;
    rest.writeByte((byte) flags);
    write(link.english(), rest);
    write(link.japanese(), rest);
    rest.writeString(link.source());
    rest.writeString(link.target());
    rest.writeLong(Double.doubleToRawLongBits(link.confidence()));
    if (bearer != null) {
      rest.writeString(bearer.given());
      rest.writeString(bearer.surname());
      if (bearer.country() != null) {
        rest.writeString(bearer.country());
      }
    }
    out.writeByte((byte) link.kind().ordinal());
    byte[] bytes = rest.toArrayCopy();
    out.writeVInt(bytes.length);
    out.writeBytes(bytes, bytes.length);
  }

  static Link read(ByteArrayDataInput in) throws IOException {
    Kind kind = KINDS[in.readByte()];
    in.readVInt();
    return rest(kind, in);
  }

  /**
   * Reads a link if it is of that kind and has that key.
   *
   * @param bytes that the input reads
   * @param key in UTF-8
   * @return null for another link, which was passed over
   */
  static @Nullable Link read(ByteArrayDataInput in, byte[] bytes, Kind kind, byte[] key)
      throws IOException {
    int ordinal = in.readByte();
    int length = in.readVInt();
    int start = in.getPosition();
    boolean sought = false;
    for (int i = 0; i < KEYS && ordinal == kind.ordinal() && !sought; i++) {
      sought = isNext(in, bytes, key);
    }
    in.setPosition(sought ? start : start + length);
    return sought ? rest(kind, in) : null;
  }

  /** Whether the next string is that key; it has been passed then. */
  private static boolean isNext(ByteArrayDataInput in, byte[] bytes, byte[] key) {
    int length = in.readVInt();
    int start = in.getPosition();
    in.setPosition(start + length);
    return Arrays.equals(bytes, start, start + length, key, 0, key.length);
  }

  private static Link rest(Kind kind, ByteArrayDataInput in) throws IOException {
    String key = in.readString();
    in.skipBytes(in.readVInt());
    int flags = in.readByte();
    Span english = span(in);
    Span japanese = span(in);
    String source = in.readString();
    String target = in.readString();
    double confidence = Double.longBitsToDouble(in.readLong());
    Bearer bearer = null;
    if ((flags & HAS_BEARER) != 0) {
      String given = in.readString();
      String surname = in.readString();
      bearer = new Bearer(given, surname, (flags & HAS_COUNTRY) == 0 ? null : in.readString());
    }
    boolean inHeadline = (flags & IN_HEADLINE) != 0;
    return new Link(kind, inHeadline, english, japanese, key, source, target, confidence, bearer);
  }

  private static void write(Span span, ByteBuffersDataOutput out) throws IOException {
    out.writeVInt(span.start());
    out.writeVInt(span.length());
  }

  private static Span span(ByteArrayDataInput in) throws IOException {
    int start = in.readVInt();
    return new Span(start, start + in.readVInt());
  }
}
