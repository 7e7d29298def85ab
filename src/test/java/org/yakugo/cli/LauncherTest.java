package org.yakugo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher as a real process, in a project of its own where JDKs and Maven are scripts that say
 * how they were called.
 */
final class LauncherTest {
  private static final List<String> TOOLS =
      List.of(
          "sh dirname readlink sed find head mkdir cat cksum ls touch rm mv nice sleep".split(" "));

  private static final String MAVEN =
      """
      #!/bin/sh
      echo "$JAVA_HOME" >> builds
      sleep 0.5
      [ ! -e broken ] || exit 1
      mkdir -p target
      echo jar > target/yakugo.jar
      """;

  /** Says its version and arguments; makes the cache that a rehearsal is to make. */
  private static final String JAVA =
      """
      #!/bin/sh
      for argument in "$@"; do
        case $argument in
          -XX:AOTCacheOutput=* | -XX:ArchiveClassesAtExit=*) echo cache > "${argument#*=}"; exit 0 ;;
        esac
      done
      echo "java %s"
      echo "LC_ALL=${LC_ALL:-}"
      printf '<%%s>\\n' "$@"
      """;

  @TempDir private Path folder;
  private Path project;
  private Path bin;
  private Path jdks;

  @BeforeEach
  void project() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the launcher needs a POSIX shell");
    project = Files.createDirectories(folder.resolve("a project"));
    bin = Files.createDirectories(folder.resolve("bin"));
    jdks = Files.createDirectories(folder.resolve("jdks"));
    Files.copy(Path.of("yakugo"), project.resolve("yakugo"), StandardCopyOption.COPY_ATTRIBUTES);
    Files.createDirectories(project.resolve("src/main"));
    Files.writeString(project.resolve("pom.xml"), "<project/>");
    Files.writeString(project.resolve("src/main/Main.java"), "");
    for (String tool : TOOLS) {
      String real = Files.exists(Path.of("/usr/bin", tool)) ? "/usr/bin/" : "/bin/";
      script(bin.resolve(tool), "#!/bin/sh\nexec " + real + tool + " \"$@\"\n");
    }
    script(bin.resolve("mvn"), MAVEN);
  }

  private record Result(int status, String out, String err) {
    String java() {
      return out.lines().findFirst().orElse("");
    }
  }

  private Path jdk(String version) throws IOException {
    Path home = jdks.resolve("jdk " + version);
    script(Files.createDirectories(home.resolve("bin")).resolve("java"), JAVA.formatted(version));
    script(home.resolve("bin/javac"), "#!/bin/sh\n");
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Process start(Map<String, String> environment, Path launcher, String... arguments)
      throws IOException {
    ProcessBuilder process = new ProcessBuilder(launcher.toString());
    process.command().addAll(List.of(arguments));
    process.directory(folder.toFile());
    process.environment().clear();
    process.environment().put("PATH", bin.toString());
    process.environment().put("HOME", folder.toString());
    process.environment().put("LANG", "en_GB.UTF-8");
    process.environment().put("YAKUGO_JDKS", jdks.toString());
    process.environment().putAll(environment);
    return process.start();
  }

  private static Result end(Process process) throws IOException, InterruptedException {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return new Result(process.exitValue(), out, err);
  }

  private Result run(Map<String, String> environment, String... arguments) throws Exception {
    Result result = end(start(environment, project.resolve("yakugo"), arguments));
    while (isPreparing()) {
      Thread.sleep(10);
    }
    return result;
  }

  /**
   * What makes later starts faster goes on when a command has ended; in a release beside the jar.
   */
  private boolean isPreparing() throws IOException {
    for (Path target : List.of(project, project.resolve("target"))) {
      if (Files.isDirectory(target)) {
        try (Stream<Path> files = Files.list(target)) {
          if (files.anyMatch(file -> file.toString().endsWith(".making"))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private Result run(String... arguments) throws Exception {
    return run(Map.of(), arguments);
  }

  private List<String> builds() throws IOException {
    Path builds = project.resolve("builds");
    return Files.exists(builds) ? Files.readAllLines(builds) : List.of();
  }

  @Test
  void firstOf25AndNewerIsTaken() throws Exception {
    jdk("17.0.9");
    jdk("21.0.2");
    Path jdk25 = jdk("25.0.1");
    assertThat(run("--version").java()).isEqualTo("java 25.0.1");
    assertThat(builds()).containsExactly(jdk25.toString());
  }

  @Test
  void jdk21WillDo() throws Exception {
    jdk("1.8.0_392");
    jdk("17.0.9");
    jdk("21.0.2");
    run("terms");
    Result result = run("terms");
    assertThat(result.java()).isEqualTo("java 21.0.2");
    assertThat(result.out()).contains("<-XX:SharedArchiveFile=");
  }

  @Test
  void javaHomeThatIsTooOldIsPassedOver() throws Exception {
    jdk("25.0.1");
    Result result = run(Map.of("JAVA_HOME", jdk("17.0.9").toString()), "--version");
    assertThat(result.java()).isEqualTo("java 25.0.1");
  }

  @Test
  void javaHomeThatWillDoIsRespected() throws Exception {
    jdk("25.0.1");
    Result result = run(Map.of("JAVA_HOME", jdk("21.0.2").toString()), "--version");
    assertThat(result.java()).isEqualTo("java 21.0.2");
  }

  @Test
  void jdkOnThePathIsFoundThroughItsLinks() throws Exception {
    Path java = jdk("25.0.1").resolve("bin/java");
    Files.createSymbolicLink(bin.resolve("java"), java);
    Map<String, String> environment = Map.of("YAKUGO_JDKS", folder.resolve("none").toString());
    assertThat(run(environment, "--version").java()).isEqualTo("java 25.0.1");
  }

  @Test
  void javaWithoutCompilerIsNoJdk() throws Exception {
    Files.delete(jdk("25.0.1").resolve("bin/javac"));
    assertThat(run("--version").status()).isEqualTo(2);
  }

  @Test
  void aReleaseRunsWithoutMavenAndSources() throws Exception {
    jdk("25.0.1");
    Files.delete(bin.resolve("mvn"));
    Files.delete(project.resolve("src/main/Main.java"));
    Files.delete(project.resolve("src/main"));
    Files.writeString(project.resolve("yakugo.jar"), "jar");
    Result result = run("--version");
    assertThat(result.java()).isEqualTo("java 25.0.1");
    assertThat(result.out()).contains("<" + project.toRealPath().resolve("yakugo.jar") + ">");
    assertThat(run("measure", "reading").err())
        .isEqualTo("yakugo: what measures is part of the sources, not of a release.\n");
  }

  @Test
  void theAnswerComesBeforeFasterStartsArePrepared() throws Exception {
    Path java = jdk("25.0.1").resolve("bin/java");
    String slowly = "echo cache > \"${argument#*=}\"";
    script(java, Files.readString(java).replace(slowly, "sleep 3; " + slowly));
    Process first = start(Map.of(), project.resolve("yakugo"), "terms");
    Result result = end(first);
    assertThat(isPreparing()).isTrue();
    assertThat(result.out()).contains("<terms>").doesNotContain("AOTCache");
    run("--version");
    assertThat(run("terms").out()).contains("AOTCache");
  }

  @Test
  void whatWasCutOffWhilePreparingIsBegunAgain() throws Exception {
    jdk("25.0.1");
    String cache = cache(twice("terms"));
    Path made = project.resolve("target/start-" + cache.substring(0, cache.length() - 1));
    Files.delete(made);
    Process gone = new ProcessBuilder("/bin/sh", "-c", ":").start();
    gone.waitFor();
    Path making = Files.createDirectories(made.resolveSibling(made.getFileName() + ".making"));
    Files.writeString(making.resolve("pid"), gone.pid() + "\n");
    run("terms");
    assertThat(made).exists();
  }

  @Test
  void aMovedFolderMakesACacheOfItsOwn() throws Exception {
    jdk("25.0.1");
    String before = twice("terms");
    project = Files.move(project, folder.resolve("moved"));
    String after = twice("terms");
    assertThat(cache(before)).isNotEqualTo(cache(after));
  }

  /** Java would run what the cache holds, whatever the jar does. */
  @Test
  void aReleaseUnpackedOverAnOlderOneIsNotStartedByTheOldersCache() throws Exception {
    jdk("25.0.1");
    Files.delete(project.resolve("src/main/Main.java"));
    Files.delete(project.resolve("src/main"));
    Path jar = Files.writeString(project.resolve("yakugo.jar"), "older");
    String before = cache(twice("terms"));
    Files.writeString(jar, "newer than that");
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    assertThat(run("terms").out()).doesNotContain("AOTCache");
    String after = cache(run("terms").out());
    assertThat(after).isNotEqualTo(before);
    try (Stream<Path> files = Files.list(project)) {
      assertThat(files.filter(file -> file.toString().endsWith(".aot"))).hasSize(1);
    }
  }

  /** What the second of two runs says, which starts by what the first prepared. */
  private String twice(String command) throws Exception {
    run(command);
    return run(command).out();
  }

  private static String cache(String out) {
    return out.lines()
        .filter(line -> line.startsWith("<-XX:AOTCache="))
        .map(line -> line.replaceFirst(".*/start-", ""))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void eachKindOfCommandHasACacheOfItsOwn() throws Exception {
    jdk("25.0.1");
    assertThat(cache(twice("check"))).endsWith("-checking.aot>");
    assertThat(cache(twice("terms"))).endsWith("-looking.aot>");
    assertThat(cache(twice("suggest"))).endsWith("-suggesting.aot>");
    assertThat(cache(twice("import"))).endsWith("-importing.aot>");
    assertThat(cache(twice("serve"))).endsWith("-serving.aot>");
    assertThat(run("--version").out()).doesNotContain("AOTCache");
  }

  @Test
  void withoutJdkTheLauncherSaysWhatToInstall() throws Exception {
    jdk("17.0.9");
    Result result = run("--version");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo(
            "yakugo: Yakugo needs a JDK 21 or newer and found none; install one, for example"
                + " openjdk-21-jdk with your package manager, or Temurin 25 from"
                + " https://adoptium.net.\n");
  }

  @Test
  void withoutMavenTheLauncherSaysWhatToInstall() throws Exception {
    jdk("25.0.1");
    Files.delete(bin.resolve("mvn"));
    Result result = run("--version");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err())
        .startsWith("yakugo: Yakugo has to be built first and Maven was not found; install it")
        .hasLineCount(1);
  }

  @Test
  void buildsOnTheFirstCallOnly() throws Exception {
    jdk("25.0.1");
    assertThat(run("terms").err())
        .isEqualTo(
            """
            Building Yakugo, once: about a minute ...
            Preparing faster starts in the background, for each kind of command once ...
            """);
    assertThat(run("terms").err()).isEmpty();
    assertThat(builds()).hasSize(1);
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws Exception {
    jdk("25.0.1");
    run("--version");
    Path source = project.resolve("src/main/Main.java");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
    assertThat(run("--version").err())
        .startsWith("Building Yakugo, since its sources have changed: half a minute ...\n");
    assertThat(builds()).hasSize(2);
  }

  @Test
  void termsThatAPersonEditsAreNoSources() throws Exception {
    jdk("25.0.1");
    run("--version");
    Path term = Files.createDirectories(project.resolve("glossary")).resolve("persons.tsv");
    Files.writeString(term, "");
    Files.setLastModifiedTime(term, FileTime.from(Instant.now().plusSeconds(5)));
    run("--version");
    assertThat(builds()).hasSize(1);
  }

  @Test
  void failedBuildNamesItsLog() throws Exception {
    jdk("25.0.1");
    Path broken = Files.createFile(project.resolve("broken"));
    Result result = run("--version");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .endsWith(
            "yakugo: The build failed; " + project.toRealPath() + "/target/build.log says why.\n");
    Files.delete(broken);
    assertThat(run("--version").status()).isZero();
  }

  @Test
  void twoLaunchesAtOnceBuildOnce() throws Exception {
    jdk("25.0.1");
    Process first = start(Map.of(), project.resolve("yakugo"), "--version");
    Process second = start(Map.of(), project.resolve("yakugo"), "--version");
    assertThat(end(first).java()).isEqualTo("java 25.0.1");
    assertThat(end(second).java()).isEqualTo("java 25.0.1");
    assertThat(builds()).hasSize(1);
  }

  @Test
  void whatAKilledBuildLeftIsClearedAway() throws Exception {
    jdk("25.0.1");
    Path lock = Files.createDirectories(project.resolve("target/.building"));
    Process gone = new ProcessBuilder("/bin/sh", "-c", ":").start();
    gone.waitFor();
    Files.writeString(lock.resolve("pid"), gone.pid() + "\n");
    assertThat(run("--version").java()).isEqualTo("java 25.0.1");
    assertThat(lock).doesNotExist();
  }

  @Test
  void worksThroughALinkFromAnotherFolder() throws Exception {
    jdk("25.0.1");
    Path links = Files.createDirectories(folder.resolve("other place"));
    Path inner = Files.createSymbolicLink(links.resolve("inner"), Path.of("../a project/yakugo"));
    Path outer = Files.createSymbolicLink(links.resolve("y"), inner.getFileName());
    Result result = end(start(Map.of(), outer, "--version"));
    assertThat(result.out()).contains("<-Dyakugo.home=" + project.toRealPath() + ">\n");
  }

  @Test
  void argumentsArriveAsTheyWereGiven() throws Exception {
    jdk("25.0.1");
    assertThat(run("memory", "two words", "*", "", "外相 \"x\" $y", "--json").out())
        .endsWith(
            """
            yakugo.jar>
            <memory>
            <two words>
            <*>
            <>
            <外相 "x" $y>
            <--json>
            """);
  }

  /** Else Java reads, or writes over, the first file that it opens itself. */
  @Test
  void channelsThatAreClosedAreNoFiles() throws Exception {
    Path java = jdk("25.0.1").resolve("bin/java");
    String open = "{ true 3<&0; } 2> /dev/null && { true 3>&2; } 2> /dev/null && echo open\n";
    script(java, Files.readString(java) + open);
    Path closing = folder.resolve("closing");
    script(closing, "#!/bin/sh\nexec '" + project.resolve("yakugo") + "' x <&- 2>&-\n");
    assertThat(end(start(Map.of(), closing)).out()).endsWith("<x>\nopen\n");
  }

  @Test
  void javaReadsUtf8WhateverTheLocale() throws Exception {
    jdk("25.0.1");
    assertThat(run(Map.of("LC_ALL", "C"), "x").out()).contains("LC_ALL=C.UTF-8\n");
    assertThat(run(Map.of("LANG", "ja_JP.UTF-8"), "x").out()).contains("LC_ALL=\n");
  }

  @Test
  void cacheThatCannotBeMadeIsNoFailure() throws Exception {
    Path java = jdk("25.0.1").resolve("bin/java");
    script(
        java, Files.readString(java).replace("echo cache > \"${argument#*=}\"; exit 0", "exit 1"));
    Result result = run("terms");
    assertThat(result.status()).isZero();
    assertThat(result.out()).doesNotContain("AOTCache");
    Result again = run("terms");
    assertThat(again.err()).isEmpty();
    assertThat(again.out()).contains("<terms>").doesNotContain("AOTCache");
  }
}
