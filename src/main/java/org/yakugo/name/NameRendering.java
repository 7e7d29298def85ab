package org.yakugo.name;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.yakugo.Message;

/**
 * One way to write a name in katakana.
 *
 * @param target the katakana, {@code ・} between the parts
 * @param confidence the probability, 0 to 1, that this is what is written
 * @param told sentences for a person, the most telling first
 */
public record NameRendering(String target, double confidence, @JsonIgnore List<Message> told) {
  public NameRendering {
    told = List.copyOf(told);
  }

  /** The sentences in English. */
  @JsonProperty
  public List<String> reasons() {
    return Message.english(told);
  }
}
