package org.yakugo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yakugo.UnusableInput;

final class LanguageToolApiTest {
  @TempDir private static Path folder;
  @AutoClose private static Served typing;

  @BeforeAll
  static void start() {
    typing = TypingDesk.in(folder);
  }

  private static HttpResponse<String> post(String form) {
    return typing.send("POST", "v2/check", "application/x-www-form-urlencoded", form);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static JsonNode check(String language, String text) throws Exception {
    HttpResponse<String> answer = post("language=" + language + "&text=" + encoded(text));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/json");
    return Served.json(answer);
  }

  private static List<Tuple> matches(HttpResponse<String> answer) throws IOException {
    return matches(Served.json(answer));
  }

  private static List<Tuple> matches(JsonNode answer) {
    List<Tuple> matches = new ArrayList<>();
    for (JsonNode match : answer.path("matches")) {
      matches.add(
          tuple(
              match.at("/rule/id").asText(),
              match.path("offset").asInt(),
              match.path("length").asInt()));
    }
    return matches;
  }

  private static void isRefused(String form, int status, String message) throws Exception {
    HttpResponse<String> answer = post(form);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
    assertThat(answer.body()).isEqualTo("Error: " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"annotation": 5}               | 'annotation' key in JSON must be a list
          {"annotation": "a"}             | 'annotation' key in JSON must be a list
          {"annotation": {"text": "a"}}   | 'annotation' key in JSON must be a list
          {"annotation": [{"text": 5}]}   | 'text' key in JSON must be a string
          {"annotation": [{"markup": []}]} | 'markup' key in JSON must be a string
          {"text": 5}                     | 'text' key in JSON must be a string
          """)
  void dataOfAnotherFormIsRefused(String data, String message) throws Exception {
    isRefused("language=en-US&data=" + encoded(data), 400, message);
  }

  @Test
  void whatIsNotUtf8IsRefused() throws Exception {
    String told = UnusableInput.request("form-isnt-encoded-right-after-come-two").getMessage();
    isRefused("language=ja&text=%FF%FE", 400, told);
    isRefused("language=ja&text=%E6%97", 400, told);
    byte[] form = "language=ja&text=日".getBytes(Charset.forName("Shift_JIS"));
    HttpResponse<String> raw =
        typing.send(typing.at("v2/check").POST(BodyPublishers.ofByteArray(form)));
    assertThat(raw.statusCode()).isEqualTo(400);
    assertThat(raw.body()).isEqualTo("Error: " + told);
    assertThat(post("language=ja&text=日本が会談").statusCode()).isEqualTo(200);
    assertThat(post("language=ja&text=%EF%BF%BD").statusCode()).isEqualTo(200);
  }

  @Test
  void japaneseAloneIsCheckedByTheRulesThatNeedNoEnglish() throws Exception {
    JsonNode answer = check("ja", "国際議会同盟が第 5 回総会\nスロヴァキア外相、ヴァリエフ次官と会談\nこれわ案");
    assertThat(matches(answer))
        .containsExactly(
            tuple("TERM_DEPRECATED", 0, 6),
            tuple("SPACE_AT_DIGIT", 7, 5),
            tuple("COUNTRY_NAME", 15, 6),
            tuple("KOREWA", 35, 3));
    JsonNode term = answer.path("matches").path(0);
    assertThat(term.at("/replacements/0/value").asText()).isEqualTo("列国議会同盟");
    assertThat(term.at("/rule/category/id").asText()).isEqualTo("YAKUGO_TERMINOLOGY");
    assertThat(term.at("/rule/category/name").asText()).isEqualTo("訳語");
    assertThat(term.at("/rule/issueType").asText()).isEqualTo("terminology");
    assertThat(term.path("message").asText()).contains("列国議会同盟");
    assertThat(term.path("shortMessage").asText()).isEqualTo("訳語");
    assertThat(term.at("/context/text").asText()).startsWith("国際議会同盟");
    assertThat(term.at("/context/length").asInt()).isEqualTo(6);
    assertThat(term.path("sentence").asText()).startsWith("国際議会同盟が第 5 回総会");
  }

  @Test
  void theAnswerIsLanguageTools() throws Exception {
    JsonNode answer = check("en-US", "The talks ended.");
    assertThat(answer.at("/software/name").asText()).isEqualTo("LanguageTool");
    assertThat(answer.at("/software/apiVersion").asInt()).isEqualTo(1);
    assertThat(answer.at("/warnings/incompleteResults").asBoolean(true)).isFalse();
    assertThat(answer.at("/language/code").asText()).isEqualTo("en-US");
    assertThat(answer.at("/language/detectedLanguage/code").asText()).isEqualTo("en-US");
    assertThat(answer.path("matches").isArray()).isTrue();
    assertThat(answer.path("matches")).isEmpty();
  }

  @Test
  void offsetsCountUtf16CodeUnits() throws Exception {
    assertThat(matches(check("ja", "𠮷田外相、🎌スロヴァキアを訪問")))
        .containsExactly(tuple("COUNTRY_NAME", 8, 6));
    assertThat(matches(check("en-US", "🎌🎌 The coperation ends.")))
        .containsExactly(tuple("MORFOLOGIK_RULE_EN_US", 9, 10));
  }

  @Test
  void englishIsCheckedByOurRulesAndLanguageTools() throws Exception {
    assertThat(matches(check("en-US", "The coperation is the the aim. Gasymov met Gasimov.")))
        .contains(tuple("MORFOLOGIK_RULE_EN_US", 4, 10), tuple("ENGLISH_WORD_REPEAT_RULE", 18, 7))
        .anySatisfy(match -> assertThat(match.toList().getFirst()).isEqualTo("NAME_SPELLING"));
    assertThat(matches(check("en-GB", "The coperation is the aim.")))
        .containsExactly(tuple("MORFOLOGIK_RULE_EN_GB", 4, 10));
    // LanguageTool 6.8, en-GB/style.xml: OXFORD_SPELLING_Z_NOT_S finds each -ise, right as it is
    assertThat(matches(check("en-GB", "The organisation recognised the state."))).isEmpty();
  }

  @Test
  void knownNamesSilenceEverySpeller() throws Exception {
    String text = "Mr Zzyxov of the majlisat spoke, Yyzkov too.";
    assertThat(matches(check("en-US", text))).isEmpty();
    HttpResponse<String> answer =
        post("language=en-US&enabledRules=MORFOLOGIK_RULE_EN_US&text=" + encoded(text));
    assertThat(matches(answer)).containsExactly(tuple("MORFOLOGIK_RULE_EN_US", 33, 6));
  }

  @Test
  void offsetsCountTheMarkup() throws Exception {
    String annotation =
        "{\"annotation\":[{\"markup\":\"<p>\"},{\"text\":\"A <\"},{\"markup\":\"<b>\"},"
            + "{\"text\":\"coperation\"},{\"markup\":\"</b>\"},"
            + "{\"markup\":\"<br/>\",\"interpretAs\":\"\\n\\n\"},{\"text\":\"the the aim\"}]}";
    HttpResponse<String> answer =
        post("language=en&data=" + encoded(annotation.replace("A <", "A ")));
    assertThat(matches(answer))
        .contains(tuple("MORFOLOGIK_RULE_EN_US", 8, 10), tuple("ENGLISH_WORD_REPEAT_RULE", 27, 7));
    answer = post("language=ja&data=" + encoded("{\"text\":\"グルジア大使\"}"));
    assertThat(matches(answer)).containsExactly(tuple("COUNTRY_NAME", 0, 4));
  }

  @Test
  void theEnglishBesideTheJapaneseIsComparedWithIt() throws Exception {
    String source = encoded("FM attends 5th meeting in Poland");
    String text = encoded("外相が第6回会合に出席");
    JsonNode answer =
        Served.json(post("language=ja&motherTongue=en&text=" + text + "&srctext=" + source));
    assertThat(matches(answer))
        .containsExactly(tuple("COUNTRY_MISSING", 0, 11), tuple("NUMBER_DIFFERS", 3, 3));
    JsonNode without =
        Served.json(
            post(
                "language=ja&motherTongue=en&disabledRules=NUMBER_DIFFERS&text="
                    + text
                    + "&srctext="
                    + source));
    assertThat(matches(without)).containsExactly(tuple("COUNTRY_MISSING", 0, 11));
  }

  @Test
  void marksApartFromTheirKanaAreReadWithThem() throws Exception {
    String apart = Normalizer.normalize("グルジア外相と会談", Normalizer.Form.NFD);

    assertThat(matches(check("ja", apart)))
        .containsExactly(tuple("COUNTRY_NAME", 0, "ク\u3099ルシ\u3099ア".length()));
  }

  @Test
  void radicalsAreReadAsKanjiAndTold() throws Exception {
    assertThat(matches(check("ja", "グルジア⼤使が⾯会")))
        .containsExactly(
            tuple("COUNTRY_NAME", 0, 4), tuple("RADICAL", 4, 1), tuple("RADICAL", 7, 1));
  }

  /** Clients keep what is marked so back until a sentence ends. */
  @Test
  void whatIsFoundInAHeadlineIsShownAtOnce() throws Exception {
    for (JsonNode answer : List.of(check("ja-JP", "グルジア大使と会談"), check("en-US", "The coperation"))) {
      assertThat(answer.at("/matches/0/ignoreForIncompleteSentence").isBoolean()).isTrue();
      assertThat(answer.at("/matches/0/ignoreForIncompleteSentence").asBoolean()).isFalse();
      assertThat(answer.at("/matches/0/contextForSureMatch").asInt()).isZero();
    }
  }

  @Test
  void spellingIsOfTheOriginalsCategory() throws Exception {
    JsonNode answer = check("en-US", "The coperation ends.");
    assertThat(answer.at("/matches/0/rule/category/id").asText()).isEqualTo("TYPOS");
    assertThat(answer.at("/matches/0/rule/issueType").asText()).isEqualTo("misspelling");
    assertThat(answer.at("/matches/0/type/typeName").asText()).isEqualTo("UnknownWord");
    String text = "&text=" + encoded("The coperation ends.");
    for (String off :
        new String[] {
          "disabledCategories=TYPOS",
          "disabledRules=MORFOLOGIK_RULE_EN_US",
          "disabledRules=SPELLING"
        }) {
      HttpResponse<String> silent = post("language=en-US&" + off + text);
      assertThat(matches(silent)).as(off).isEmpty();
    }
  }

  @Test
  void otherLanguagesAreNamedAndNotChecked() throws Exception {
    JsonNode german =
        check("auto", "Der Minister hat mit dem Botschafter über das Abkommen gesprochen.");
    assertThat(german.at("/language/code").asText()).isEqualTo("de");
    assertThat(german.path("matches")).isEmpty();
    JsonNode french =
        check("auto", "Le ministre des Affaires étrangères est arrivé dans la capitale.");
    assertThat(french.at("/language/code").asText()).isEqualTo("fr");
    assertThat(french.path("matches")).isEmpty();
    assertThat(check("auto", "Minister visits Paris").at("/language/code").asText())
        .isEqualTo("en-US");
  }

  @Test
  void anUnknownMotherTongueIsRefused() throws Exception {
    HttpResponse<String> answer = post("language=ja&motherTongue=xx&text=" + encoded("外相"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .isEqualTo("Error: 'xx' is not a language code known to LanguageTool.");
  }

  @Test
  void autoFollowsTheScript() throws Exception {
    assertThat(check("auto", "「DSA 2026」展示会に参加").at("/language/code").asText()).isEqualTo("ja-JP");
    assertThat(check("auto", "The word 外相 is Japanese").at("/language/code").asText())
        .isEqualTo("en-US");
    HttpResponse<String> answer =
        post("language=auto&preferredVariants=de-DE,en-GB&text=" + encoded("The talks ended."));
    assertThat(Served.json(answer).at("/language/code").asText()).isEqualTo("en-GB");
  }

  @Test
  void theClientChoosesRules() throws Exception {
    String form = "language=ja&text=" + encoded("グルジアの第 5 回総会");
    assertThat(matches(post(form + "&disabledRules=COUNTRY_NAME,X")))
        .containsExactly(tuple("SPACE_AT_DIGIT", 5, 5));
    assertThat(matches(post(form + "&disabledCategories=YAKUGO_TYPOGRAPHY")))
        .containsExactly(tuple("COUNTRY_NAME", 0, 4));
    assertThat(matches(post(form + "&enabledOnly=true&enabledRules=SPACE_AT_DIGIT")))
        .containsExactly(tuple("SPACE_AT_DIGIT", 5, 5));
    assertThat(matches(post(form + "&enabledOnly=true&enabledCategories=YAKUGO_TERMINOLOGY")))
        .containsExactly(tuple("COUNTRY_NAME", 0, 4));
    assertThat(matches(post(form))).hasSize(2);
  }

  @Test
  void aGetIsAnsweredToo() throws Exception {
    HttpResponse<String> answer = typing.get("v2/check?language=ja&text=" + encoded("グルジア大使"));
    assertThat(matches(answer)).containsExactly(tuple("COUNTRY_NAME", 0, 4));
  }

  @Test
  void whatCanNotBeAnsweredIsRefusedAsTheOriginalDoes() throws Exception {
    isRefused("language=ja", 400, "Missing 'text' or 'data' parameter");
    isRefused("", 400, "Missing 'text' or 'data' parameter");
    isRefused("language=ja&text=a&data=b", 400, "Set only 'text' or 'data' parameter, not both");
    isRefused(
        "text=a",
        400,
        "Missing 'language' parameter, e.g. 'language=en-US' for American English or"
            + " 'language=fr' for French");
    isRefused(
        "text=a&language=ja&preferredVariants=en-GB",
        400,
        "You specified 'preferredVariants' but you didn't specify 'language=auto'");
    isRefused("data={&language=ja", 400, "Could not parse JSON from 'data' parameter");
    isRefused("data={}&language=ja", 400, "'data' key in JSON requires 'text' or 'annotation' key");
    isRefused(
        "text=a&language=ja&enabledOnly=true",
        400,
        "You must specify enabled rules or categories when using enabledOnly=true");
    isRefused(
        "text=a&language=ja&level=high",
        400,
        "Unknown value 'high' for parameter 'level'. Valid values: default, picky, academic,"
            + " clarity, professional, creative, customer, jobapp, objective, elegant");
    assertThat(post("text=a&language=xx").body())
        .startsWith("Error: 'xx' is not a language code known to LanguageTool.");
    String long1 = "a".repeat(100_001);
    isRefused(
        "language=ja&text=" + long1,
        413,
        "Your text exceeds the limit of 100000 characters (it's 100001 characters)."
            + " Please submit a shorter text.");
  }

  @Test
  void languagesVersionAndLimitAreTold() throws Exception {
    JsonNode languages = Served.json(typing.get("v2/languages"));
    assertThat(languages.findValuesAsText("longCode")).contains("ja-JP", "en-US", "en-GB");
    assertThat(languages.findValuesAsText("name")).contains("Japanese", "English (US)");
    assertThat(languages.findValuesAsText("code")).contains("ja", "en");
    JsonNode info = Served.json(typing.get("v2/info"));
    assertThat(info.at("/software/name").asText()).isEqualTo("LanguageTool");
    assertThat(info.at("/software/version").asText()).matches("\\d+\\.\\d+.*");
    assertThat(typing.get("v2/maxtextlength").body()).isEqualTo("100000");
  }

  @Test
  void otherPagesAreNotInvited() throws Exception {
    HttpResponse<String> answer = typing.get("v2/languages");
    assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
  }
}
