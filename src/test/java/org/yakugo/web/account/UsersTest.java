package org.yakugo.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yakugo.UnusableInput;
import org.yakugo.web.Access;
import org.yakugo.web.Served;
import org.yakugo.workspace.OwnWorkspace;

/** Users, roles, sessions, tokens and the audit log, over real HTTP. */
final class UsersTest {
  private static final String PASSWORD = "a long password";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]+)\"");

  /** The same for every test: a password takes its time to be hashed. */
  @TempDir private static Path known;

  @TempDir private Path folder;
  private Path file;
  private Users users;
  @AutoClose private Served served;
  private HttpClient browser;

  @BeforeAll
  static void register() {
    Users all = Users.at(known.resolve("users.tsv"));
    all.set("reader", Role.READER, PASSWORD);
    all.set("translator", Role.TRANSLATOR, PASSWORD);
    all.set("maintainer", Role.MAINTAINER, PASSWORD);
  }

  @BeforeEach
  void start() throws IOException {
    file = Files.copy(known.resolve("users.tsv"), folder.resolve("users.tsv"));
    users = Users.at(file);
    Access access = Access.at("127.0.0.1", List.of(), List.of(), null, file);
    served = Served.over(OwnWorkspace.in(folder.resolve("workspace")), access);
    browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  }

  /** Before the service: it would wait a second for the connection that is still open. */
  @AfterEach
  void leave() {
    browser.close();
  }

  private HttpResponse<String> send(
      String method, String path, String type, String body, String... headers) throws Exception {
    HttpRequest.Builder request =
        served.at(path).header("Accept", "text/html").method(method, BodyPublishers.ofString(body));
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    return browser.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send("GET", path, "", "");
  }

  private HttpResponse<String> signIn(String name, String password) throws Exception {
    return send(
        "POST",
        "/login",
        FORM,
        "name=" + name + "&password=" + password.replace(" ", "+") + "&to=/overview");
  }

  private String csrf() throws Exception {
    Matcher matcher = CSRF.matcher(get("/draft").body());
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  @Test
  void whatCannotBeReadIsNamedWithItsLine() throws IOException {
    byte[] latin = "# name\nJos\u00e9\treader\t\t\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(file, latin);
    assertThatThrownBy(() -> Users.in(file))
        .isInstanceOf(UnusableInput.class)
        .hasMessage(file + ":2: this is not UTF-8; save the file as UTF-8.");
    Files.writeString(file, "hanako\tboss\t\t\n");
    assertThatThrownBy(() -> Users.in(file))
        .hasMessage(
            file + ":1: There is no role 'boss'; the roles are reader, translator and maintainer.");
  }

  @Test
  void hashAloneIsKept() throws IOException {
    assertThat(Files.readString(file)).doesNotContain(PASSWORD).contains("reader\treader\t$2a$12$");
  }

  @Test
  void nobodyComesInUnknown() throws Exception {
    HttpResponse<String> page = get("/glossary");
    assertThat(page.statusCode()).isEqualTo(303);
    assertThat(page.headers().firstValue("Location")).contains("/login?to=%2Fglossary");
    assertThat(send("POST", "/api/suggest", "text/plain", "President visits").statusCode())
        .isEqualTo(401);
    assertThat(get("/health").statusCode()).isEqualTo(200);
  }

  @Test
  void sessionCookieIsForOurPagesAlone() throws Exception {
    HttpResponse<String> answer = signIn("reader", PASSWORD);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains("/overview");
    assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("HttpOnly", "SameSite=Strict", "Path=/");
    assertThat(get("/overview").statusCode()).isEqualTo(200);
  }

  @Test
  void guessingIsSlowedDown() throws Exception {
    for (int i = 0; i < 8; i++) {
      assertThat(signIn("reader", "wrong wrong").statusCode()).isEqualTo(401);
    }
    assertThat(signIn("reader", PASSWORD).statusCode()).isEqualTo(429);
  }

  @Test
  void manyNamesDoNotMakeWhatWasTriedForgotten() {
    Attempts byName = new Attempts(2, Duration.ofMinutes(5));
    assertThat(byName.allow("address")).isTrue();
    assertThat(byName.allow("address")).isTrue();
    for (int i = 0; i < 20_000; i++) {
      byName.allow("name " + i);
    }
    assertThat(byName.allow("address")).isFalse();
    byName.forget("address");
    assertThat(byName.allow("name 20001")).isTrue();
    assertThat(byName.allow("name 20002")).isFalse();
  }

  @Test
  void signingInIsNoted() throws Exception {
    signIn("reader", "wrong wrong");
    signIn("my password by mistake", "reader");
    signIn("reader", PASSWORD);
    Path audit = folder.resolve("audit.log");
    assertThat(Files.readAllLines(audit))
        .map(line -> line.substring(line.indexOf('\t') + 1))
        .containsExactly(
            "reader\tPOST /login refused\t127.0.0.1",
            "-\tPOST /login refused\t127.0.0.1",
            "reader\tPOST /login\t127.0.0.1");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(audit)))
        .isEqualTo("rw-------");
  }

  @Test
  void aNewPasswordEndsTheSessions() throws Exception {
    signIn("reader", PASSWORD);
    assertThat(get("/overview").statusCode()).isEqualTo(200);
    users.set("reader", null, "another password");
    assertThat(get("/overview").statusCode()).isEqualTo(303);
  }

  @ParameterizedTest
  @CsvSource({
    "reader, /draft, 403",
    "reader, /glossary/concepts, 403",
    "translator, /draft, 303",
    "translator, /glossary/concepts, 403",
    "maintainer, /glossary/concepts, 303"
  })
  void roleSaysWhatOneMayWrite(String name, String path, int status) throws Exception {
    signIn(name, PASSWORD);
    String body =
        "text=President+visits+Latvia&kind=term&english=alpha&japanese=%E7%94%B2&csrf=" + csrf();
    HttpResponse<String> answer = send("POST", path, FORM, body);
    assertThat(answer.statusCode()).isEqualTo(status);
    if (status == 303) {
      assertThat(Files.readString(folder.resolve("audit.log")))
          .contains("\t" + name + "\tPOST " + path + "\t127.0.0.1");
    }
  }

  @Test
  void formFromElsewhereIsRefused() throws Exception {
    signIn("maintainer", PASSWORD);
    assertThat(send("POST", "/draft", FORM, "text=President+visits+Latvia").statusCode())
        .isEqualTo(403);
    assertThat(send("POST", "/draft", FORM, "text=President&csrf=00").statusCode()).isEqualTo(403);
  }

  @Test
  void decisionBearsTheNameOfWhoIsSignedIn() throws Exception {
    String token = users.newToken("maintainer");
    HttpResponse<String> answer =
        send(
            "POST",
            "/api/glossary/concepts",
            "application/json",
            "{\"kind\": \"term\", \"english\": \"alpha\", \"preferred\": \"甲\", \"who\": \"somebody else\"}",
            "Authorization",
            "Bearer " + token);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(answer.body()).contains("\"who\":\"maintainer\"");
  }

  @Test
  void oldTokenIsGoodNoMore() throws Exception {
    String old = users.newToken("reader");
    String now = users.newToken("reader");
    assertThat(send("GET", "/api/terms", "", "", "Authorization", "Bearer " + old).statusCode())
        .isNotEqualTo(200);
    assertThat(send("GET", "/api/terms", "", "", "Authorization", "Bearer " + now).statusCode())
        .isEqualTo(200);
  }

  @Test
  void signedOutIsOut() throws Exception {
    signIn("reader", PASSWORD);
    send("POST", "/logout", FORM, "csrf=" + csrf());
    assertThat(get("/overview").statusCode()).isEqualTo(303);
  }

  @Test
  void removedUserIsOutAtOnce() throws Exception {
    signIn("reader", PASSWORD);
    users.remove("reader");
    assertThat(get("/overview").statusCode()).isEqualTo(303);
  }

  @Test
  void weakPasswordIsRefused() {
    assertThatThrownBy(() -> users.set("x", Role.READER, "short"))
        .isInstanceOf(UnusableInput.class)
        .hasMessage("A password has 10 characters or more.");
  }
}
