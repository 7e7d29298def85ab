package org.yakugo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.languagetool.remote.CheckConfigurationBuilder;
import org.languagetool.remote.RemoteLanguageTool;
import org.languagetool.remote.RemoteResult;
import org.languagetool.remote.RemoteRuleMatch;

/** Programs that were written for LanguageTool's own server, talking to ours. */
final class LanguageToolClientsTest {
  /** Where {@code .ci/run} puts gramma, a command-line client in JavaScript. */
  private static final Path INSTALLED = Path.of("target/clients/node_modules/.bin/gramma");

  @TempDir private static Path folder;
  @AutoClose private static Served typing;

  @BeforeAll
  static void start() {
    typing = TypingDesk.in(folder);
  }

  private static RemoteLanguageTool javaClient() throws IOException {
    return new RemoteLanguageTool(URI.create(typing.url().replaceFirst("/$", "")).toURL());
  }

  @Test
  void theJavaClientUnderlinesJapanese() throws IOException {
    RemoteResult result = javaClient().check("スロヴァキア外相が国際議会同盟総会へ", "ja");
    assertThat(result.getLanguageCode()).isEqualTo("ja-JP");
    assertThat(result.getRemoteServer().getSoftware()).isEqualTo("LanguageTool");
    assertThat(result.getMatches())
        .extracting(
            RemoteRuleMatch::getRuleId,
            RemoteRuleMatch::getErrorOffset,
            RemoteRuleMatch::getErrorLength,
            match -> match.getReplacements().orElseThrow())
        .containsExactly(
            tuple("COUNTRY_NAME", 0, 6, List.of("スロバキア")),
            tuple("TERM_DEPRECATED", 9, 6, List.of("列国議会同盟")));
  }

  @Test
  void theJavaClientGuessesTheLanguageAndChoosesRules() throws IOException {
    RemoteResult result =
        javaClient()
            .check(
                "The coperation is the the aim.",
                new CheckConfigurationBuilder().disabledRuleIds("SPELLING").build());
    assertThat(result.getLanguageDetectedCode()).isEqualTo("en-US");
    assertThat(result.getMatches())
        .extracting(RemoteRuleMatch::getRuleId)
        .containsExactly("ENGLISH_WORD_REPEAT_RULE");
  }

  @Test
  void theJavaClientShowsWhatWasRefused() throws IOException {
    RemoteLanguageTool client = javaClient();
    assertThatThrownBy(() -> client.check("Text", "xx"))
        .hasMessageContaining("400")
        .hasMessageContaining("Error: 'xx' is not a language code known to LanguageTool.");
    assertThat(client.getMaxTextLength()).isEqualTo(100_000);
  }

  @Test
  void grammaPrintsWhatWasFound() throws Exception {
    assertThat(gramma("--language", "en-US", "The coperation ended.\n"))
        .contains("Rule: typos")
        .contains("coperation")
        .contains("cooperation");
    assertThat(gramma("--language", "ja-JP", "グルジア大使と会談\n"))
        .contains("Rule: yakugo_terminology")
        .contains("グルジア")
        .contains("ジョージア");
  }

  private static String gramma(String option, String value, String text) throws Exception {
    assumeTrue(Files.isExecutable(INSTALLED), "gramma is not installed; .ci/run installs it");
    Path file = Files.writeString(folder.resolve("text.txt"), text);
    Files.writeString(
        folder.resolve(".gramma.json"), "{\"api_url\":\"" + typing.url() + "v2/check\"}");
    Process process =
        new ProcessBuilder(
                Stream.of(
                        INSTALLED.toAbsolutePath().toString(),
                        "check",
                        "--print",
                        "--no-colors",
                        option,
                        value,
                        file.getFileName().toString())
                    .toList())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(printed).isTrue();
    return printed;
  }
}
