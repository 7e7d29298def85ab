package org.yakugo.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.UnusableInput;

/** The formats of other programs. */
public enum Format {
  /** ISO 30042:2019 TBX-Basic, data categories as attributes. */
  TBX("tbx", "tbx", "application/x-tbx+xml", "tbx"),
  /** The same, data categories as elements. */
  TBX_DCT("tbx-dct", "tbx", "application/x-tbx+xml", ""),
  /** ISO 30042:2008, {@code martif}. */
  TBX_2008("tbx-2008", "tbx", "application/x-tbx+xml", "martif"),
  /** MultiTerm's XML; read only. */
  MULTITERM("multiterm", "xml", "application/xml; charset=utf-8", "mtf"),
  /** OmegaT's glossary text. */
  OMEGAT("omegat", "txt", "text/plain; charset=utf-8", ""),
  CSV("csv", "csv", "text/csv; charset=utf-8", ""),
  XLSX("xlsx", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ""),
  /** Rules of prh's, for textlint. */
  PRH("prh", "yml", "application/yaml; charset=utf-8", ""),
  /** Rules in LanguageTool's XML. */
  LANGUAGETOOL("languagetool", "xml", "application/xml; charset=utf-8", "rules"),
  /** TMX 1.4b, level 1: the memory, not the glossary. */
  TMX("tmx", "tmx", "application/x-tmx+xml", "tmx"),
  /** Wordfast's memory as text; read only. */
  WORDFAST("wordfast", "txt", "text/plain; charset=utf-8", "");

  private final String label;
  private final String ending;
  private final String mediaType;

  /** The outermost element of its XML; empty if it is none, or one that another has, too. */
  private final String root;

  Format(String label, String ending, String mediaType, String root) {
    this.label = label;
    this.ending = ending;
    this.mediaType = mediaType;
    this.root = root;
  }

  /** Its name on the command line and in addresses. */
  public String label() {
    return label;
  }

  /** Of a file's name, without the dot. */
  public String ending() {
    return ending;
  }

  /** As HTTP names it. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether a concept's terms may stand in several entries of a file, which are put together. */
  boolean scattersConcepts() {
    return this == OMEGAT || this == PRH || this == LANGUAGETOOL;
  }

  /** Whether it is of a memory of texts rather than of terms. */
  public boolean isMemory() {
    return this == TMX || this == WORDFAST;
  }

  /** Whether it is read and never written. */
  public boolean isReadOnly() {
    return this == MULTITERM || this == WORDFAST;
  }

  @Override
  public String toString() {
    return label;
  }

  /**
   * The format of that name.
   *
   * @throws UnusableInput if there is none
   */
  public static Format of(String label) {
    String plain = label.strip().toLowerCase(Locale.ROOT);
    String known =
        switch (plain) {
          case "tbx-dca" -> TBX.label;
          case "martif" -> TBX_2008.label;
          default -> plain;
        };
    return Stream.of(values())
        .filter(format -> format.label.equals(known))
        .findFirst()
        .orElseThrow(() -> UnusableInput.request("format-isnt-known-formats", label, all()));
  }

  /** All names. */
  public static String all() {
    return Stream.of(values()).map(Format::label).collect(Collectors.joining(", "));
  }

  /**
   * What a file is, by what stands at its beginning, and by its name where that doesn't tell.
   *
   * @throws UnusableInput if neither tells
   */
  public static Format detect(ForeignFile file) {
    String head = file.head();
    if (head.startsWith("PK") || head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return XLSX;
    }
    if (head.replaceFirst("^\\W*?(?=%)", "").matches("(?s)%\\d{8}~\\d{6}\t.*")) {
      return WORDFAST;
    }
    for (Format format : values()) {
      if (!format.root.isEmpty() && head.contains("<" + format.root)) {
        return format;
      }
    }
    String name = file.name().toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "tbx" -> TBX;
      case "tmx" -> TMX;
      case "csv", "tsv" -> CSV;
      case "xlsx", "xls", "ods" -> XLSX;
      case "yml", "yaml" -> PRH;
      case "txt", "utf8", "tab" -> isTable(file) ? CSV : OMEGAT;
      default ->
          throw UnusableInput.unsupported("what-isnt-clear-name-one-formats", file.name(), all());
    };
  }

  private static final int LONGEST_HEADER = 500;

  private static final String JAPANESE = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]";

  /** Names of columns, in any dialect. */
  private static final String COLUMNS =
      "(?i)(?:[a-z_.№-]{1,20}\t)*\"?(?:en|eng|english|source|英語|英文|原語|原文)"
          + "(?:[ _-]?(?:[a-z]{2}|term|terms))?(?: ?[(（][^\t]*[)）])?\"?\t[^\t].*";

  /**
   * Whether the first line names columns, as in what Excel saves as Unicode text, or has the
   * Japanese first, which OmegaT's glossaries never have.
   */
  private static boolean isTable(ForeignFile file) {
    String first;
    try (BufferedReader text = file.openText()) {
      char[] start = new char[LONGEST_HEADER];
      first = new String(start, 0, Math.max(0, text.read(start))).lines().findFirst().orElse("");
    } catch (IOException e) {
      throw file.unreadable(e);
    }
    return first.matches(COLUMNS) || first.matches("[^\t]*" + JAPANESE + "[^\t]*\t[\\p{ASCII}]+");
  }
}
