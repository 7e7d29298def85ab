package org.yakugo.mention;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.glossary.Concept;
import org.yakugo.language.Facts;
import org.yakugo.language.Language;
import org.yakugo.language.Row;

/**
 * The head nouns of posts, bodies, events and documents, and the Japanese words that phrases of
 * that head end in: what {@code posts}, {@code honorifics} and {@code bodies} say of endings.
 */
public final class Heads {

  /**
   * One head.
   *
   * @param english folded, one or more words
   * @param japanese endings that render it, the best first
   */
  public record Head(Kind kind, String english, List<String> japanese) {
    private static final Set<String> AREAS = Set.of("county", "province", "region", "district");

    /** Whether it is a part of a country, which has bodies of its own. */
    boolean isArea() {
      return kind == Kind.PLACE && AREAS.contains(english);
    }
  }

  private static final Pattern IN_TEMPLATE = Pattern.compile("\\{\\w+}|\\^|[（）]");

  private static final Facts<Heads> HEADS = Facts.of(Heads::new);

  private final Map<String, Head> byEnglish = new LinkedHashMap<>();
  private final List<String> titleEndings;

  /** Endings that the tables list; 官房長官 is no more than 長官 beside them. */
  private final Set<String> listed = new HashSet<>();

  private Heads(Language language) {
    Map<String, List<String>> qualifiers =
        language.table("qualifiers").by("qualifier", row -> row.alternatives("english"));
    Map<String, List<String>> ranks =
        language.table("posts").lists("rank", row -> row.alternatives("english"));
    language.table("posts").each(row -> addPost(row, ranks, qualifiers));
    language.table("honorifics").each(row -> addTitle(row.alternatives("english"), listed(row)));
    language.table("bodies").each(this::addName);
    this.titleEndings =
        byEnglish.values().stream()
            .filter(head -> head.kind() == Kind.TITLE)
            .flatMap(head -> head.japanese().stream())
            .filter(form -> listed.contains(form) || listed.stream().noneMatch(form::endsWith))
            .distinct()
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
  }

  public static Heads of(Language language) {
    return HEADS.in(language);
  }

  /** A line without words of its own tells of its rank, qualified: {@code deputy minister}. */
  private void addPost(
      Row row, Map<String, List<String>> ranks, Map<String, List<String>> qualifiers) {
    if (row.words("qualifiers").size() == 1) {
      for (String qualifier : qualifiers.getOrDefault(row.text("qualifiers"), List.of())) {
        List<String> words = ranks.getOrDefault(row.text("rank"), List.of());
        addTitle(words.stream().map(r -> qualifier + " " + r).toList(), endings(row));
      }
    } else {
      addTitle(row.alternatives("english"), endings(row));
    }
  }

  private void addTitle(Collection<String> english, List<String> endings) {
    if (!endings.isEmpty()) {
      english.forEach(words -> add(Kind.TITLE, words, endings));
      english.forEach(words -> add(Kind.TITLE, words + "s", endings));
    }
  }

  private List<String> listed(Row row) {
    List<String> endings = row.alternatives("endings");
    listed.addAll(endings);
    return endings;
  }

  /** What is listed, else what the post is in a headline. */
  private List<String> endings(Row post) {
    List<String> endings = listed(post);
    return !endings.isEmpty()
        ? endings
        : post.alternatives("headline").stream()
            .map(form -> IN_TEMPLATE.matcher(form).replaceAll(""))
            .filter(form -> form.length() > 1)
            .toList();
  }

  private void addName(Row row) {
    if (row.text("stands").isEmpty() || row.text("stands").equals("head")) {
      List<String> endings = row.alternatives("endings");
      for (String english : row.alternatives("english")) {
        add(
            Kind.ofLabel(row.text("kind")),
            english,
            endings.isEmpty() ? row.alternatives("japanese") : endings);
      }
    }
  }

  private void add(Kind kind, String english, List<String> japanese) {
    String words = english.replace('-', ' ');
    byEnglish.putIfAbsent(words, new Head(kind, words, japanese));
  }

  public Collection<Head> all() {
    return byEnglish.values();
  }

  /**
   * The head with these words.
   *
   * @param folded English words, lower case, joined by single spaces
   * @return null if that is no head
   */
  public @Nullable Head of(String folded) {
    return byEnglish.get(folded);
  }

  /**
   * The head with this word, or with its singular.
   *
   * @return null if neither is a head
   */
  public @Nullable Head ofNumber(String folded) {
    Head head = of(folded);
    if (head == null && folded.endsWith("ies")) {
      head = of(folded.substring(0, folded.length() - 3) + "y");
    }
    return head == null && folded.endsWith("s")
        ? of(folded.substring(0, folded.length() - 1))
        : head;
  }

  /**
   * Of a name with a noun that the preferred English has not, the form with that noun first: シュニク州
   * for {@code Syunik Province}; of a place without its noun a form without, too: スース・マッサ. As they
   * are if somebody has decided.
   */
  public Comparator<String> likeFirst(Concept concept, String term) {
    Head own = lastOf(term);
    Head usual = lastOf(concept.english());
    boolean bare = own == null && usual != null && usual.kind() == Kind.PLACE;
    Head told = bare ? usual : own;
    boolean asTheyAre = concept.date() != null || !bare && told != null && told.equals(usual);
    List<String> nouns = told == null || asTheyAre ? List.of() : told.japanese();
    return Comparator.comparing(form -> nouns.stream().anyMatch(form::endsWith) == bare);
  }

  private @Nullable Head lastOf(String name) {
    int last = name.lastIndexOf(' ');
    return last < 0 ? null : of(name.substring(last + 1).toLowerCase(Locale.ROOT));
  }

  /** Whether one of the words that events are called by begins at {@code at}, or one letter on. */
  public boolean isEventAt(String japanese, int at) {
    return all().stream()
        .filter(head -> head.kind() == Kind.EVENT)
        .flatMap(head -> head.japanese().stream())
        .anyMatch(form -> japanese.startsWith(form, at) || japanese.startsWith("首脳" + form, at));
  }

  /** The words that Japanese posts end in, the longest first. */
  public List<String> titleEndings() {
    return titleEndings;
  }
}
