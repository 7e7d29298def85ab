import java.io.File;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.omegat.core.Core;
import org.omegat.core.data.IProject;
import org.omegat.core.data.ProjectProperties;
import org.omegat.filters2.FilterContext;
import org.omegat.filters2.IParseCallback;
import org.omegat.filters2.po.PoFilter;
import org.omegat.gui.glossary.GlossaryEntry;
import org.omegat.gui.glossary.GlossaryReaderTBX;
import org.omegat.gui.glossary.GlossaryReaderTSV;
import org.omegat.util.Language;
import org.omegat.util.TMXReader2;

/** Prints what OmegaT reads from a glossary or a TMX file, a term or a unit a line. */
class OmegaT {
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    File file = new File(arguments[1]);
    Core.setProject(project());
    switch (arguments[0]) {
      case "tbx" -> {
        for (GlossaryEntry entry : GlossaryReaderTBX.read(file, false)) {
          print(entry, out);
        }
      }
      case "text" -> {
        for (GlossaryEntry entry : GlossaryReaderTSV.read(file, false)) {
          print(entry, out);
        }
      }
      case "po" -> read(new PoFilter(), file, out);
      default ->
          new TMXReader2()
              .readTMX(
                  file,
                  new Language("en"),
                  new Language("ja"),
                  false,
                  false,
                  false,
                  false,
                  (unit, source, target, paragraph) -> {
                    out.println(source.text + "\t" + target.text);
                    return true;
                  });
    }
  }

  /** A message of ours a line: its English, its Japanese, and "fuzzy" if it is a draft. */
  private static void read(PoFilter filter, File file, PrintStream out) throws Exception {
    IParseCallback printer =
        (IParseCallback)
            Proxy.newProxyInstance(
                OmegaT.class.getClassLoader(),
                new Class<?>[] {IParseCallback.class},
                (proxy, method, values) -> {
                  if (method.getName().startsWith("addEntry") && !"".equals(values[0])) {
                    out.println(values[1] + "\t" + values[2] + (values[3].equals(true) ? "\tfuzzy" : ""));
                  }
                  return null;
                });
    filter.parseFile(
        file,
        new TreeMap<>(),
        new FilterContext(new Language("en"), new Language("ja"), true),
        printer);
  }

  /** The readers ask the open project for its two languages and for nothing else. */
  private static IProject project() throws Exception {
    ProjectProperties languages = new Languages();
    return (IProject)
        Proxy.newProxyInstance(
            OmegaT.class.getClassLoader(),
            new Class<?>[] {IProject.class},
            (proxy, method, values) ->
                switch (method.getName()) {
                  case "getProjectProperties" -> languages;
                  case "isProjectLoaded" -> true;
                  default -> null;
                });
  }

  private static final class Languages extends ProjectProperties {
    Languages() throws Exception {
      super();
    }

    @Override
    public Language getSourceLanguage() {
      return new Language("en");
    }

    @Override
    public Language getTargetLanguage() {
      return new Language("ja");
    }
  }

  private static void print(GlossaryEntry entry, PrintStream out) {
    for (String japanese : entry.getLocTerms(false)) {
      String comment = entry.getCommentText().replace('\n', ' ');
      out.println(entry.getSrcText() + "\t" + japanese + "\t" + comment);
    }
  }
}
