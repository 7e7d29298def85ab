package org.yakugo.ministry;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yakugo.Message;
import org.yakugo.UnusableInput;
import org.yakugo.align.AlignedItem;
import org.yakugo.align.MinedPair;
import org.yakugo.align.PastItems;
import org.yakugo.align.Precedents;
import org.yakugo.memory.Segments;
import org.yakugo.memory.TranslationUnit;
import org.yakugo.text.JapaneseWords;
import org.yakugo.workspace.Workspace;

/**
 * The other houses that a workspace shares its memory with, if it does. Their part is added to what
 * one's own house knows; where they are away that remains, and {@link #away} says so. Safe for many
 * threads.
 */
public record Ministry(@Nullable Cluster cluster, House house) {
  private static final String LOGIN = "YAKUGO_MEMORY_LOGIN";

  /**
   * That of a workspace, as its {@code yakugo.toml} or the command has it.
   *
   * @param notices told of each key of the file that isn't used
   * @throws UnusableInput if the file can't be used
   */
  public static Ministry of(Workspace workspace, Consumer<Message> notices) {
    MinistrySettings settings = MinistrySettings.of(workspace, notices);
    return settings == null
        ? new Ministry(null, new House("", ""))
        : new Ministry(
            new Cluster(settings.address(), System.getenv(LOGIN)),
            new House(settings.house(), settings.ministry()));
  }

  /** Why the other houses can't be asked now; empty if they can, or there are none. */
  public Optional<Message> away() {
    return Optional.ofNullable(cluster == null ? null : cluster.away()).map(UnusableInput::told);
  }

  /** One's own segments, and the others' beside them. */
  public Segments beside(Segments own) {
    return cluster == null
        ? own
        : new OwnFirstSegments(own, new SharedSegments(cluster, house, true), house);
  }

  /** One's own precedents, and the others' for what has none there. */
  public Precedents beside(Precedents own) {
    return cluster == null
        ? own
        : new OwnFirstPrecedents(own, new SharedPrecedents(cluster, house, true), house);
  }

  /** One's own items, and the others'. */
  public PastItems beside(PastItems own) {
    if (cluster == null) {
      return own;
    }
    SharedPrecedents others = new SharedPrecedents(cluster, house, true);
    return (bulletin, n) ->
        house.distance(bulletin) == 0
            ? own.item(bulletin, n)
            : ClusterAway.orElse(Optional.empty(), () -> others.item(bulletin, n));
  }

  /**
   * Mined pairs of the others that stand in a text, or that it stands in; as {@link
   * org.yakugo.past.Past#renderings}.
   */
  public List<MinedPair> renderings(String text, int max, Supplier<JapaneseWords> words) {
    if (cluster == null) {
      return List.of();
    }
    SharedPrecedents others = new SharedPrecedents(cluster, house, true);
    return ClusterAway.orElse(List.of(), () -> others.renderings(text, max, words));
  }

  /**
   * Puts one's own bulletins there, those that have changed, and takes away those that are gone.
   *
   * @param bulletins their ids
   * @param units of a bulletin
   * @param items of a bulletin, aligned
   * @param done is told each bulletin that was looked at
   * @throws UnusableInput if that can't be done
   */
  public Shared share(
      List<String> bulletins,
      Function<String, List<TranslationUnit>> units,
      Function<String, List<AlignedItem>> items,
      Consumer<String> done) {
    if (cluster == null) {
      throw UnusableInput.request("no-shared-memory-name-one-memory-yakugo");
    }
    if (house.own().isEmpty()) {
      throw UnusableInput.request("yakugo-toml-doesnt-say-under-name-share");
    }
    Sharing sharing = new Sharing(cluster, house.own());
    sharing.prepare();
    return sharing.share(
        bulletins,
        id -> SharedDocuments.of(house.own(), id, units.apply(id), items.apply(id)),
        done);
  }
}
