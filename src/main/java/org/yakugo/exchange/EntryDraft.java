package org.yakugo.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
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
import org.yakugo.glossary.InvisibleCharacters;
import org.yakugo.glossary.Status;
import org.yakugo.text.Script;

/**
 * An entry while a foreign file is read. Texts are cleaned as they come in; what can't be mended
 * makes the whole entry unusable. Either goes to the {@link Intake} with its line.
 */
public final class EntryDraft {
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");
  private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u3000]+");

  /** As in the glossary's own files: what is longer is a text that slipped into the term. */
  private static final int LONGEST_TERM = 300;

  private static final int LONGEST_NOTE = 10_000;

  private final Intake intake;
  private final int line;
  private final List<String> englishOthers = new ArrayList<>();
  private final Set<String> admitted = new LinkedHashSet<>();
  private final Set<String> deprecated = new LinkedHashSet<>();
  private final Map<String, String> instead = new LinkedHashMap<>();
  private final Map<String, String> forms = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();
  private Set<String> scope;
  private Kind kind;
  private String subject = "";
  private String english = "";
  private String japanese = "";
  private String source = "";
  private @Nullable LocalDate date;
  private boolean preferredEnglish;
  private boolean preferredJapanese;
  private boolean refused;

  /**
   * @param line where the entry begins
   */
  public EntryDraft(Intake intake, int line) {
    this.intake = intake;
    this.line = line;
  }

  /** Where the entry begins. */
  public int line() {
    return line;
  }

  /** Makes the entry unusable. */
  public void refuse(int at, String why) {
    refused = true;
    intake.refuse(at, why);
  }

  /** As {@link Intake#leave}. */
  public void leave(int at, String what) {
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
    String clean = SPACES.matcher(cleanText(text, line)).replaceAll(" ");
    subject = clean.length() > LONGEST_TERM / 3 ? "" : clean;
  }

  /**
   * @param status null if the file doesn't tell: then the first is preferred
   */
  public void english(String term, @Nullable Status status, int at) {
    String clean = SPACES.matcher(cleanTerm(term, at)).replaceAll(" ");
    if (clean.isEmpty()) {
      return;
    }
    if (status == Status.DEPRECATED) {
      intake.leave(at, "a deprecated English term");
    } else if (english.isEmpty() && status == null) {
      english = clean;
    } else if (status == Status.PREFERRED && !preferredEnglish) {
      addOther(english);
      english = clean;
    } else {
      addOther(clean);
    }
    preferredEnglish |= status == Status.PREFERRED;
  }

  private void addOther(String term) {
    if (!term.isEmpty() && !englishOthers.contains(term)) {
      englishOthers.add(term);
    }
  }

  /**
   * @param status null if the file doesn't tell: then the first is preferred
   */
  public void japanese(String term, @Nullable Status status, int at) {
    String clean = cleanTerm(term, at);
    if (clean.isEmpty()) {
      return;
    }
    if (status == Status.DEPRECATED) {
      deprecated.add(clean);
    } else if (japanese.isEmpty() && status == null) {
      japanese = clean;
    } else if (status == Status.PREFERRED && !preferredJapanese) {
      if (!japanese.isEmpty()) {
        admitted.add(japanese);
      }
      japanese = clean;
    } else {
      admitted.add(clean);
    }
    preferredJapanese |= status == Status.PREFERRED;
  }

  /** What to use in the place of a deprecated term. */
  public void instead(String deprecatedTerm, String use, int at) {
    String old = cleanTerm(deprecatedTerm, at);
    String clean = cleanTerm(use, at);
    if (!old.isEmpty() && !clean.isEmpty()) {
      instead.put(old, clean);
    }
  }

  /** The form that an authority uses. */
  public void form(String authority, String form, int at) {
    String name = cleanTerm(authority, at);
    String clean = cleanTerm(form, at);
    if (!name.isEmpty() && !clean.isEmpty()) {
      forms.put(name, clean);
    }
  }

  /**
   * Says that the format tells where a concept holds; without {@link #scope} that is everywhere.
   */
  public void anywhere() {
    scope = scope == null ? new TreeSet<>() : scope;
  }

  /** Whether the text is a country's code; if so the entry holds there. */
  public boolean scope(String code) {
    String plain = code.strip().toUpperCase(Locale.ROOT);
    if (!COUNTRY.matcher(plain).matches()) {
      return false;
    }
    anywhere();
    scope.add(plain);
    return true;
  }

  public void note(String text, int at) {
    String clean = cleanText(text, at);
    if (clean.length() > LONGEST_NOTE) {
      refuse(at, "a note has %,d characters".formatted(clean.length()));
    } else if (!clean.isEmpty()) {
      notes.add(clean);
    }
  }

  public void source(String text, int at) {
    String clean = cleanText(text, at);
    if (clean.length() > LONGEST_NOTE) {
      refuse(at, "a source has %,d characters".formatted(clean.length()));
    } else if (!clean.isEmpty()) {
      source = source.isEmpty() ? clean : source + "; " + clean;
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
      refuse(at, "there is no date \"" + abbreviated(day) + "\"");
    }
  }

  /** Gives the entry to the intake, unless it is unusable. */
  public void finish() {
    if (refused) {
      return;
    }
    boolean mixed =
        deprecated.stream().anyMatch(term -> term.equals(japanese) || admitted.contains(term));
    if (mixed) {
      refuse(line, "a term is deprecated and, in the same entry, not deprecated");
      return;
    }
    admitted.remove(japanese);
    englishOthers.remove(english);
    if (english.isEmpty() && !englishOthers.isEmpty()) {
      english = englishOthers.removeFirst();
    }
    intake.accept(
        new Entry(
            line,
            kind,
            subject,
            english,
            englishOthers,
            scope,
            japanese,
            List.copyOf(admitted),
            List.copyOf(deprecated),
            instead,
            forms,
            String.join("\n", notes),
            source,
            date));
  }

  /** Without what nobody sees; a break between the lines of a term is a space. */
  private String cleanTerm(String term, int at) {
    String visible = withoutInvisible(term, at);
    String flat = visible;
    if (visible.strip().chars().anyMatch(c -> c == '\n' || c == '\t' || c == '\r')) {
      flat = joinLines(visible.strip());
      intake.clean(
          at, "a line break or tab within the term \"" + abbreviated(flat) + "\" was removed");
    }
    flat = strip(flat);
    if (flat.length() > LONGEST_TERM) {
      refuse(at, "a term has %,d characters".formatted(flat.length()));
      return "";
    }
    return flat;
  }

  private static String joinLines(String text) {
    StringBuilder joined = new StringBuilder();
    for (String part : text.split("\\s*[\\n\\r\\t]\\s*")) {
      boolean spaced =
          !joined.isEmpty()
              && !part.isEmpty()
              && !Script.isJapanese(joined.charAt(joined.length() - 1))
              && !Script.isJapanese(part.charAt(0));
      joined.append(spaced ? " " : "").append(part);
    }
    return joined.toString();
  }

  private String cleanText(String text, int at) {
    return strip(withoutInvisible(text.replace("\r\n", "\n").replace('\r', '\n'), at));
  }

  private String withoutInvisible(String text, int at) {
    if (text.codePoints().noneMatch(EntryDraft::isUnwanted)) {
      return text;
    }
    Set<String> found = new TreeSet<>();
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (isUnwanted(c)) {
                found.add("U+%04X".formatted(c));
              } else {
                clean.appendCodePoint(c);
              }
            });
    if (found.remove("U+FFFD")) {
      refuse(at, "it holds bytes that aren't text in its encoding");
    }
    if (!found.isEmpty()) {
      intake.clean(at, "invisible characters were removed: " + String.join(", ", found));
    }
    return clean.toString();
  }

  private static boolean isUnwanted(int c) {
    return c != '\n'
        && c != '\t'
        && c != '\r'
        && (InvisibleCharacters.isInvisible(c) || c == 0xFFFD || (c & 0xFFFE) == 0xFFFE);
  }

  /** Full-width and no-break spaces too. */
  private static String strip(String text) {
    return text.replaceAll("^[\\s\u00A0\u3000\u202F]+|[\\s\u00A0\u3000\u202F]+$", "");
  }

  private static String abbreviated(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
