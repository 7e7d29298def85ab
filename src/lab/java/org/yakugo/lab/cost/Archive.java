package org.yakugo.lab.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.yakugo.Kind;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.Countries;
import org.yakugo.glossary.Country;
import org.yakugo.glossary.Glossary;
import org.yakugo.name.KatakanaRenderer;
import org.yakugo.name.NameRendering;
import org.yakugo.name.TaughtNames;

/**
 * Writes archives of invented bulletins: sentences of our own about invented people, with the
 * countries, bodies and wordings of the glossary. What is frequent in a real one is frequent here
 * (a few countries and people make half of the news), and every week brings names that no other
 * has. The same seed writes the same bulletins, so that a longer archive begins as a shorter one.
 */
public final class Archive {
  private static final LocalDate FIRST = LocalDate.of(1986, 1, 4);
  private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int ITEMS = 20;
  private static final int PEOPLE = 12_000;

  private static final String[] ONSETS =
      "b,d,f,g,h,k,l,m,n,p,r,s,t,v,z,kr,br,dr,st,tr,pl,sh,ch,j,gr".split(",");
  private static final String[] VOWELS = {"a", "e", "i", "o", "u"};
  private static final String[] ENDINGS =
      "nov,lić,ni,ras,dze,vili,yan,ev,son,mann,ski,ro,tez,li,kis,ban".split(",");
  private static final String[] GIVEN =
      "Anna,Boris,Carla,David,Elena,Farid,Goran,Hanna,Ivan,Julia,Karim,Laura,Marco,Nina,Omar"
          .split(",");

  /** English and Japanese of a post. */
  private static final String[][] POSTS = {
    {"Foreign Minister", "外相"},
    {"President", "大統領"},
    {"Prime Minister", "首相"},
    {"Defense Minister", "国防相"},
    {"Energy Minister", "エネルギー相"},
    {"Finance Minister", "財務相"},
    {"Deputy Foreign Minister", "外務次官"},
    {"Speaker of Parliament", "国会議長"}
  };

  private static final String[][] TOPICS = {
    {"grain exports", "穀物輸出"},
    {"rail links", "鉄道接続"},
    {"water supply", "水供給"},
    {"gas prices", "ガス価格"},
    {"border trade", "国境貿易"},
    {"student exchange", "学生交流"},
    {"visa rules", "査証規則"},
    {"flood relief", "洪水救援"},
    {"fishing quotas", "漁獲枠"},
    {"air safety", "航空安全"},
    {"port security", "港湾警備"},
    {"tax reform", "税制改革"}
  };

  private static final String[] SOURCES = {
    "TREND", "AZERTAG", "TURAN", "APA", "REUTERS", "CIVIL.GE"
  };

  private record Person(String given, String surname, String kana, int country, int post) {}

  private final List<Country> countries;
  private final List<Concept> bodies;
  private final List<Concept> terms;
  private final List<Person> people = new ArrayList<>();

  /**
   * @param glossary whose bodies and wordings the bulletins print
   */
  public Archive(Glossary glossary) {
    this.countries =
        Countries.WORLD.all().stream()
            .filter(country -> country.type() == Country.Type.STATE)
            .toList();
    this.bodies = concepts(glossary, Kind.ORGANISATION);
    this.terms = concepts(glossary, Kind.TERM);
    Random random = new Random(11);
    KatakanaRenderer renderer = KatakanaRenderer.load();
    for (int i = 0; i < PEOPLE; i++) {
      StringBuilder surname = new StringBuilder();
      for (int syllables = 1 + random.nextInt(2); syllables > 0; syllables--) {
        surname.append(one(ONSETS, random)).append(one(VOWELS, random));
      }
      surname.append(one(ENDINGS, random));
      surname.setCharAt(0, Character.toUpperCase(surname.charAt(0)));
      List<NameRendering> kana =
          renderer.render(surname.toString(), null, TaughtNames.NONE).renderings();
      people.add(
          new Person(
              one(GIVEN, random),
              surname.toString(),
              kana.isEmpty() ? surname.toString() : kana.getFirst().target(),
              rank(countries.size(), random),
              random.nextInt(POSTS.length)));
    }
  }

  private static List<Concept> concepts(Glossary glossary, Kind kind) {
    return glossary.concepts().stream()
        .filter(c -> c.kind() == kind && c.scope().isEmpty() && !c.japanese().isEmpty())
        .toList();
  }

  /**
   * Writes the first bulletins of the archive, as {@code YYYY-MM-DD.txt}; what is there already is
   * kept.
   */
  public void write(Path folder, int bulletins) throws IOException {
    Files.createDirectories(folder);
    for (int week = 0; week < bulletins; week++) {
      Path file = folder.resolve(id(week) + ".txt");
      if (!Files.exists(file)) {
        Files.writeString(file, bulletin(week));
      }
    }
  }

