package org.yakugo.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yakugo.Json;
import org.yakugo.bulletin.Week;
import org.yakugo.workspace.OwnWorkspace;

final class TranslationMemoryApiTest {
  private static final String BULLETIN =
      Week.of(
          "外相、港湾・航路協定に署名",
          "Foreign Minister signs harbour/waterway agreement",
          "The minister signed on Monday. (SAMPLE / 09.03.2026)",
          "橋の再開は何時か",
          "When will the bridge open again? 100%+ of tickets sold",
          "Nobody knows. (SAMPLE / 10.03.2026)");

  @TempDir private static Path folder;
  @AutoClose private static Served served;

  @BeforeAll
  static void start() {
    served = Served.over(OwnWorkspace.in(folder, Map.of("corpus/2026-03-07.txt", BULLETIN)));
  }

  @Test
  void theAnswerIsABareArrayOfUnits() throws Exception {
    assertThat(
            get("en/ja/unit/" + encoded("Foreign Minister signs harbour/waterway agreement"))
                .body())
        .isEqualTo(
            "[{\"source\":\"Foreign Minister signs harbour/waterway agreement\","
                + "\"target\":\"外相、港湾・航路協定に署名\",\"quality\":100.0,\"rank\":100.0}]");
  }

  @Test
  void slashesMayStandAsTheyAre() throws Exception {
    assertThat(
            first(
                "en/ja/unit/Foreign%20Minister%20signs%20harbour/waterway%20agreement", "quality"))
        .isEqualTo("100.0");
  }

  @Test
  void questionMarksPercentAndPlusSignsAreText() throws Exception {
    String text = "When will the bridge open again? 100%+ of tickets sold";
    assertThat(first("en/ja/unit/" + encoded(text), "source")).isEqualTo(text);
    assertThat(first("en/ja/unit/" + encoded(text), "quality")).isEqualTo("100.0");
    assertThat(first("en/ja/unit/?source=" + encoded(text), "quality")).isEqualTo("100.0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja/en", "ja_jp/en_us", "ja-JP/EN"})
  void bothDirectionsAreServedUnderAnyCodeOfTheLanguages(String languages) throws Exception {
    assertThat(first(languages + "/unit/" + encoded("外相、港湾・航路協定に署名"), "target"))
        .isEqualTo("Foreign Minister signs harbour/waterway agreement");
  }

  @Test
  void nothingLikeItIsAnEmptyArray() throws Exception {
    HttpResponse<String> answer = get("en/ja/unit/Zebra");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("[]");
  }

  @Test
  void similarityAndNumberAreLimited() throws Exception {
    String other = "en/ja/unit/" + encoded("Finance Minister signs harbour agreement");
    assertThat(get(other + "?min_similarity=99").body()).isEqualTo("[]");
    assertThat(size(other + "?min_similarity=30&max_candidates=1")).isEqualTo(1);
    assertThat(size(other + "?min_similarity=none&max_candidates=-1")).isEqualTo(size(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"xx/ja/unit/a", "en/xx/unit/a", "en/en/unit/a", "en/ja/unit/", "en/ja/store/a"})
  void anythingElseIsNotFound(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValue("application/problem+json; charset=utf-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%2E%2E%2Fhealth", "%5C%22", "a;b=c", "%2525", "%E3%80%80"})
  void oddTextsAreOnlyTexts(String path) throws Exception {
    assertThat(get("en/ja/unit/" + path).body()).isEqualTo("[]");
  }

  @Test
  void aLongTextIsLookedUpByItsBeginning() throws Exception {
    String text = "Foreign Minister signs harbour/waterway agreement " + "and so on ".repeat(300);
    assertThat(get("en/ja/unit/" + encoded(text)).statusCode()).isEqualTo(200);
  }

  @Test
  void theLanguagesAreListed() throws Exception {
    assertThat(get("languages/").body())
        .isEqualTo("{\"sourceLanguages\":[\"en\",\"ja\"],\"targetLanguages\":[\"en\",\"ja\"]}");
    assertThat(get("languages").statusCode()).isEqualTo(200);
  }

  private static String first(String path, String field) throws Exception {
    JsonNode units = Json.MAPPER.readTree(get(path).body());
    return units.path(0).path(field).asText();
  }

  private static int size(String path) throws Exception {
    return Json.MAPPER.readTree(get(path).body()).size();
  }

  private static HttpResponse<String> get(String path) {
    return served.get("/tmserver/" + path);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
