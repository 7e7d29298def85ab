package org.yakugo.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.Kind;
import org.yakugo.Message;
import org.yakugo.glossary.Concept;
import org.yakugo.glossary.Status;

/**
 * An entry while a foreign file is read. Texts are cleaned as they come in ({@link CleanText});
 * what can't be mended makes the whole entry unusable. Either goes to the {@link Intake} with its
 * line.
 */
public final class EntryDraft {
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");
  private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u3000]+");

  private static final int LONGEST_SUBJECT = 100;
  private static final int LONGEST_NOTE = 10_000;

  private final Intake intake;
  private final int line;
  private final CleanText clean;
  private final Terms englishTerms = new Terms();
  private final Terms japaneseTerms = new Terms();
  private final Set<String> deprecated = new LinkedHashSet<>();
  private final Map<String, String> instead = new LinkedHashMap<>();
  private final Map<String, String> forms = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();
  private final List<String> sources = new ArrayList<>();
  private @Nullable Set<String> scope;
  private @Nullable Kind kind;
  private String subject = "";
  private @Nullable LocalDate date;
  private boolean refused;

  /** The terms of a language that may be used. */
  private static final class Terms {
    private final LinkedHashSet<String> others = new LinkedHashSet<>();
    private String preferred = "";
    private boolean decided;

    /**
     * @param status null if the file doesn't tell: then the first is preferred
     */
    void add(String term, @Nullable Status status) {
      boolean first = status == Status.PREFERRED && !decided;
      if (!first && (status != null || !preferred.isEmpty())) {
        others.add(term);
        return;
      }
      if (!preferred.isEmpty()) {
        others.add(preferred);
      }
      preferred = term;
      decided = first;
    }
  }

  /**
   * @param line where the entry begins
   */
  public EntryDraft(Intake intake, int line) {
    this.intake = intake;
    this.line = line;
    this.clean = new CleanText(intake, this::refuse);
  }

  /** Where the entry begins. */
  public int line() {
    return line;
  }

  /** Makes the entry unusable. */
  public void refuse(int at, Message why) {
    refused = true;
    intake.refuse(at, why);
  }

  /** As {@link Intake#leave}. */
  public void leave(int at, Message what) {
    intake.leave(at, what);
  }

  /** Whether the label names a kind; if so it is this entry's. */
  public boolean kind(String label) {
    try {
      kind = Kind.ofLabel(label.replace("organization", "organisation"));
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The field that it is of, in the file's words. */
  public void subject(String text) {
    String plain = SPACES.matcher(clean.text(text, line)).replaceAll(" ");
    subject = plain.length() > LONGEST_SUBJECT ? "" : plain;
  }

  /** A term of English or Japanese; one of another language is left. */
  public void term(String language, String term, @Nullable Status status, int at) {
    if (language.equals("en")) {
      english(term, status, at);
    } else if (language.equals("ja")) {
      japanese(term, status, at);
    }
  }

  /**
   * @param status null if the file doesn't tell: then the first is preferred
   */
  public void english(String term, @Nullable Status status, int at) {
    String plain = SPACES.matcher(clean.term(term, at)).replaceAll(" ");
    if (plain.isEmpty()) {
      return;
    }
    if (status == Status.DEPRECATED) {
      intake.leave(at, Message.of("a-deprecated-english-term"));
    } else {
      englishTerms.add(plain, status);
    }
  }

  /**
   * @param status null if the file doesn't tell: then the first is preferred
   */
  public void japanese(String term, @Nullable Status status, int at) {
    String plain = clean.term(term, at);
    if (plain.isEmpty()) {
      return;
    }
    if (status == Status.DEPRECATED) {
      deprecated.add(plain);
    } else {
      japaneseTerms.add(plain, status);
    }
  }

  /**
   * A deprecated Japanese term.
   *
   * @param parts the term, and what to use in its place if that is told
   */
  public void deprecated(String[] parts, int at) {
    japanese(parts[0], Status.DEPRECATED, at);
    instead(parts[0], parts.length > 1 ? parts[1] : "", at);
  }

  /** What to use in the place of a deprecated term. */
  public void instead(String deprecatedTerm, String use, int at) {
    String old = clean.term(deprecatedTerm, at);
    String plain = clean.term(use, at);
    if (!old.isEmpty() && !plain.isEmpty()) {
      instead.put(old, plain);
    }
  }

  /** The form that an authority uses. */
  public void form(String authority, String form, int at) {
    String name = clean.term(authority, at);
    String plain = clean.term(form, at);
    if (!name.isEmpty() && !plain.isEmpty()) {
      forms.put(name, plain);
    }
  }

  /**
   * Says that the format tells where a concept holds; without {@link #scope} that is everywhere.
   */
  public void anywhere() {
    countries();
  }

  private Set<String> countries() {
    Set<String> known = scope == null ? new TreeSet<>() : scope;
    scope = known;
    return known;
  }

  /** Whether the text is a country's code; if so the entry holds there. */
  public boolean scope(String code) {
    String country = code.strip().toUpperCase(Locale.ROOT);
    if (!COUNTRY.matcher(country).matches()) {
      return false;
    }
    countries().add(country);
    return true;
  }

  public void note(String text, int at) {
    addText(text, at, "a-note-has-characters", notes);
  }

  public void source(String text, int at) {
    addText(text, at, "a-source-has-characters", sources);
  }

  private void addText(String text, int at, String tooLong, List<String> all) {
    String plain = clean.text(text, at);
    if (plain.length() > LONGEST_NOTE) {
      refuse(at, Message.of(tooLong, plain.length()));
    } else if (!plain.isEmpty()) {
      all.add(plain);
    }
  }

  /** The latest of several. A time after the day is left. */
  public void date(String text, int at) {
    String day = text.strip();
    if (day.isEmpty()) {
      return;
    }
    try {
      LocalDate read =
          LocalDate.parse(day.length() > 10 && day.charAt(10) == 'T' ? day.substring(0, 10) : day);
      date = date == null || read.isAfter(date) ? read : date;
    } catch (DateTimeParseException e) {
      refuse(at, Message.of("there-is-no-date", CleanText.abbreviated(day)));
    }
  }

  /** Gives the entry to the intake, unless it is unusable. */
  public void finish() {
    if (refused) {
      return;
    }
    String japanese = japaneseTerms.preferred;
    Set<String> admitted = japaneseTerms.others;
    if (deprecated.contains(japanese) || !Collections.disjoint(deprecated, admitted)) {
      refuse(line, Message.of("term-deprecated-same-entry-not"));
      return;
    }
    admitted.remove(japanese);
    String english = englishTerms.preferred;
    LinkedHashSet<String> variants = englishTerms.others;
    variants.remove(english);
    if (english.isEmpty() && !variants.isEmpty()) {
      english = variants.removeFirst();
    }
    intake.accept(
        new Entry(
            line,
            subject,
            new Concept(
                kind == null ? Kind.TERM : kind,
                english,
                List.copyOf(variants),
                scope == null ? Set.of() : scope,
                japanese,
                List.copyOf(admitted),
                List.copyOf(deprecated),
                instead,
                forms,
                String.join("\n", notes),
                String.join("; ", sources),
                date),
            kind != null,
            scope != null));
  }
}