  /** The id of the bulletin of a week. */
  static String id(int week) {
    return FIRST.plusWeeks(week).toString();
  }

  /** The bulletin of a week, counted from 0. */
  public String bulletin(int week) {
    Random random = new Random(1_000 + week);
    LocalDate from = FIRST.plusWeeks(week);
    LocalDate to = from.plusDays(6);
    StringBuilder text = new StringBuilder("【見本】政治・治安情報\n\n(公開情報とりまとめ)\n\n");
    text.append(
        "%d年%d月%d日～%d月%d日\n\n在アゼルバイジャン見本大使館\n\n"
            .formatted(
                from.getYear(),
                from.getMonthValue(),
                from.getDayOfMonth(),
                to.getMonthValue(),
                to.getDayOfMonth()));
    for (int i = 0; i < ITEMS; i++) {
      if (i == 0 || i == ITEMS / 2) {
        text.append(i == 0 ? "1. 内政関連\n\n" : "2. 外政関連\n\n");
      }
      text.append(item(random, from.plusDays(random.nextInt(7))));
    }
    return text.toString();
  }

  private String item(Random random, LocalDate day) {
    Person who = people.get(rank(people.size(), random));
    Person other = people.get(rank(people.size(), random));
    Country country = countries.get(who.country());
    Country second = countries.get(other.country());
    Concept body = bodies.get(rank(bodies.size(), random));
    Concept term = terms.get(rank(terms.size(), random));
    String[] topic = TOPICS[random.nextInt(TOPICS.length)];
    int number = 2 + random.nextInt(900);
    String post = POSTS[who.post()][0];
    String subject =
        country.adjectives().isEmpty() ? country.english() : country.adjectives().getFirst();
    String english = subject + " " + post + " " + who.surname();
    String japanese = who.kana() + "・" + country.japanese() + POSTS[who.post()][1];
    String[] headline =
        switch (random.nextInt(8)) {
          case 0 ->
              pair(
                  english + " meets " + POSTS[other.post()][0] + " of " + second.english(),
                  japanese + "が" + second.japanese() + POSTS[other.post()][1] + "と会談");
          case 1 ->
              pair(
                  english + " visits " + second.english(),
                  japanese + "が" + second.japanese() + "を訪問");
          case 2 ->
              pair(
                  country.english() + " and " + second.english() + " discuss " + topic[0],
                  country.japanese() + "と" + second.japanese() + "が" + topic[1] + "を協議");
          case 3 ->
              pair(
                  english + " speaks about " + topic[0] + " at " + body.english(),
                  japanese + "が" + body.japanese() + "で" + topic[1] + "に言及");
          case 4 ->
              pair(
                  number + " people protest against " + term.english() + " in " + second.english(),
                  second.japanese() + "で" + term.japanese() + "に反対し" + number + "人が抗議");
          case 5 ->
              pair(
                  body.english() + " adopts report on " + topic[0],
                  body.japanese() + "が" + topic[1] + "に関する報告書を採択");
          case 6 ->
              pair(
                  english + " receives " + who.given() + " " + other.surname(),
                  japanese + "が" + other.kana() + "氏と面会");
          default ->
              pair(
                  country.english()
                      + " signs agreement on "
                      + term.english()
                      + " with "
                      + body.english(),
                  country.japanese() + "が" + body.japanese() + "と" + term.japanese() + "に関する協定に署名");
        };
    return "- %s%n%n%s%n%nOn %s, %s %s of %s spoke with %s %s of %s about %s and the work of the %s. Both sides agreed to meet again in %d days. (%s / %s)%n%n"
        .formatted(
            headline[1],
            headline[0],
            day.format(DateTimeFormatter.ofPattern("MMMM d", java.util.Locale.ENGLISH)),
            post,
            who.given() + " " + who.surname(),
            country.english(),
            POSTS[other.post()][0],
            other.given() + " " + other.surname(),
            second.english(),
            topic[0],
            body.english(),
            number,
            SOURCES[random.nextInt(SOURCES.length)],
            day.format(ENGLISH))
        .replace("\r\n", "\n");
  }

  private static String[] pair(String english, String japanese) {
    return new String[] {english, japanese};
  }

  private static String one(String[] all, Random random) {
    return all[random.nextInt(all.length)];
  }

  /** The first few are drawn most, each of the others once in a while. */
  private static int rank(int size, Random random) {
    double drawn = random.nextDouble();
    return (int) Math.min(size - 1, Math.pow(size, drawn) - 1 + random.nextInt(3));
  }
}
