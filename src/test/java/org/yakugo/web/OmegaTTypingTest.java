package org.yakugo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OmegaT's own client of LanguageTool, which sends the source beside the translation. */
final class OmegaTTypingTest {
  /** Where {@code .ci/readers/install} puts OmegaT. */
  private static final Path OMEGAT = Path.of("target", "readers", "omegat").toAbsolutePath();

  private static final long PATIENCE_SECONDS = 120;

  @TempDir private Path folder;

  private List<String> check(String address, String source, String translation)
      throws IOException, InterruptedException, URISyntaxException {
    Path log = folder.resolve("omegat.txt");
    Process omegat =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=" + folder,
                "-cp",
                OMEGAT + "/*",
                Path.of(OmegaTTypingTest.class.getResource("OmegaTTyping.java").toURI()).toString(),
                address,
                source,
                translation)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      assertThat(omegat.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
      assertThat(omegat.exitValue()).as(Files.readString(log)).isZero();
      return Files.readAllLines(log).stream().filter(line -> line.startsWith("> ")).toList();
    } finally {
      omegat.destroyForcibly();
    }
  }

  @Test
  void thePairIsCheckedAsOneTranslates() throws Exception {
    assumeTrue(
        Files.isDirectory(OMEGAT)
            && Files.list(OMEGAT).anyMatch(jar -> jar.toString().contains("jackson-databind")),
        "OmegaT is not installed: not tried with it");
    try (Served typing = TypingDesk.in(folder.resolve("desk"))) {
      String address = typing.url().replaceFirst("/$", "") + "/v2/check";
      assertThat(check(address, "President meets 152 ministers", "大統領が151人の閣僚と会談"))
          .containsExactly("> NUMBER_DIFFERS 4 8");
      assertThat(check(address, "Slovak FM on visit", "スロヴァキア外相が訪問"))
          .containsExactly("> COUNTRY_NAME 0 6");
      assertThat(check(address, "President meets 151 ministers", "大統領が151人の閣僚と会談")).isEmpty();
    }
  }
}
