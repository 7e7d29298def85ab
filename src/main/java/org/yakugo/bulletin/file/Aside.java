package org.yakugo.bulletin.file;

import org.yakugo.Message;

/** What a document holds beside its text, which isn't read. */
enum Aside {
  FOOTNOTE("footnote", "脚注"),
  ENDNOTE("endnote", "文末脚注"),
  COMMENT("comment", "コメント"),
  HEADER_OR_FOOTER("page header or footer", "ヘッダーまたはフッター"),
  TEXT_BOX("text box", "テキストボックス"),
  EMBEDDED("embedded file", "埋め込まれたファイル"),
  VERTICAL("text in vertical lines", "縦書きの文字"),
  STRUCK("text struck through", "取り消し線の文字");

  private final Message words;

  Aside(String en, String ja) {
    this.words = new Message(ja, en);
  }

  Message words() {
    return words;
  }
}
