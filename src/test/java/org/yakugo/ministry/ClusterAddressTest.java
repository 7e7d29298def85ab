package org.yakugo.ministry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yakugo.UnusableInput;

final class ClusterAddressTest {

  @Test
  void oneNode() {
    assertThat(ClusterAddress.of("opensearch://search.example:9201/yakugo"))
        .isEqualTo(new ClusterAddress(List.of(URI.create("http://search.example:9201")), "yakugo"));
  }

  @Test
  void severalNodesEncrypted() {
    assertThat(ClusterAddress.of("opensearchs://a.example,b.example:443,[::1]:9200/past-1/"))
        .isEqualTo(
            new ClusterAddress(
                List.of(
                    URI.create("https://a.example:9200"),
                    URI.create("https://b.example:443"),
                    URI.create("https://[::1]:9200")),
                "past-1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "http://a/b",
        "opensearch://a",
        "opensearch:///b",
        "opensearch://a:b/c",
        "opensearch://a:99999/b",
        "opensearch://a/_all",
        "opensearch://a/b/c",
        "opensearch://user:word@a/b"
      })
  void noAddress(String text) {
    assertThatThrownBy(() -> ClusterAddress.of(text))
        .isInstanceOf(UnusableInput.class)
        .hasMessage(
            "\"%s\" is no shared memory's address; it is written opensearch://host:port/index."
                .formatted(text));
  }
}
