package org.yakugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A command line that can't be read is told of in the reader's language. */
class MisuseTest extends CommandCase {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          frobnicate                   | yakugo: コマンド「frobnicate」はありません。使い方は「yakugo --help」。
          suggest --nope               | yakugo suggest: オプション「--nope」はありません。使い方は「yakugo suggest --help」。
          sugest                       | yakugo: コマンド「sugest」はありません（「suggest」のことでしょうか）。使い方は「yakugo --help」。
          check x --fail-in error      | yakugo check: オプション「--fail-in」はありません（「--fail-on」のことでしょうか）。使い方は「yakugo check --help」。
          suggest a b c                | yakugo suggest: 余分な引数があります：「b」「c」。使い方は「yakugo suggest --help」。
          memory                       | yakugo memory: TEXTがありません。使い方は「yakugo memory --help」。
          render --lang                | yakugo render: --langの値（CODE）がありません。使い方は「yakugo render --help」。
          render x --lang a --lang b   | yakugo render: --langは一度しか書けません。使い方は「yakugo render --help」。
          serve --port abc             | yakugo serve: --portの値「abc」は使えません。整数で書いてください。使い方は「yakugo serve --help」。
          check x --fail-on bananas    | yakugo check: --fail-onの値「bananas」は使えません。error, warning, info, neverのどれかです。使い方は「yakugo check --help」。
          glossary defer 1 --until x   | yakugo glossary defer: --untilの値「x」は使えません。2026-05-08のように書いてください。使い方は「yakugo glossary defer --help」。
          glossary                     | yakugo glossary: コマンドがありません。使い方は「yakugo glossary --help」。
          """)
  void misuseIsToldInJapanese(String typed, String told) {
    Result result = run(Locale.JAPANESE, "", typed.split(" "));

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).isEqualTo(told + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          suggest --nope              | yakugo suggest: Unknown option: '--nope'; 'yakugo suggest --help' explains.
          glossary lst                | yakugo glossary: Unmatched argument at index 1: 'lst' (is 'list' meant?); 'yakugo glossary --help' explains.
          render x --lan=en           | yakugo render: Unknown option: '--lan=en' (is '--lang' meant?); 'yakugo render --help' explains.
          suggest a b c               | yakugo suggest: There are more arguments than it takes: 'b', 'c'; 'yakugo suggest --help' explains.
          glossary list all terms     | yakugo glossary list: There are more arguments than it takes: 'terms'; 'yakugo glossary list --help' explains.
          glossary add planet a b     | yakugo glossary add: KIND can't be 'planet'; it is one of person, title, person_title, organisation, place, event, document, term; 'yakugo glossary add --help' explains.
          memory a --max 9999999999   | yakugo memory: --max can't be '9999999999'; it is a whole number; 'yakugo memory --help' explains.
          memory                      | yakugo memory: Missing required parameter: 'TEXT'; 'yakugo memory --help' explains.
          glossary defer 1 --until x  | yakugo glossary defer: --until can't be 'x'; a day is written like 2026-05-08; 'yakugo glossary defer --help' explains.
          """)
  void misuseIsToldInEnglish(String typed, String told) {
    assertThat(run(typed.split(" ")).err()).isEqualTo(told + "\n");
  }
}
