package org.yakugo.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.yakugo.Packed;
import org.yakugo.UnusableInput;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.file.SourceFile;
import org.yakugo.bulletin.file.SourceText;
import org.yakugo.check.RuleChoice;
import org.yakugo.desk.Desk;
import org.yakugo.exchange.Concepts;
import org.yakugo.exchange.ForeignFile;
import org.yakugo.exchange.Format;
import org.yakugo.exchange.Intake;
import org.yakugo.exchange.tmx.TmxReader;
import org.yakugo.web.WebService;
import org.yakugo.workspace.StarterWorkspace;
import org.yakugo.workspace.Workspace;

/**
 * Whatever comes in, what reads it either reads it or refuses it with a sentence, within seconds.
 * The files to begin with are in this package's resources.
 */
abstract class Fuzzing {
  /** Nanoseconds of the processor. */
  private static final long LONGEST = 5_000_000_000L;

  /** Milliseconds: the machine may be busy with other things. */
  private static final int PATIENCE = 300_000;

  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private static Path folder;
  private static Desk desk;
  private static WebService service;

  /** Which changes are tried. */
  @Provide
  abstract Arbitrary<Long> seeds();

  @BeforeContainer
  static void open() throws IOException {
    folder = Files.createTempDirectory("yakugo-fuzz");
    StarterWorkspace.init(folder.resolve("workspace"));
    desk = Desk.open(new Workspace(folder.resolve("workspace")));
    desk.view().prepare();
    // What is loaded once for all is no cost of the first input.
    suggest("Minister visits Riga");
    desk.view().checking().loneTextChecker().warmUp();
    service = WebService.start(desk, "127.0.0.1", 0);
  }

  @AfterContainer
  static void close() {
    service.close();
    desk.close();
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void bulletinText(@ForAll("seeds") long seed) throws IOException {
    byte[] text = new Mutation(seed).of(resource("bulletin.txt"));
    survives(
        () -> {
          SourceText source = SourceFile.read("bulletin.txt", text);
          desk.view().checking().check("bulletin.txt", source, RuleChoice.ALL);
        });
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void docx(@ForAll("seeds") long seed) throws IOException {
    document("bulletin.docx", seed);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void pdf(@ForAll("seeds") long seed) throws IOException {
    document("bulletin.pdf", seed);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void tbx(@ForAll("seeds") long seed) throws IOException {
    terms("terms.tbx", seed);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void tmx(@ForAll("seeds") long seed) throws IOException {
    ForeignFile file = mutated("memory.tmx", seed);
    survives(() -> new TmxReader().read(file, unit -> {}, new Intake("memory.tmx", entry -> {})));
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void xlsx(@ForAll("seeds") long seed) throws IOException {
    terms("terms.xlsx", seed);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void csv(@ForAll("seeds") long seed) throws IOException {
    terms("terms.csv", seed);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void headline(@ForAll("seeds") long seed) throws IOException {
    String text = oneLine("headlines.txt", seed);
    survives(() -> suggest(text));
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void citation(@ForAll("seeds") long seed) throws IOException {
    String citation = oneLine("citations.txt", seed);
    String text = "- 会談\n\nTalks held\n\nThey met. " + citation + "\n";
    survives(() -> BulletinReader.readItems(SourceText.of("citation", text)));
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void httpRequest(@ForAll("seeds") long seed) throws IOException {
    byte[] request = new Mutation(seed).of(resource("requests.txt"));
    long before = PROCESS.getProcessCpuTime();
    String answer = ask(request);
    assertThat(answer).doesNotContain("HTTP/1.1 500").doesNotContain("Exception");
    // The whole process: other threads compile and collect meanwhile.
    assertThat(PROCESS.getProcessCpuTime() - before).as("nanoseconds").isLessThan(2 * LONGEST);
  }

  static void suggest(String text) {
    desk.view().suggesting().of(BulletinReader.readItems(SourceText.of("headline", text)).items());
  }

  private static String ask(byte[] request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", service.port())) {
      socket.setSoTimeout(PATIENCE);
      socket.getOutputStream().write(request);
      socket.shutdownOutput();
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      try {
        socket.getInputStream().transferTo(answer);
      } catch (SocketException closed) {
        // After its answer the service needn't read what else was sent.
      }
      return answer.toString(StandardCharsets.UTF_8);
    }
  }

  private static void document(String name, long seed) throws IOException {
    byte[] content = new Mutation(seed).of(resource(name));
    survives(() -> BulletinReader.readItems(SourceFile.read(name, content)));
  }

  private static void terms(String name, long seed) throws IOException {
    ForeignFile file = mutated(name, seed);
    survives(() -> Concepts.plan(file, Format.detect(file), List.of(), true));
  }

  private static ForeignFile mutated(String name, long seed) throws IOException {
    return written(name, new Mutation(seed).of(resource(name)));
  }

  static ForeignFile written(String name, byte[] content) throws IOException {
    return ForeignFile.of(Files.write(folder.resolve(name), content));
  }

  private static String oneLine(String name, long seed) throws IOException {
    List<String> lines =
        new ArrayList<>(new String(resource(name), StandardCharsets.UTF_8).lines().toList());
    return new Mutation(seed).of(lines.get((int) Math.floorMod(seed, lines.size())));
  }

  /**
   * Only {@link UnusableInput} may come of it, and soon: at the second time if not at the first,
   * which may have had classes and tables to load.
   */
  static void survives(Runnable reading) {
    long took = took(reading);
    assertThat(took < LONGEST ? took : took(reading)).as("nanoseconds").isLessThan(LONGEST);
  }

  private static long took(Runnable reading) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    try {
      reading.run();
    } catch (UnusableInput refused) {
      assertThat(refused).message().isNotBlank().doesNotContain("Exception");
    }
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
  }

  static byte[] resource(String name) {
    return Packed.bytes(Fuzzing.class, name);
  }
}
