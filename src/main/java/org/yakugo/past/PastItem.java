package org.yakugo.past;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.yakugo.Kind;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.Bearer;
import org.yakugo.align.CorpusAligner;
import org.yakugo.align.Link;
import org.yakugo.bulletin.Item;
import org.yakugo.glossary.TermKeys;
import org.yakugo.text.Span;

/**
 * A past item as the index keeps it: its headlines and its links, without its body.
 *
 * @param place where it stands among the items of its bulletin, from 0
 * @param aligned with all links, those that company added behind its own
 * @param own how many links are its own
 * @param sources that its citation names
 * @param said the keys of its English words, by which it is found when a term is decided, see
 *     {@link TermKeys}; they lie apart, and none are read where they don't matter
 */
record PastItem(int place, AlignedItem aligned, int own, List<String> sources, Set<String> said) {
  private static final Kind[] KINDS = Kind.values();

  private static final int IN_HEADLINE = 1;

  private static final int HAS_BEARER = 2;

  private static final int HAS_COUNTRY = 4;

  /** As the bulletins are ordered, and the items in them. */
  static final Comparator<PastItem> IN_ORDER =
      Comparator.comparing((PastItem one) -> one.aligned.bulletin()).thenComparing(PastItem::place);

  private static final int NO_DATE = Integer.MIN_VALUE;

  PastItem {
    sources = List.copyOf(sources);
    said = Set.copyOf(said);
  }

  /** One that was just aligned. */
  static PastItem of(TermKeys keys, int place, AlignedItem aligned) {
    List<String> sources =
        aligned.item().citation() == null ? List.of() : aligned.item().citation().sources();
    String english = aligned.item().en().text() + "\n" + CorpusAligner.body(aligned.item());
    return new PastItem(place, aligned, aligned.links().size(), sources, keys.ofText(english));
  }

  /** Without what company added. */
  AlignedItem alone() {
    return new AlignedItem(
        aligned.bulletin(), aligned.date(), aligned.item(), aligned.links().subList(0, own));
  }

  /** The same with what company adds now. */
  PastItem with(List<Link> company) {
    return new PastItem(place, alone().plus(company), own, sources, said);
  }

  /** The same with the keys, which lie apart. */
  PastItem with(BytesRef keys) {
    return new PastItem(place, aligned, own, sources, Set.of(keys.utf8ToString().split("\n")));
  }

  /** Its date, in days since 1970. */
  int day() {
    return aligned.date() == null ? NO_DATE : (int) aligned.date().toEpochDay();
  }

  BytesRef encodedKeys() {
    return new BytesRef(String.join("\n", said));
  }

  BytesRef encoded() {
    try {
      ByteBuffersDataOutput out = new ByteBuffersDataOutput();
      out.writeString(aligned.bulletin());
      out.writeVInt(place);
      out.writeVInt(aligned.item().n());
      out.writeInt(day());
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
      Item item = Item.ofHeadlines(n, in.readString(), in.readString());
      int own = in.readVInt();
      List<Link> links = new ArrayList<>();
      for (int left = in.readVInt(); left > 0; left--) {
        links.add(read(in));
      }
      List<String> sources = new ArrayList<>();
      for (int left = in.readVInt(); left > 0; left--) {
        sources.add(in.readString());
      }
      LocalDate date = day == NO_DATE ? null : LocalDate.ofEpochDay(day);
      return new PastItem(
          place, new AlignedItem(bulletin, date, item, links), own, sources, Set.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How a link is written. */
  private static void write(Link link, ByteBuffersDataOutput out) throws IOException {
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

  private static Link read(ByteArrayDataInput in) throws IOException {
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
