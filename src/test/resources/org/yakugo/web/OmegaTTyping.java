import java.util.Set;
import org.omegat.languagetools.BaseLanguageToolBridge;
import org.omegat.languagetools.LanguageToolNetworkBridge;
import org.omegat.languagetools.LanguageToolResult;
import org.omegat.util.Language;

/**
 * Has OmegaT's own client of LanguageTool check a segment: the server's address, the source's text,
 * the translation. Prints a line a finding: its rule, start and end.
 */
class OmegaTTyping {
  public static void main(String[] arguments) throws Exception {
    BaseLanguageToolBridge bridge =
        new LanguageToolNetworkBridge(new Language("en"), new Language("ja"), arguments[0]);
    bridge.applyRuleFilters(Set.of(), Set.of(), Set.of());
    for (LanguageToolResult one : bridge.getCheckResults(arguments[1], arguments[2])) {
      System.out.println("> " + one.ruleId + " " + one.start + " " + one.end);
    }
  }
}
