package org.yakugo.bulletin.file;

/** A part of a document beside its text, which isn't read. */
enum Aside {
  FOOTNOTE("footnote", "脚注"),
  ENDNOTE("endnote", "文末脚注"),
  COMMENT("comment", "コメント"),
  HEADER_OR_FOOTER("page header or footer", "ヘッダーまたはフッター"),
  TEXT_BOX("text box", "テキストボックス");

  private final String en;
  private final String ja;

  Aside(String en, String ja) {
    this.en = en;
    this.ja = ja;
  }

  String en() {
    return en;
  }

  String ja() {
    return ja;
  }
}
