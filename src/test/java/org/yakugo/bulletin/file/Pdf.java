package org.yakugo.bulletin.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * A PDF for tests, one page after the other. Its font is one of those that every reader knows, so
 * that no font file is needed; every letter is as wide as it is high, Latin half as wide.
 */
final class Pdf {

  private static final float PITCH = 14;

  private final PDDocument document = new PDDocument();

  /** A page of lines from the top down; an empty line is a gap. */
  Pdf page(List<String> lines) {
    try {
      PDPage page = new PDPage();
      PDResources resources = new PDResources();
      COSDictionary fonts = new COSDictionary();
      fonts.setItem(COSName.getPDFName("F"), font());
      resources.getCOSObject().setItem(COSName.FONT, fonts);
      page.setResources(resources);
      page.setContents(content(lines));
      document.addPage(page);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Pdf encrypted(String password) {
    try {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try (document;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PDStream content(List<String> lines) throws IOException {
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream()) {
      float y = 760;
      for (String line : lines) {
        String hex = HexFormat.of().formatHex(line.getBytes(StandardCharsets.UTF_16BE));
        out.write(
            "BT /F 10 Tf 50 %s Td <%s> Tj ET\n"
                .formatted(y, hex)
                .getBytes(StandardCharsets.US_ASCII));
        y -= PITCH;
      }
    }
    return stream;
  }

  private static COSDictionary font() {
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("Japan1"));
    system.setInt(COSName.SUPPLEMENT, 4);
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, "HeiseiKakuGo-W5");
    descriptor.setInt(COSName.FLAGS, 4);
    COSArray widths = new COSArray();
    widths.add(COSInteger.get(1));
    widths.add(COSInteger.get(230));
    widths.add(COSInteger.get(500));
    COSDictionary letters = new COSDictionary();
    letters.setItem(COSName.TYPE, COSName.FONT);
    letters.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    letters.setName(COSName.BASE_FONT, "HeiseiKakuGo-W5");
    letters.setItem(COSName.CIDSYSTEMINFO, system);
    letters.setItem(COSName.FONT_DESC, descriptor);
    letters.setInt(COSName.DW, 1000);
    letters.setItem(COSName.W, widths);
    COSArray descendants = new COSArray();
    descendants.add(letters);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "HeiseiKakuGo-W5");
    font.setName(COSName.ENCODING, "UniJIS-UTF16-H");
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }
}
