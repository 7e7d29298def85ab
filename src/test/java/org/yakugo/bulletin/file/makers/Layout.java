package org.yakugo.bulletin.file.makers;

/** How the bulletin is set. */
enum Layout {
  PLAIN("plain"),
  TIGHT("12 pt bold on a pitch of 11 pt"),
  BULLET_IN_BOLD("bullet inside the bold"),
  RUBY("ruby"),
  TWO_COLUMNS("two columns"),
  TABLE("Japanese | English table"),
  TABLE_TURNED("English | Japanese table under labels"),
  TABLE_OPEN("table without rules"),
  HEADINGS("headings without numbers");

  private final String words;

  Layout(String words) {
    this.words = words;
  }

  boolean isTable() {
    return this == TABLE || this == TABLE_TURNED || this == TABLE_OPEN;
  }

  String words() {
    return words;
  }
}
