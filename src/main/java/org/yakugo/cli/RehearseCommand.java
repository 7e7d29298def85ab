package org.yakugo.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.yakugo.Packed;
import org.yakugo.desk.Desk;
import org.yakugo.web.WebService;
import org.yakugo.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Runs the commands once, so that Java can note what they load; the launcher makes the next starts
 * fast from that. Works in a workspace of its own and prints nothing.
 */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand extends TerminalCommand {
  private static final String BULLETIN = Packed.text(RehearseCommand.class, "rehearsal.txt");

  /**
   * Of several kinds, each an item: a name alone, a verb with its objects, numbers, a condition.
   */
  static final String HEADLINES = Packed.text(RehearseCommand.class, "rehearsal-headlines.txt");

  /**
   * What is rehearsed together. Java brings in all of a cache's classes at once, so that a command
   * is slowed down by those it has no use for.
   */
  enum Part {
    /** Not rehearsed: what the others find done. */
    PREPARING,
    /** What looks up and decides. */
    LOOKING,
    SUGGESTING,
    IMPORTING,
    CHECKING,
    /** All of it. */
    SERVING
  }

  @Parameters(index = "0", paramLabel = "PART")
  private Part part;

  /** Is made by what prepares. */
  @Parameters(index = "1", paramLabel = "FOLDER")
  private Path folder;

  @Override
  public Integer call() throws IOException {
    Path workspace = folder.resolve("workspace");
    Path bulletin = folder.resolve("sample.txt");
    if (part == Part.PREPARING) {
      Files.createDirectories(folder);
      Files.writeString(bulletin, BULLETIN);
      run("init", workspace.toString());
      run("import", bulletin.toString(), "-w", workspace.toString());
    }
    for (Part rehearsed : part == Part.SERVING ? Part.values() : new Part[] {part}) {
      for (List<String> command : commands(rehearsed, bulletin.toString())) {
        run(
            Stream.concat(command.stream(), Stream.of("-w", workspace.toString()))
                .toArray(String[]::new));
      }
    }
    if (part == Part.SERVING) {
      serve(new Workspace(workspace));
    }
    return 0;
  }

  private List<List<String>> commands(Part rehearsed, String bulletin) throws IOException {
    return switch (rehearsed) {
      case PREPARING, SERVING -> List.of();
      case LOOKING ->
          List.of(
              List.of("parse", bulletin),
              List.of("parse", bulletin, "--json"),
              List.of("render", "Jana Nováková", "--lang", "cs"),
              List.of("render", "-", "--json"),
              List.of("memory", "FM visits Baku"),
              List.of("memory", "外相が訪問", "--json"),
              List.of("terms"),
              List.of("terms", "--json"),
              List.of("drift"),
              List.of("drift", "--json"),
              List.of("glossary", "list", "--search", "minister"),
              List.of("glossary", "add", "person", "Jana Nováková", "ノヴァコヴァ", "--json"),
              List.of("glossary", "decide", "Jana Nováková", "--form", "press=ノバコバ"),
              List.of("glossary", "history", "Jana Nováková"));
      case SUGGESTING -> List.of(List.of("suggest", bulletin), List.of("suggest", "-", "--json"));
      case IMPORTING ->
          List.of(List.of("import", later("4th")), List.of("import", later("5th"), "--replace"));
      case CHECKING -> List.of(List.of("check", bulletin), List.of("check", bulletin, "--json"));
    };
  }

  /** The next week's bulletin. */
  private String later(String number) throws IOException {
    String text = BULLETIN.replace("7日～3月13日", "14日～3月20日").replace("第3回", "第4回");
    Path file = Files.createDirectories(folder.resolve(number)).resolve("later.txt");
    return Files.writeString(file, text.replace("3rd", number)).toString();
  }

  /** So many that Java learns which of the renderer's methods are worth compiling well. */
  private static String names() {
    List<String> syllables = List.of("Ka", "mi", "ro", "shta", "vle", "jo", "nu", "gri");
    StringBuilder names = new StringBuilder();
    for (String first : syllables) {
      for (String second : syllables) {
        for (String end : List.of("va", "nov", "ski", "dze", "r")) {
          names.append(first).append(second).append(end).append('\n');
        }
      }
    }
    return names.toString();
  }

  private void run(String... arguments) {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    byte[] typed =
        (arguments[0].equals("render") ? names() : HEADLINES).getBytes(StandardCharsets.UTF_8);
    Main.run(
        new Terminal(
            new ByteArrayInputStream(typed),
            nowhere,
            nowhere,
            terminal().messages(),
            terminal().current(),
            null),
        arguments);
  }

  private static void serve(Workspace workspace) throws IOException {
    try (Desk desk = Desk.open(workspace);
        WebService service = WebService.start(desk, "127.0.0.1", 0);
        InputStream answer = URI.create(service.url()).resolve("health").toURL().openStream()) {
      answer.readAllBytes();
    }
  }
}
