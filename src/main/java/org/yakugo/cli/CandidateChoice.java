package org.yakugo.cli;

import java.time.LocalDate;
import java.util.List;
import org.yakugo.desk.Desk;
import org.yakugo.worklist.Candidate;
import org.yakugo.worklist.Worklist;
import picocli.CommandLine.Parameters;

/** Which term candidates a person means, by key or by place in the list. */
final class CandidateChoice {
  @Parameters(paramLabel = "KEY", arity = "1..*", descriptionKey = "glossary.candidate-keys")
  private List<String> keys;

  /**
   * @throws org.yakugo.UnusableInput if one of them isn't in the list
   */
  List<Candidate> find(Desk desk) {
    Worklist list = desk.view().worklist(LocalDate.now());
    return keys.stream().distinct().map(list::find).distinct().toList();
  }
}
