package org.yakugo.align;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.Evidence;
import org.yakugo.Kind;
import org.yakugo.mention.MentionKey;
import org.yakugo.text.NameKey;
import org.yakugo.text.Normalization;

/**
 * What past items rendered how: the look-up over all links of the corpus. What was looked up is
 * remembered. Safe for many threads.
 */
public abstract class Precedents {
  private static final Pattern NUMBERED = Pattern.compile("\\d+(?:st|nd|rd|th)\\s");

  public static final Precedents NONE = of(List.of());

  /** Whoever looks at more of the items that show a form looks it up in the memory. */
  private static final int SHOWN = 100;

  private static final double SUREST = 0.99;

  protected static final Comparator<Precedent> MOST_USED_FIRST =
      Comparator.comparingInt(Precedent::uses)
          .reversed()
          .thenComparing(
              Precedent::last, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));

  /** What links are looked up by. */
  private record Topic(Kind kind, String key, @Nullable Bearer bearer) {}

  private final Map<Topic, List<Precedent>> precedents = new ConcurrentHashMap<>();

  /** Those of items at hand. */
  public static Precedents of(Collection<AlignedItem> items) {
    return new PrecedentsAtHand(items);
  }

  /**
   * The keys that a link is looked up by; of a holder also that of the last word of the surname:
   * ファム・ミン・チン首相 for {@code PM Chinh}, デ・セラ外相 for {@code FM Zela}.
   */
  public static Set<String> keys(Link link) {
    Set<String> keys = new HashSet<>(Set.of(link.key(), keyOfWording(link.source())));
    if (link.kind() == Kind.PERSON_TITLE && link.bearer() != null) {
      String surname = link.bearer().surname();
      String last = NameKey.of(surname.substring(surname.lastIndexOf(' ') + 1));
      int posts = link.key().indexOf('/');
      keys.add(posts < 0 ? link.key() : last + link.key().substring(posts));
    }
    return keys;
  }

  /** The key under which everything falls that English words so. */
  public static String keyOfWording(String english) {
    return "=" + MentionKey.words(english);
  }

  /**
   * The links with one of these {@linkplain #keys keys}, in the order of the items.
   *
   * @param kind of the links
   */
  public abstract List<LinkUse> uses(Kind kind, String key);

  /**
   * Told which keys will be asked for, so that those that lie far away can be fetched at once.
   *
   * @param keys by the links' kind
   */
  public void prepare(Map<Kind, Set<String>> keys) {}

  /** Has everything looked up anew. */
  protected final void forget() {
    precedents.clear();
  }

  /** Every pair of an English and a Japanese wording, most used first. */
  public abstract List<MinedPair> pairs();

  /** Those of one kind, in the same order. */
  public List<MinedPair> pairs(Kind kind) {
    return pairs().stream().filter(pair -> pair.kind() == kind).toList();
  }

  /** Those whose English begins with an ordinal number, {@code 9th}, in the same order. */
  public List<MinedPair> numbered() {
    return pairs().stream().filter(pair -> isNumbered(pair.source())).toList();
  }

  /** Whether an English wording begins with an ordinal number. */
  public static boolean isNumbered(String english) {
    return NUMBERED.matcher(Normalization.ENGLISH.apply(english)).lookingAt();
  }

  /**
   * The forms printed for a thing, most used first, then newest first.
   *
   * @param key see {@link org.yakugo.mention.MentionKey}
   */
  public List<Precedent> of(Kind kind, String key) {
    return of(new Topic(kind, key, null));
  }

  /**
   * The same for one of the persons who may share a surname, and even a post: what was surely
   * printed for another is left out.
   *
   * @param bearer null if the thing is no person
   */
  public List<Precedent> of(Kind kind, String key, @Nullable Bearer bearer) {
    boolean person = kind == Kind.PERSON || kind == Kind.PERSON_TITLE;
    return of(new Topic(kind, key, person ? bearer : null));
  }

  private List<Precedent> of(Topic topic) {
    List<Precedent> known = precedents.get(topic);
    // Items are worked at side by side, and name the same countries.
    return known == null
        ? precedents.computeIfAbsent(topic, one -> counted(one.kind, one.key, one.bearer))
        : known;
  }

  /** Counts what {@link #of(Kind, String, Bearer)} answers. */
  protected List<Precedent> counted(Kind kind, String key, @Nullable Bearer bearer) {
    Predicate<Link> same = of(bearer, kind);
    return precedents(uses(kind, key).stream().filter(use -> same.test(use.link())).toList());
  }

  /** Tells the links that weren't surely printed for another person; all if it is of nobody. */
  protected static Predicate<Link> of(@Nullable Bearer bearer, Kind kind) {
    Map<Bearer, Boolean> known = new ConcurrentHashMap<>(); // asked later, side by side
    return link -> {
      Bearer shown = link.bearer();
      return bearer == null
          || shown == null
          || known.computeIfAbsent(shown, other -> other.canBe(bearer, kind));
    };
  }

  /** The forms printed for this wording, of one person, as {@link #of(Kind, String, Bearer)}. */
  public List<Precedent> ofWording(Kind kind, String english, @Nullable Bearer bearer) {
    return of(kind, keyOfWording(english), bearer);
  }

  private static List<Precedent> precedents(List<LinkUse> uses) {
    Map<String, List<LinkUse>> forms = new LinkedHashMap<>();
    for (LinkUse use : uses) {
      String target = Normalization.PRINTED.apply(use.link().target());
      forms.computeIfAbsent(target, t -> new ArrayList<>()).add(use);
    }
    return forms.values().stream()
        .map(Precedents::newestFirst)
        .map(Precedents::precedent)
        .sorted(MOST_USED_FIRST)
        .toList();
  }

  /** The forms printed for this wording, as {@link #of}. */
  public List<Precedent> ofWording(Kind kind, String english) {
    return of(kind, keyOfWording(english));
  }

  /** The pairs that links prove, most used first. */
  public static List<MinedPair> pairs(Collection<LinkUse> uses) {
    Map<String, List<LinkUse>> byWording = new LinkedHashMap<>();
    for (LinkUse use : uses) {
      byWording.computeIfAbsent(use.link().wording(), w -> new ArrayList<>()).add(use);
    }
    return byWording.values().stream()
        .map(Precedents::pair)
        .sorted(
            Comparator.comparingInt(MinedPair::uses).reversed().thenComparing(MinedPair::source))
        .toList();
  }

  /**
   * A form by the items that show it; of those few are looked at, and most only when they are
   * shown.
   *
   * @param newest one use an item, the newest first, those without a date last
   */
  protected static Precedent precedent(List<LinkUse> newest) {
    LinkUse first = newest.getFirst();
    List<LinkUse> shown = newest.subList(0, Math.min(SHOWN, newest.size()));
    return new Precedent(
        first.link().target(),
        newest.size(),
        first.date(),
        confidence(newest),
        new AbstractList<>() {
          @Override
          public Evidence get(int index) {
            return shown.get(index).evidence();
          }

          @Override
          public int size() {
            return shown.size();
          }
        });
  }

  private static MinedPair pair(List<LinkUse> uses) {
    List<LinkUse> newest = newestFirst(uses);
    Link link = newest.getFirst().link();
    return new MinedPair(
        mostFrequentSource(newest),
        link.target(),
        link.kind(),
        confidence(newest),
        newest.size(),
        newest.stream().map(LinkUse::evidence).toList());
  }

  /**
   * One use an item.
   *
   * @param uses those of an item one after the other
   */
  private static List<LinkUse> newestFirst(List<LinkUse> uses) {
    List<LinkUse> newest = new ArrayList<>();
    for (LinkUse use : uses) {
      if (newest.isEmpty() || !use.isOfSameItem(newest.getLast())) {
        newest.add(use);
      }
    }
    newest.sort(LinkUse::compareNewest);
    return newest;
  }

  private static String mostFrequentSource(List<LinkUse> uses) {
    String first = uses.getFirst().link().source();
    if (uses.stream().allMatch(use -> use.link().source().equals(first))) {
      return first;
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    uses.forEach(use -> counts.merge(use.link().source(), 1, Integer::sum));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  /** Several items that show the same make it surer, up to 0.99: the first tell that mostly. */
  private static double confidence(List<LinkUse> uses) {
    double doubt = 1;
    for (int i = 0; i < uses.size() && doubt > 1 - SUREST; i++) {
      doubt *= 1 - uses.get(i).link().confidence();
    }
    return Math.min(SUREST, Math.round((1 - doubt) * 1000) / 1000.0);
  }
}
