import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.tmx.TmxFilter;
import net.sf.okapi.lib.terminology.ConceptEntry;
import net.sf.okapi.lib.terminology.LangEntry;
import net.sf.okapi.lib.terminology.tbx.TBXReader;

/** Prints what the Okapi Framework reads from a TBX or TMX file, a term or a unit a line. */
class Okapi {
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    File file = new File(arguments[1]);
    if (arguments[0].equals("tbx")) {
      TBXReader reader = new TBXReader();
      reader.open(file);
      while (reader.hasNext()) {
        ConceptEntry entry = reader.next();
        print(entry, "en", out);
        print(entry, "ja", out);
      }
      reader.close();
      return;
    }
    try (TmxFilter filter = new TmxFilter()) {
      LocaleId japanese = LocaleId.fromString("ja");
      filter.open(new RawDocument(file.toURI(), "UTF-8", LocaleId.fromString("en"), japanese));
      while (filter.hasNext()) {
        Event event = filter.next();
        if (event.isTextUnit()) {
          ITextUnit unit = event.getTextUnit();
          out.println(unit.getSource() + "\t" + unit.getTarget(japanese));
        }
      }
    }
  }

  private static void print(ConceptEntry entry, String language, PrintStream out) {
    LangEntry terms = entry.getEntries(LocaleId.fromString(language));
    try {
      for (int i = 0; terms != null; i++) {
        out.println(entry.getId() + "\t" + language + "\t" + terms.getTerm(i).getText());
      }
    } catch (IndexOutOfBoundsException end) {
      // It doesn't tell how many there are.
    }
  }
}
