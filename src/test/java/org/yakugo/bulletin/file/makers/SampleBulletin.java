package org.yakugo.bulletin.file.makers;

import java.util.ArrayList;
import java.util.List;

/**
 * A bulletin of our own with what documents trip over: long headlines, notes, Latin in Japanese.
 */
final class SampleBulletin {

  /**
   * @param section empty where it is the one before
   * @param note null if there is none
   */
  record Entry(
      String section, String ja, String en, List<String> body, String citation, String note) {}

  static final List<String> HEAD = List.of("ルリタニア政治・治安情報", "2026年5月2日～5月8日", "在ルリタニア大使館");

  static final List<Entry> ENTRIES = entries();

  private SampleBulletin() {}

  private static List<Entry> entries() {
    List<Entry> all = new ArrayList<>();
    all.add(
        new Entry(
            "外政関連",
            "ノヴァク外相、リュブリャナで開催された欧州・中央アジア外相会合に出席し、エネルギー協力の拡大に向けた3つの提案を発表",
            "FM Novak attends meeting of European and Central Asian foreign ministers in Ljubljana and"
                + " puts forward three proposals for wider energy cooperation",
            List.of(
                "The Minister of Foreign Affairs said on May 5 that the three proposals concern the"
                    + " electricity grid, a fund for small hydropower plants and the exchange of"
                    + " experts. He called on the partners to agree on a timetable by the end of the"
                    + " year.",
                "On the sidelines of the meeting he spoke with his counterparts from Slovenia,"
                    + " Kazakhstan and Malta about the resumption of direct flights."),
            "(RTA / 05.05.2026)",
            null));
    all.add(
        new Entry(
            "",
            "大統領がEU特使と会談",
            "President receives EU special envoy",
            List.of(
                "The President and the special envoy discussed the implementation of the 2024"
                    + " agreement on visa facilitation."),
            "(AKI-PRESS / 06.05.2026)",
            "The agreement was signed in October 2024 and has been in force since March 2025, after"
                + " both parliaments had ratified it."));
    all.add(
        new Entry(
            "",
            "エルバ海軍司令官「第5回共同演習は9月」",
            "Commander of Elba's Navy: fifth joint exercise to be held in September",
            List.of("Ships of four countries will take part, the commander told reporters."),
            "(RTA / 07.05.2026)",
            null));
    all.add(
        new Entry(
            "内政関連",
            "議会が選挙法改正案を第二読会で採択、野党は採決を欠席し憲法裁判所に提訴する構え",
            "Parliament passes amendments to election law in second reading as opposition stays away"
                + " and prepares an appeal to the Constitutional Court",
            List.of(
                "Of the 120 members 74 voted for the amendments, which lower the threshold from 7% to"
                    + " 5% and allow citizens abroad to vote by mail.",
                "The opposition said that it had been given the final text only an hour before the"
                    + " vote. The Speaker rejected the complaint."),
            "(OBZOR / 04.05.2026)",
            null));
    all.add(
        new Entry(
            "",
            "首相がアドリア市の新病院を視察",
            "PM inspects new hospital in Adria",
            List.of(
                "The hospital has 350 beds and is to open in July, Mayor Rinkēvičs told PM Vučić."),
            "(RTA / 08.05.2026)",
            null));
    all.add(
        new Entry(
            "経済関連",
            "中央銀行、政策金利を7.25％に据え置き",
            "Central Bank leaves policy rate unchanged at 7.25%",
            List.of(
                "The bank expects inflation of 4.1% by December. Its next decision is due on June 12."),
            "(FINANZ / 06.05.2026)",
            null));
    all.add(
        new Entry(
            "",
            "国営鉄道とJR東日本が運行管理に関する覚書に署名",
            "State railways and JR East sign memorandum on traffic management",
            List.of(
                "Under the memorandum ten dispatchers will be trained in Tokyo every year until 2029,"
                    + " and a joint group will study the signalling of the coastal line."),
            "(RTA / 08.05.2026)",
            "The coastal line was closed for two weeks in January because of a landslide near the"
                + " Elba tunnel."));
    return all;
  }

  /** As plain text, which the others are compared with. */
  static String text() {
    StringBuilder out = new StringBuilder(String.join("\n\n", HEAD)).append("\n\n");
    int section = 0;
    for (Entry entry : ENTRIES) {
      if (!entry.section().isEmpty()) {
        out.append(++section).append(". ").append(entry.section()).append("\n\n");
      }
      out.append("● ").append(entry.ja()).append('\n').append(entry.en()).append("\n\n");
      out.append(String.join("\n\n", entry.body())).append(' ').append(entry.citation());
      out.append("\n\n");
      if (entry.note() != null) {
        out.append("NOTE: ").append(entry.note()).append("\n\n");
      }
    }
    return out.toString();
  }
}
