package org.yakugo.ministry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.Kind;
import org.yakugo.Message;
import org.yakugo.UnusableInput;
import org.yakugo.align.Precedents;
import org.yakugo.desk.Desk;
import org.yakugo.memory.FuzzyMatch;
import org.yakugo.memory.MemoryAnswer;
import org.yakugo.workspace.Workspace;

/** What a workspace says of the memory that it shares, and what it answers where that is away. */
final class MinistryTest {
  private static final String TEXT = "FM Orbek visits Samland";

  @TempDir private Path folder;
  private String nobody;

  @BeforeEach
  void findAPortThatNobodyListensAt() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody = "127.0.0.1:" + socket.getLocalPort();
    }
  }

  private void settings(String toml) throws IOException {
    Files.writeString(folder.resolve("yakugo.toml"), toml);
  }

  @Test
  void theWorkspacesOwnPartIsAnsweredAndMarked() throws IOException {
    SomeBulletins.in(folder).close();
    settings("[memory]\nurl = \"opensearch://" + nobody + "/past\"\nhouse = \"one\"\n");
    try (Desk desk = Desk.open(new Workspace(folder))) {
      assertThat(desk.view().away()).isEmpty();
      assertThat(desk.view().matches(TEXT, 1))
          .containsExactly(new FuzzyMatch(100, TEXT, "オルベク外相がサムランドを訪問", "2024-01-13", 1));
      assertThat(desk.view().away())
          .hasValueSatisfying(
              why -> {
                assertThat(why.en()).startsWith("The shared memory " + nobody + "/past is away (");
                assertThat(why.ja()).contains(nobody + "/past").doesNotContain("away");
              });
      assertThat(desk.view().searchMemory(TEXT, 1).stream().map(MemoryAnswer::bulletin))
          .containsExactly("2024-01-13");
      assertThat(desk.view().renderings("外相", 5)).hasSize(2);
    }
  }

  private final List<Message> notices = new ArrayList<>();

  @Test
  void ownPrecedentsRemain() throws IOException {
    try (SomeBulletins bulletins = SomeBulletins.in(folder)) {
      settings("[memory]\nurl = \"opensearch://" + nobody + "/past\"\n");
      Precedents own = bulletins.view().precedents();
      Precedents all = Ministry.of(new Workspace(folder), notice -> {}).beside(own);
      all.prepare(Map.of(Kind.PERSON, Set.of("orbak", "nobody")));
      assertThat(all.of(Kind.PERSON, "orbak")).isEqualTo(own.of(Kind.PERSON, "orbak"));
      assertThat(all.of(Kind.PERSON, "nobody")).isEmpty();
    }
  }

  @Test
  void whatTheCommandNamesGoesBeforeTheSettings() throws IOException {
    settings("[memory]\nurl = \"opensearch://a/past\"\nhouse = \"baku\"\nministry = \"tokyo\"\n");
    assertThat(MinistrySettings.of(new Workspace(folder), notices::add))
        .isEqualTo(
            new MinistrySettings(
                new ClusterAddress(List.of(URI.create("http://a:9200")), "past"), "baku", "tokyo"));
    assertThat(
            MinistrySettings.of(
                new Workspace(folder).sharing("opensearch://b/other"), notices::add))
        .isEqualTo(
            new MinistrySettings(
                new ClusterAddress(List.of(URI.create("http://b:9200")), "other"),
                "baku",
                "tokyo"));
  }

  @Test
  void withoutSettingsNothingIsShared() throws IOException {
    Workspace workspace = new Workspace(folder);
    assertThat(MinistrySettings.of(workspace, notices::add)).isNull();
    settings("# nothing yet\n");
    assertThat(MinistrySettings.of(workspace, notices::add)).isNull();
    assertThatThrownBy(() -> share(workspace))
        .isInstanceOf(UnusableInput.class)
        .hasMessage(
            "There is no shared memory; name one with --memory, or in yakugo.toml"
                + " (docs/scale.md).");
  }

  @Test
  void whoSharesHasAName() throws IOException {
    settings("[memory]\nurl = \"opensearch://a/past\"\n");
    assertThatThrownBy(() -> share(new Workspace(folder)))
        .isInstanceOf(UnusableInput.class)
        .hasMessage("yakugo.toml doesn't say under which name to share: [memory] house = \"…\".");
    settings("[memory]\nurl = \"opensearch://a/past\"\nhouse = \"a:b\"\n");
    assertThatThrownBy(() -> share(new Workspace(folder)))
        .isInstanceOf(UnusableInput.class)
        .hasMessage("yakugo.toml: the house \"a:b\" has a colon or a slash in it.");
  }

  @Test
  void aBrokenFileIsNamedWithItsLine() throws IOException {
    settings("[memory]\nurl = opensearch\n");
    assertThatThrownBy(() -> MinistrySettings.of(new Workspace(folder), notices::add))
        .isInstanceOf(UnusableInput.class)
        .hasMessageStartingWith("yakugo.toml, line 2 can't be read: ");
  }

  @Test
  void mistypedKeysAreToldWithTheirLineAndTheNearestOne() throws IOException {
    settings(
        "[memory]\nulr = \"opensearch://a/past\"\nhouse = \"baku\"\n\n[memroy]\nurl = \"x\"\n");
    assertThat(MinistrySettings.of(new Workspace(folder), notices::add)).isNull();
    assertThat(notices)
        .containsExactly(
            new Message(
                "yakugo.toml、2行目：「ulr」という項目はなく、使いません。「url」のことでしょうか。",
                "yakugo.toml, line 2: nothing is called \"ulr\" and it is not used; is \"url\""
                    + " meant?"),
            new Message(
                "yakugo.toml、5行目：「memroy」という項目はなく、使いません。「memory」のことでしょうか。",
                "yakugo.toml, line 5: nothing is called \"memroy\" and it is not used; is"
                    + " \"memory\" meant?"));
  }

  @Test
  void whatIsNoTextIsNamed() throws IOException {
    Files.write(folder.resolve("yakugo.toml"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});
    assertThatThrownBy(() -> MinistrySettings.of(new Workspace(folder), notices::add))
        .isInstanceOf(UnusableInput.class)
        .hasMessage(
            folder.resolve("yakugo.toml") + ":1: this is not UTF-8; save the file as UTF-8.");
  }

  private static Shared share(Workspace workspace) {
    return Ministry.of(workspace, notice -> {})
        .share(List.of(), id -> List.of(), id -> List.of(), id -> {});
  }
}
