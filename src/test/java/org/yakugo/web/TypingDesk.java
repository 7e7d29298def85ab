package org.yakugo.web;

import java.nio.file.Path;
import java.util.Map;
import org.yakugo.bulletin.Week;
import org.yakugo.workspace.OwnWorkspace;

/** The small workspace of the tests of LanguageTool's protocol. */
final class TypingDesk {
  private static final String GLOSSARY =
      """
      kind\tenglish\tenglish variants\tscope\tjapanese\tadmitted\tdeprecated\tnote\tsource\tdate
      organisation\tInter-Parliamentary Union\tIPU\t\t列国議会同盟\t\t国際議会同盟\t\t\t
      organisation\tmajlisat\t\t\t議会\t\t\t\t\t
      """;
  private static final String PUBLISHED =
      Week.of(
          "ズジクソフ外相が隣国を訪問",
          "Foreign Minister Zzyxov visits neighbouring country",
          "The minister arrived on Monday. (SAMPLE / 09.03.2026)");

  private TypingDesk() {}

  static Served in(Path folder) {
    return Served.over(
        OwnWorkspace.in(
            folder, Map.of("glossary/terms.tsv", GLOSSARY, "corpus/2026-03-07.txt", PUBLISHED)));
  }
}
