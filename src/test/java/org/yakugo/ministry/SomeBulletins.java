package org.yakugo.ministry;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yakugo.align.AlignedItem;
import org.yakugo.desk.Desk;
import org.yakugo.desk.View;
import org.yakugo.memory.TranslationUnit;
import org.yakugo.workspace.OwnWorkspace;

/** A workspace with a few bulletins of our own, opened. */
record SomeBulletins(Desk desk) implements AutoCloseable {
  private static final String FIRST =
      """
      【見本】政治・治安情報

      2024年1月6日～1月12日

      1. 外政関連

      - オルベク外相がサムランド国防相と会談

      FM Orbek meets Defence Minister of Samland

      FM Orbek received the minister in the capital. Both spoke about border trade. (TREND / 08.01.2024)

      - ガス価格の上昇に議会が懸念を表明

      Parliament expresses concern over rising gas prices

      Deputies asked the government for a report on gas prices. (APA / 09.01.2024)
      """;

  private static final String SECOND =
      """
      【見本】政治・治安情報

      2024年1月13日～1月19日

      1. 外政関連

      - オルベク外相がサムランドを訪問

      FM Orbek visits Samland

      The visit is to last two days, and border trade is on the agenda. (TREND / 15.01.2024)

      - 議会が港湾税制改革法案を可決

      Parliament adopts bill on port tax reform

      The bill was adopted after long debate. (APA / 16.01.2024)
      """;

  private static final String THIRD =
      """
      【見本】政治・治安情報

      2024年1月20日～1月26日

      1. 外政関連

      - オルベク外務大臣がサムランド国防相と電話会談

      FM Orbek speaks with Defence Minister of Samland by telephone

      Rising gas prices were discussed, too. (TREND / 22.01.2024)
      """;

  static SomeBulletins in(Path folder) {
    return new SomeBulletins(
        Desk.open(
            OwnWorkspace.in(
                folder,
                Map.of(
                    "corpus/2024-01-06.txt",
                    FIRST,
                    "corpus/2024-01-13.txt",
                    SECOND,
                    "corpus/2024-01-20.txt",
                    THIRD))));
  }

  View view() {
    return desk.view();
  }

  List<String> ids() {
    return List.of("2024-01-06", "2024-01-13", "2024-01-20");
  }

  List<TranslationUnit> units(String bulletin) {
    return TranslationUnit.of(view().corpus().bulletin(bulletin).orElseThrow());
  }

  List<AlignedItem> aligned(String bulletin) {
    return view().alignedItems(bulletin);
  }

  /** Puts them into a shared index. */
  Shared share(Cluster cluster, String house, List<String> bulletins) {
    Sharing sharing = new Sharing(cluster, house);
    sharing.prepare();
    return sharing.share(
        bulletins, id -> SharedDocuments.of(house, id, units(id), aligned(id)), done -> {});
  }

  @Override
  public void close() {
    desk.close();
  }
}
