package org.yakugo.past;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.yakugo.Kind;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.Bearer;
import org.yakugo.align.Link;
import org.yakugo.bulletin.Item;
import org.yakugo.bulletin.Passage;
import org.yakugo.bulletin.Section;
import org.yakugo.text.Span;

/**
 * A past item as the index keeps it: its headlines and its links, without its body.
 *
 * @param place where it stands among the items of its bulletin, from 0
 * @param aligned with all links, those that company added behind its own
 * @param own how many links are its own
 * @param sources that its citation names
 */
record PastItem(int place, AlignedItem aligned, int own, List<String> sources) {

  /** As the bulletins are ordered, and the items in them. */
  static final Comparator<PastItem> IN_ORDER =
      Comparator.comparing((PastItem one) -> one.aligned.bulletin()).thenComparing(PastItem::place);

  private static final Kind[] KINDS = Kind.values();
  private static final int NO_DATE = Integer.MIN_VALUE;

  PastItem {
    sources = List.copyOf(sources);
  }

  /** One that was just aligned. */
  static PastItem of(int place, AlignedItem aligned) {
    List<String> sources =
        aligned.item().citation() == null ? List.of() : aligned.item().citation().sources();
    return new PastItem(place, aligned, aligned.links().size(), sources);
  }

  /** Without what company added. */
  AlignedItem alone() {
    return new AlignedItem(
        aligned.bulletin(), aligned.date(), aligned.item(), aligned.links().subList(0, own));
  }

  /** The same with what company adds now. */
  PastItem with(List<Link> company) {
    return new PastItem(place, alone().plus(company), own, sources);
  }

  BytesRef encoded() {
    try {
      ByteBuffersDataOutput out = new ByteBuffersDataOutput();
      out.writeString(aligned.bulletin());
      out.writeVInt(place);
      out.writeVInt(aligned.item().n());
      out.writeInt(aligned.date() == null ? NO_DATE : (int) aligned.date().toEpochDay());
      out.writeString(aligned.item().ja().text());
      out.writeString(aligned.item().en().text());
      out.writeVInt(own);
      out.writeVInt(aligned.links().size());
      for (Link link : aligned.links()) {
        write(link, out);
      }
      out.writeVInt(sources.size());
      for (String source : sources) {
        out.writeString(source);
      }
      return new BytesRef(out.toArrayCopy());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PastItem decoded(BytesRef bytes) {
    try {
      ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
      String bulletin = in.readString();
      int place = in.readVInt();
      int n = in.readVInt();
      int day = in.readInt();
      Passage japanese = Passage.of(in.readString());
      Passage english = Passage.of(in.readString());
      int own = in.readVInt();
      List<Link> links = new ArrayList<>();
      for (int left = in.readVInt(); left > 0; left--) {
        links.add(link(in));
      }
      List<String> sources = new ArrayList<>();
      for (int left = in.readVInt(); left > 0; left--) {
        sources.add(in.readString());
      }
      Item item = new Item(n, new Section(0, ""), japanese, english, List.of(), null, List.of(), 1);
      LocalDate date = day == NO_DATE ? null : LocalDate.ofEpochDay(day);
      return new PastItem(place, new AlignedItem(bulletin, date, item, links), own, sources);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Link link, ByteBuffersDataOutput out) throws IOException {
    boolean inBody = !link.inHeadline();
    int flags = (inBody ? 1 : 0) | (link.bearer() == null ? 0 : 2);
    out.writeByte((byte) link.kind().ordinal());
    out.writeByte((byte) flags);
    write(link.english(), out);
    write(link.japanese(), out);
    out.writeString(link.key());
    out.writeString(link.source());
    out.writeString(link.target());
    out.writeLong(Double.doubleToRawLongBits(link.confidence()));
    if (link.bearer() != null) {
      out.writeString(link.bearer().given());
      out.writeString(link.bearer().surname());
      out.writeByte((byte) (link.bearer().country() == null ? 0 : 1));
      if (link.bearer().country() != null) {
        out.writeString(link.bearer().country());
      }
    }
  }

  private static Link link(ByteArrayDataInput in) throws IOException {
    Kind kind = KINDS[in.readByte()];
    int flags = in.readByte();
    Span source = span(in);
    Span target = span(in);
    String key = in.readString();
    String printed = in.readString();
    String rendering = in.readString();
    double confidence = Double.longBitsToDouble(in.readLong());
    Bearer bearer = null;
    if ((flags & 2) != 0) {
      String given = in.readString();
      String surname = in.readString();
      bearer = new Bearer(given, surname, in.readByte() == 0 ? null : in.readString());
    }
    return new Link(
        kind, (flags & 1) == 0, source, target, key, printed, rendering, confidence, bearer);
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
