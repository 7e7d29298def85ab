package org.yakugo.bulletin.file.makers;

/** How the bulletin is set. */
enum Layout {
  PLAIN("plain"),
  TIGHT("12 pt bold on a pitch of 11 pt"),
  BULLET_IN_BOLD("bullet inside the bold"),
  RUBY("ruby"),
  TWO_COLUMNS("two columns"),
  TABLE("Japanese | English table"),
  HEADINGS("headings without numbers");

  private final String words;

  Layout(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
