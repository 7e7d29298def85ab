package org.yakugo.exchange.tbx;

/** How TBX may be written: two styles of ISO 30042:2019, and the form of 2008. */
public enum TbxStyle {
  /** Data categories as attributes: {@code <termNote type="partOfSpeech">}. */
  DCA("tbx", "tbxHeader", "conceptEntry", "langSec", "termSec"),
  /** Data categories as elements: {@code <min:partOfSpeech>}. */
  DCT("tbx", "tbxHeader", "conceptEntry", "langSec", "termSec"),
  /** ISO 30042:2008, which OmegaT and translate-toolkit read. */
  MARTIF("martif", "martifHeader", "termEntry", "langSet", "tig");

  static final String NAMESPACE = "urn:iso:std:iso:30042:ed-2";
  static final String MIN = "http://www.tbxinfo.net/ns/min";
  static final String BASIC = "http://www.tbxinfo.net/ns/basic";

  final String root;
  final String header;
  final String entry;
  final String language;
  final String term;

  TbxStyle(String root, String header, String entry, String language, String term) {
    this.root = root;
    this.header = header;
    this.entry = entry;
    this.language = language;
    this.term = term;
  }
}
