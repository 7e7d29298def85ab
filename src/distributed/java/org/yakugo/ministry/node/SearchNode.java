package org.yakugo.ministry.node;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opensearch.Version;
import org.opensearch.analysis.common.CommonAnalysisModulePlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugin.analysis.kuromoji.AnalysisKuromojiPlugin;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;

/**
 * A node of OpenSearch from its published libraries, as a process of its own: the engine, HTTP, the
 * common analysers and Kuromoji. Arguments: its name, its folder, the ports of HTTP and of the
 * nodes' own talk, then the latter of all nodes.
 */
public final class SearchNode extends Node {

  private SearchNode(Settings settings) {
    super(
        InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "node"),
        List.of(
            plugin(Netty4ModulePlugin.class),
            plugin(CommonAnalysisModulePlugin.class),
            plugin(AnalysisKuromojiPlugin.class)),
        true);
  }

  private static PluginInfo plugin(Class<? extends Plugin> type) {
    return new PluginInfo(
        type.getName(), "", "", Version.CURRENT, "21", type.getName(), null, List.of(), false);
  }

  public static void main(String[] arguments) throws Exception {
    String[] seeds = List.of(arguments).subList(4, arguments.length).toArray(String[]::new);
    Settings settings =
        Settings.builder()
            .put("cluster.name", "yakugo")
            .put("node.name", arguments[0])
            .put("path.home", Path.of(arguments[1]).toAbsolutePath())
            .put("network.host", "127.0.0.1")
            .put("http.port", arguments[2])
            .put("transport.port", arguments[3])
            .put("transport.type", "netty4")
            .put("http.type", "netty4")
            .putList("discovery.seed_hosts", seeds)
            .putList("cluster.initial_cluster_manager_nodes", "first")
            .put("cluster.routing.allocation.disk.threshold_enabled", false)
            .put("node.processors", 1)
            .build();
    Node node = new SearchNode(settings).start();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  try {
                    node.close();
                  } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                  }
                }));
    System.out.println("started");
    Thread.currentThread().join();
  }
}
