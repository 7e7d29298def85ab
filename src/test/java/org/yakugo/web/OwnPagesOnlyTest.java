package org.yakugo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yakugo.UnusableInput;

/** Whose requests are answered, and where a service can be. */
final class OwnPagesOnlyTest extends ServiceCase {
  @Test
  void namesOfOtherMachinesAreRefused() throws Exception {
    assertThat(served.raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 421 ")
        .contains("application/problem+json");
  }

  @Test
  void ownNamesAreAnswered() throws Exception {
    for (String host : List.of("localhost", "LOCALHOST:80", "127.0.0.1:7070", "[::1]:7070")) {
      assertThat(
              served.raw("GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
          .startsWith("HTTP/1.1 200 ");
    }
  }

  @Test
  void requestsOfOtherPagesAreRefused() throws Exception {
    assertProblem(from("http://evil.example"), 403);
  }

  @Test
  void requestsOfTheOwnPageAreAnswered() throws Exception {
    assertIsRead(from("http://127.0.0.1:" + served.service().port()));
  }

  private HttpResponse<String> from(String origin) {
    return served.send("POST", "/api/parse", "text/plain", BULLETIN, "Origin", origin);
  }

  @Test
  void pageMayLoadNothingFromElsewhere() throws Exception {
    HttpResponse<String> page = get("/draft");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'; script-src 'self'");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.body()).doesNotContain("//cdn", "https://");
  }

  @Test
  void busyPortIsNamed() {
    assertThatThrownBy(() -> WebService.start(served.desk(), "127.0.0.1", served.service().port()))
        .isInstanceOf(UnusableInput.class)
        .hasMessage(
            "Port %d of 127.0.0.1 can't be opened (Address already in use);"
                    .formatted(served.service().port())
                + " choose another with --port, or 0 for any.");
  }

  @Test
  void foreignAddressIsNamed() {
    assertThatThrownBy(() -> WebService.start(served.desk(), "no such host", 0))
        .isInstanceOf(UnusableInput.class)
        .hasMessage("There is no address no such host here.");
  }
}
