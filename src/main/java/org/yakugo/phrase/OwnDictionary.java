package org.yakugo.phrase;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.yakugo.UnusableInput;
import org.yakugo.text.StrictText;
import org.yakugo.workspace.WholeFile;
import org.yakugo.workspace.Workspace;

/**
 * A Japanese-English dictionary that a user brought along, in the form of EDICT2 (a line an entry)
 * or JMdict (XML), plain or gzipped. Only nouns and adjectives of one to three English words are
 * used, the common ones first.
 *
 * @param words from English in lower case to Japanese
 * @param licence what its head says of its owner and licence
 */
public record OwnDictionary(Map<String, String> words, String licence) {
  private static final Pattern EDICT =
      Pattern.compile("^([^\\[/ ]+)(?: \\[[^\\]]*\\])? /(.+)/\\s*$");
  private static final Pattern ENTRY = Pattern.compile("<entry>(.*?)</entry>", Pattern.DOTALL);
  private static final Pattern KANJI = Pattern.compile("<keb>(.*?)</keb>");
  private static final Pattern KANA = Pattern.compile("<reb>(.*?)</reb>");
  private static final Pattern GLOSS =
      Pattern.compile("<gloss(?: xml:lang=\"eng\")?>(.*?)</gloss>");
  private static final Pattern NOUN =
      Pattern.compile("\\((?:[^)]*,)?(?:n|adj|vs|n-[^),]*)(?:,[^)]*)?\\).*");
  private static final int LONGEST = 3;

  public OwnDictionary {
    words = Map.copyOf(words);
  }

  /** What changes when a dictionary does, as a rule. */
  public record Stamp(Path file, long size, FileTime changed) {
    private static Stamp of(Path file) {
      try {
        return new Stamp(file, Files.size(file), Files.getLastModifiedTime(file));
      } catch (IOException gone) {
        return new Stamp(file, -1, FileTime.fromMillis(0));
      }
    }
  }

  /** The stamps of the dictionaries of a folder. */
  public static List<Stamp> stamps(Path folder) {
    return files(folder).stream().map(Stamp::of).toList();
  }

  /** All dictionaries of a folder as one, those first in the alphabet going first. */
  public static Map<String, String> load(Path folder) {
    Map<String, String> all = new HashMap<>();
    for (Path file : files(folder)) {
      read(file).words().forEach(all::putIfAbsent);
    }
    return all;
  }

  /** The dictionaries of a folder; none if there is no folder. */
  public static List<Path> files(Path folder) {
    return Workspace.files(folder, name -> !name.startsWith("."));
  }

  /**
   * @throws UnusableInput if it can't be read, or is of neither form
   */
  public static OwnDictionary read(Path file) {
    String text = text(file);
    OwnDictionary dictionary = text.contains("<JMdict>") ? jmdict(text) : edict(text);
    if (dictionary.words().isEmpty()) {
      throw UnusableInput.content("holds-no-entries-edict2-jmdict", file.getFileName());
    }
    return dictionary;
  }

  private static String text(Path file) {
    try (InputStream in = new ByteArrayInputStream(WholeFile.bytes(file))) {
      boolean packed = file.toString().endsWith(".gz");
      byte[] bytes = packed ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
      return StrictText.of(bytes, StandardCharsets.UTF_8)
          .orElseGet(() -> new String(bytes, Charset.forName("EUC-JP")));
    } catch (IOException e) {
      throw UnusableInput.missing("cant-be-read", file, e).because(e);
    }
  }

  private static OwnDictionary edict(String text) {
    Map<String, String> common = new HashMap<>();
    Map<String, String> rare = new HashMap<>();
    String licence = "";
    for (String line : text.split("\\R")) {
      Matcher entry = EDICT.matcher(line);
      if (line.contains("Copyright") || line.contains("Electronic Dictionary Research")) {
        licence = line.replaceAll("^[^/]*/|/\\s*$", "").replace('/', ' ');
      } else if (entry.matches()) {
        String japanese = entry.group(1).split(";", 2)[0].replaceAll("\\(.*?\\)", "");
        String glosses = entry.group(2);
        Map<String, String> into = glosses.contains("(P)") ? common : rare;
        if (NOUN.matcher(glosses).matches()) {
          for (String gloss : glosses.split("/")) {
            add(gloss, japanese, into);
          }
        }
      }
    }
    rare.forEach(common::putIfAbsent);
    return new OwnDictionary(common, licence);
  }

  private static OwnDictionary jmdict(String text) {
    Map<String, String> common = new HashMap<>();
    Map<String, String> rare = new HashMap<>();
    Matcher entries = ENTRY.matcher(text);
    while (entries.find()) {
      String entry = entries.group(1);
      Matcher kanji = KANJI.matcher(entry);
      Matcher kana = KANA.matcher(entry);
      boolean noun = entry.contains("<pos>&n;") || entry.contains("<pos>&adj");
      if (noun && (kanji.find() || kana.find())) {
        String japanese = kanji.hasMatch() ? kanji.group(1) : kana.group(1);
        boolean often = entry.contains("<ke_pri>") || entry.contains("<re_pri>");
        Matcher gloss = GLOSS.matcher(entry);
        while (gloss.find()) {
          add(gloss.group(1), japanese, often ? common : rare);
        }
      }
    }
    rare.forEach(common::putIfAbsent);
    Matcher head = Pattern.compile("(?i)[^\\n]*licen[cs]e[^\\n]*").matcher(text);
    return new OwnDictionary(common, head.find() ? head.group().strip() : "");
  }

  private static void add(String gloss, String japanese, Map<String, String> words) {
    String english =
        gloss
            .replaceAll("\\([^)]*\\)|\\{[^}]*\\}", "")
            .strip()
            .replaceFirst("^(a|an|the) ", "")
            .toLowerCase(Locale.ROOT);
    boolean usable = english.matches("[a-z][a-z' -]*") && english.split(" ").length <= LONGEST;
    if (usable) {
      words.putIfAbsent(english, japanese);
    }
  }
}
