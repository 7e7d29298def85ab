package org.yakugo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.languagetool.remote.RemoteLanguageTool;
import org.yakugo.Packed;

/**
 * LibreOffice's own client of LanguageTool's protocol, asked by a macro in a profile of its own.
 */
final class LibreOfficeTypingTest {
  private static final Path OFFICE = Path.of("/usr/bin/soffice");
  private static final long PATIENCE_SECONDS = 120;
  private static final String SETTINGS =
      """
      <item oor:path="/org.openoffice.Office.Linguistic/GrammarChecking/LanguageTool">\
      <prop oor:name="BaseURL" oor:op="fuse"><value>%sv2</value></prop>\
      <prop oor:name="IsEnabled" oor:op="fuse"><value>true</value></prop></item>\
      """;

  @TempDir private Path folder;

  @BeforeEach
  void isInstalled() {
    assumeTrue(Files.isExecutable(OFFICE), "LibreOffice is not installed: not tried with it");
  }

  private void office(String task) throws IOException, InterruptedException {
    Path log = folder.resolve("office.txt");
    Process office =
        new ProcessBuilder(
                OFFICE.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                task)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      assertThat(office.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
      assertThat(office.exitValue()).as(Files.readString(log)).isZero();
    } finally {
      office.destroyForcibly();
    }
  }

  private List<String> underlined(String language, String country, String text)
      throws IOException, InterruptedException {
    Path written = folder.resolve("underlined.txt");
    Files.writeString(
        folder.resolve("profile/user/basic/Standard/Module1.xba"),
        Packed.text(getClass(), "LibreOfficeTyping.xba")
            .replace("LANGUAGE", language)
            .replace("COUNTRY", country)
            .replace("TEXT", text)
            .replace("FILE", written.toString()));
    office("macro:///Standard.Module1.Check");
    return Files.readAllLines(written);
  }

  @Test
  void bothLanguagesAreUnderlined() throws Exception {
    try (Served typing = TypingDesk.in(folder.resolve("desk"))) {
      office("--terminate_after_init"); // makes the profile
      Path settings = folder.resolve("profile/user/registrymodifications.xcu");
      String set = SETTINGS.formatted(typing.url());
      Files.writeString(
          settings, Files.readString(settings).replace("</oor:items>", set + "</oor:items>"));

      // LibreOffice waits for ten seconds, which loading the rules may take
      RemoteLanguageTool warming =
          new RemoteLanguageTool(URI.create(typing.url().replaceFirst("/$", "")).toURL());
      warming.check("外相が訪問", "ja");
      warming.check("The minister arrived.", "en-US");

      assertThat(underlined("ja", "JP", "スロヴァキア外相が国際議会同盟総会へ"))
          .containsExactly("0 6 スロバキア", "9 6 列国議会同盟");
      assertThat(underlined("ja", "JP", "スロバキア外相が列国議会同盟総会へ")).isEmpty();
      assertThat(underlined("en", "US", "The ministers discussed the the coperation."))
          .containsExactly("24 7 the", "32 10 operation");
    }
  }
}
