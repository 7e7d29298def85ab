package org.yakugo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Nothing lies in the repository's top folder but what is known there. */
final class TopLevelTest {
  private static final String KNOWN =
      ".ci .git-blame-ignore-revs .gitattributes .gitignore CHANGELOG.md CONTRIBUTING.md LICENSE"
          + " NOTICE README.ja.md README.md corpus docs findings glossary pom.xml src yakugo yakugo.cmd";

  @Test
  void holdsKnownNamesOnly() throws IOException, InterruptedException {
    Process git =
        new ProcessBuilder("git", "ls-tree", "--name-only", "HEAD")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String listed = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assumeThat(git.waitFor()).as("not in a clone: skipped").isZero();
    assertThat(KNOWN.split(" ")).containsAll(new TreeSet<>(listed.lines().toList()));
  }
}
