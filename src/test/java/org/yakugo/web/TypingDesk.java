package org.yakugo.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yakugo.desk.Desk;
import org.yakugo.workspace.Workspace;

/** The service over a small workspace, for the tests of LanguageTool's protocol. */
record TypingDesk(Desk desk, WebService service) implements AutoCloseable {
  private static final String GLOSSARY =
      """
      kind\tenglish\tenglish variants\tscope\tjapanese\tadmitted\tdeprecated\tnote\tsource\tdate
      organisation\tInter-Parliamentary Union\tIPU\t\t列国議会同盟\t\t国際議会同盟\t\t\t
      organisation\tmajlisat\t\t\t議会\t\t\t\t\t
      """;
  private static final String PUBLISHED =
      """
      週間情報
      2026年3月7日～3月13日

      1. 外交
      ● ズジクソフ外相が隣国を訪問
      Foreign Minister Zzyxov visits neighbouring country

      The minister arrived on Monday. (SAMPLE / 09.03.2026)
      """;

  static TypingDesk in(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("glossary"));
    Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(folder.resolve("glossary/terms.tsv"), GLOSSARY);
    Files.writeString(folder.resolve("corpus/2026-03-07.txt"), PUBLISHED);
    Desk desk = Desk.open(new Workspace(folder));
    return new TypingDesk(desk, WebService.start(desk, "127.0.0.1", 0));
  }

  String url() {
    return service.url();
  }

  @Override
  public void close() {
    service.close();
    desk.close();
  }
}
