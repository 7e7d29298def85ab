package org.yakugo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.Json;
import org.yakugo.web.account.Role;
import org.yakugo.web.account.Users;
import org.yakugo.workspace.Workspace;

final class WordsApiTest {
  @TempDir private Path folder;
  @AutoClose private Served typing;

  @BeforeEach
  void start() {
    typing = TypingDesk.in(folder);
  }

  private static HttpResponse<String> post(
      Served served, String path, String form, String... headers) {
    return served.send("POST", path, "application/x-www-form-urlencoded", form, headers);
  }

  private String words(String action, String word) throws Exception {
    HttpResponse<String> answer =
        post(
            typing,
            "v2/words/" + action,
            "word=" + URLEncoder.encode(word, StandardCharsets.UTF_8) + "&username=a&apiKey=b");
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith(answer.statusCode() == 200 ? "application/json" : "text/plain");
    return answer.statusCode() + " " + answer.body();
  }

  private String listed(String query) throws Exception {
    return typing.get("v2/words" + query).body();
  }

  private List<String> doubted(String english) throws Exception {
    String form = "language=en-US&text=" + URLEncoder.encode(english, StandardCharsets.UTF_8);
    return Json.MAPPER
        .readTree(post(typing, "v2/check", form).body())
        .path("matches")
        .valueStream()
        .filter(match -> match.at("/rule/category/id").asText().equals("TYPOS"))
        .map(
            match ->
                english.substring(
                    match.path("offset").asInt(),
                    match.path("offset").asInt() + match.path("length").asInt()))
        .toList();
  }

  @Test
  void aWordThatWasAddedIsDoubtedNoMore() throws Exception {
    String text = "The gaslift coperation ended.";
    assertThat(doubted(text)).containsExactly("gaslift", "coperation");
    assertThat(words("add", "gaslift")).isEqualTo("200 {\"added\":true}");
    assertThat(doubted(text)).containsExactly("coperation");
    assertThat(words("add", "gaslift")).isEqualTo("200 {\"added\":false}");
    assertThat(words("delete", "gaslift")).isEqualTo("200 {\"deleted\":true}");
    assertThat(words("delete", "gaslift")).isEqualTo("200 {\"deleted\":false}");
    assertThat(doubted(text)).containsExactly("gaslift", "coperation");
  }

  @Test
  void wordsStandInTheGlossaryForEverybodyToRead() throws Exception {
    assertThat(listed("")).isEqualTo("{\"words\":[]}");
    for (String word : List.of("gaslift", "İlham", "co-operand")) {
      words("add", word);
    }
    assertThat(Files.readAllLines(folder.resolve("glossary/words.txt")))
        .filteredOn(line -> !line.startsWith("#"))
        .containsExactly("gaslift", "İlham", "co-operand");
    assertThat(listed("?username=a&apiKey=b"))
        .isEqualTo("{\"words\":[\"gaslift\",\"İlham\",\"co-operand\"]}");
    assertThat(listed("?offset=1&limit=1")).isEqualTo("{\"words\":[\"İlham\"]}");
    assertThat(listed("?offset=x")).isEqualTo("Error: 'offset' is no number: x");
  }

  @Test
  void whatIsNoWordIsRefused() throws Exception {
    String refusal =
        "400 Error: 'word' has to be one word of up to 100 characters, without spaces.";
    for (String word : List.of("", "two words", "#gaslift", "a\nb", "a\u0000b", "x".repeat(101))) {
      assertThat(words("add", word)).isEqualTo(refusal);
    }
    assertThat(folder.resolve("glossary/words.txt")).doesNotExist();
  }

  @Test
  void onlyAMaintainerAddsWords() throws Exception {
    Path file = folder.resolve("users.tsv");
    Users users = Users.at(file);
    users.set("taro", Role.TRANSLATOR, "korekara yakusu");
    users.set("hanako", Role.MAINTAINER, "korekara kimeru");
    String translator = users.newToken("taro");
    String maintainer = users.newToken("hanako");
    Access access = Access.at("127.0.0.1", List.of(), List.of(), null, file);
    try (Served served = Served.over(new Workspace(folder), access)) {
      assertThat(
              post(served, "v2/words/add", "word=gaslift", "Authorization", "Bearer " + translator)
                  .statusCode())
          .isEqualTo(403);
      assertThat(folder.resolve("glossary/words.txt")).doesNotExist();
      assertThat(
              post(served, "v2/words/add", "word=gaslift", "Authorization", "Bearer " + maintainer)
                  .body())
          .isEqualTo("{\"added\":true}");
      assertThat(Files.readString(folder.resolve("audit.log")))
          .contains("\thanako\tPOST /v2/words/add\t")
          .doesNotContain("taro");
    }
  }
}
