package org.yakugo.past;

import java.io.IOException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.yakugo.Kind;
import org.yakugo.align.Bearer;
import org.yakugo.align.Link;
import org.yakugo.text.Span;

/** How a link is written. */
final class LinkCodec {
  private static final Kind[] KINDS = Kind.values();
  private static final int IN_HEADLINE = 1;
  private static final int HAS_BEARER = 2;
  private static final int HAS_COUNTRY = 4;

  static void write(Link link, ByteBuffersDataOutput out) throws IOException {
    out.writeByte((byte) link.kind().ordinal());
    out.writeString(link.key());
    Bearer bearer = link.bearer();
    int flags = link.inHeadline() ? IN_HEADLINE : 0;
    flags |= bearer == null ? 0 : HAS_BEARER;
    flags |= bearer == null || bearer.country() == null ? 0 : HAS_COUNTRY;
    out.writeByte((byte) flags);
    write(link.english(), out);
    write(link.japanese(), out);
    out.writeString(link.source());
    out.writeString(link.target());
    out.writeLong(Double.doubleToRawLongBits(link.confidence()));
    if (bearer != null) {
      out.writeString(bearer.given());
      out.writeString(bearer.surname());
      if (bearer.country() != null) {
        out.writeString(bearer.country());
      }
    }
  }

  static Link read(ByteArrayDataInput in) throws IOException {
    Kind kind = KINDS[in.readByte()];
    String key = in.readString();
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
