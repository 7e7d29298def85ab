package org.yakugo.text;

/**
 * The radicals of dictionaries, which Unicode has beside the kanji that look the same: ⽉ and 月.
 * Several makers of PDFs write them for kanji, and people paste them.
 */
public final class Radicals {
  private static final char SUPPLEMENT = 0x2E80;
  private static final char KANGXI = 0x2F00;

  /** Stands where there is no radical, or none whose kanji is in use. */
  private static final char NONE = '.';

  /**
   * The kanji of U+2E80 and on, as EquivalentUnifiedIdeograph of the Unicode Character Database
   * 15.0 gives them; NFKC knows three of them.
   */
  private static final String SUPPLEMENT_KANJI =
      ".厂乛乚乙亻冂.刀刂卜㔾小小兀尣尢.巳幺彑.忄心扌攵.旡日月歺母民氵氺灬爫爫丬牛"
          + "犭王.目示礻.糹纟罓罒㓁冗.羊..耂肀聿肉.艹艹艹虎衤覀西见角.讠贝.车辶辶辶邑"
          + "钅長镸长门.阝雨青韦页风飞食.飠饣.马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

  /**
   * Those of U+2F00 and on, but 戸 and 黒 as Japanese fonts draw them, where the database has the
   * older forms.
   */
  private static final String KANGXI_KANJI =
      "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀"
          + "寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戸手支攴文斗斤方无日曰月木欠止歹殳毋"
          + "比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸"
          + "缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛"
          + "辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻"
          + "黃黍黒黹黽鼎鼓鼠鼻齊齒龍龜龠";

  /** The kanji that looks like the radical; the character itself if it is none. */
  public static char kanji(char c) {
    if (c < SUPPLEMENT || c >= KANGXI + KANGXI_KANJI.length()) {
      return c;
    }
    String kanji = c < KANGXI ? SUPPLEMENT_KANJI : KANGXI_KANJI;
    int index = c - (c < KANGXI ? SUPPLEMENT : KANGXI);
    return index >= kanji.length() || kanji.charAt(index) == NONE ? c : kanji.charAt(index);
  }

  public static boolean isRadical(char c) {
    return kanji(c) != c;
  }

  /** The text with kanji for radicals; of the same length. */
  public static String fold(String text) {
    StringBuilder folded = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isRadical(c)) {
        folded = folded == null ? new StringBuilder(text) : folded;
        folded.setCharAt(i, kanji(c));
      }
    }
    return folded == null ? text : folded.toString();
  }
}
