package org.yakugo.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yakugo.bulletin.file.SourceText;

final class LineJointTest {
  private static String headline(String first, String second, String elsewhere) {
    String text =
        """
        週間情報
        2026年5月2日～5月8日
        1. 外交
        ● %s
        %s
        Ministers hold talks
        They spoke on May 5. (SAMPLE / 05.05.2026)

        ● %s
        Ministers hold talks again
        They spoke on May 6. (SAMPLE / 06.05.2026)
        """
            .formatted(first, second, elsewhere);
    return BulletinReader.read(SourceText.of("week.txt", text)).items().getFirst().ja().text();
  }

  @ParameterizedTest
  @CsvSource({
    // The other side of the number tells,
    "裁判所、ロシア人に懲役, 4 年の判決を下す, 首相が3日に訪問, 裁判所、ロシア人に懲役 4 年の判決を下す",
    "裁判所、ロシア人に懲役, 4年の判決を下す, 首相が 3 日に訪問, 裁判所、ロシア人に懲役4年の判決を下す",
    "首相が地雷による死者 12, 人を追悼し遺族と面会, 首相が訪問, 首相が地雷による死者 12 人を追悼し遺族と面会",
    // else what the file does,
    "外相がベルリンで開かれた, EU の会合に出席, 首相が OSCE の代表と会談, 外相がベルリンで開かれた EU の会合に出席",
    "外相がベルリンで開かれた, EUの会合に出席, 首相がOSCEの代表と会談, 外相がベルリンで開かれたEUの会合に出席",
    // and marks have room of their own.
    "外相「協力を拡大」、, EU の会合で, 首相が OSCE の代表と会談, 外相「協力を拡大」、EU の会合で",
  })
  void betweenJapaneseAndTheRest(String first, String second, String elsewhere, String joined) {
    assertThat(headline(first, second, elsewhere)).isEqualTo(joined);
  }

  @ParameterizedTest
  @CsvSource({
    "many businesses in Baku, —including restaurants—close, many businesses in Baku—including restaurants—close",
    "many businesses in Baku—, including restaurants—close, many businesses in Baku—including restaurants—close",
    "many businesses in Baku —, including restaurants, many businesses in Baku — including restaurants",
    "many businesses in Baku, – including restaurants, many businesses in Baku – including restaurants",
    "the years 2024, –2026, the years 2024–2026",
    "a long-, term plan, a long-term plan",
    "talks in, Baku, talks in Baku",
  })
  void aroundDashes(String before, String after, String joined) {
    LineJoint joint = new LineJoint(false, false);
    assertThat(before + joint.between(before, after) + after).isEqualTo(joined);
  }
}
