package org.openseat.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Safari's engine on Debian: the WebKitGTK browser without a screen, driven by the W3C WebDriver protocol.
final class WebKit implements AutoCloseable {

    static final Path BROWSER = Path.of("/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final URI driver;
    private final Process process;
    private final String session;

    WebKit() throws IOException {
        var port = freePort();
        driver = URI.create("http://127.0.0.1:" + port);
        var command = new ProcessBuilder("xvfb-run", "-a", "WebKitWebDriver", "--port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        command.environment().put("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
        process = command.start();
        until("the driver to start", this::ready);
        session = "/session/"
                + send("POST", "/session", Map.of("capabilities", Map.of("alwaysMatch", wanted())))
                        .path("sessionId")
                        .asString();
        send("POST", session + "/window/rect", Map.of("width", 420, "height", 900));
    }

    private static Map<String, Object> wanted() {
        return Map.of(
                "webkitgtk:browserOptions", Map.of("binary", BROWSER.toString(), "args", List.of("--automation")));
    }

    void opens(String address) {
        send("POST", session + "/url", Map.of("url", address));
    }

    void fillsIn(String field, String text) {
        send("POST", element("[name='" + field + "']") + "/value", Map.of("text", text));
    }

    void presses(String selector) {
        send("POST", element(selector) + "/click", Map.of());
    }

    void sees(String words) {
        until("“" + words + "”", () -> text().contains(words));
    }

    String path() {
        return URI.create(send("GET", session + "/url", null).asString()).getPath();
    }

    void photographs(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(
                file,
                Base64.getMimeDecoder()
                        .decode(send("GET", session + "/screenshot", null).asString()));
    }

    /// No page may be wider than the window.
    void fits() {
        var script = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
        var over = send("POST", session + "/execute/sync", Map.of("script", script, "args", List.of()));
        assertThat(over.asInt()).as("sideways scrolling on %s", path()).isZero();
    }

    private String text() {
        return send("GET", element("body") + "/text", null).asString();
    }

    private String element(String selector) {
        var found = send("POST", session + "/element", Map.of("using", "css selector", "value", selector));
        return session + "/element/" + found.iterator().next().asString();
    }

    private JsonNode send(String method, String path, @Nullable Object body) {
        var request = HttpRequest.newBuilder(driver.resolve(path))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(json.writeValueAsString(body)));
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode())
                    .as("%s %s: %s", method, path, answer.body())
                    .isEqualTo(200);
            return json.readTree(answer.body()).path("value");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private boolean ready() {
        return send("GET", "/status", null).path("ready").asBoolean();
    }

    /// A page that is just being replaced answers with an error: it is asked again.
    private static void until(String what, BooleanSupplier done) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        @Nullable Throwable last = null;
        while (System.nanoTime() < end) {
            try {
                if (done.getAsBoolean()) {
                    return;
                }
                Thread.sleep(100);
            } catch (UncheckedIOException | AssertionError e) {
                last = e;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("WebKit waited in vain for " + what, last);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        send("DELETE", session, null);
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
