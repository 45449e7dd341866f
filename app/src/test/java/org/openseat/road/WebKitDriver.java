package org.openseat.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.core.ConditionTimeoutException;
import org.openseat.FreePort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What drives WebKitGTK in the W3C WebDriver protocol, on a screen that nobody sees.
final class WebKitDriver implements AutoCloseable {

    private static final Path SCREEN = Path.of("/usr/bin/Xvfb");
    private static final Path DRIVER = Path.of("/usr/bin/WebKitWebDriver");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final Process screen;
    private final Process process;
    private final URI address;

    private WebKitDriver(Process screen, Process process, int port) {
        this.screen = screen;
        this.process = process;
        address = URI.create("http://127.0.0.1:" + port);
    }

    static boolean isThere() {
        return Files.isExecutable(SCREEN) && Files.isExecutable(DRIVER);
    }

    static WebKitDriver start() throws IOException {
        var screen = new ProcessBuilder(
                        SCREEN.toString(), "-displayfd", "1", "-screen", "0", "1280x8000x24", "-nolisten", "tcp")
                .redirectError(Redirect.DISCARD)
                .start();
        var number = screen.inputReader().readLine();
        assertThat(number).as("the number of the screen").isNotNull();
        var port = FreePort.any();
        var driver = new ProcessBuilder(DRIVER.toString(), "--port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD);
        driver.environment().put("DISPLAY", ":" + number);
        // WebKit's own sandbox does not start for root.
        driver.environment().put("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
        var started = new WebKitDriver(screen, driver.start(), port);
        started.listens();
        return started;
    }

    private void listens() {
        try {
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(20))
                    .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                    .until(() -> asks("/status").path("ready").asBoolean());
        } catch (ConditionTimeoutException e) {
            close();
            throw e;
        }
    }

    JsonNode asks(String path) {
        return answer(path, HttpRequest.newBuilder().GET());
    }

    JsonNode tells(String path, Map<String, ?> what) {
        return answer(path, HttpRequest.newBuilder().POST(BodyPublishers.ofString(json.writeValueAsString(what))));
    }

    JsonNode ends(String path) {
        return answer(path, HttpRequest.newBuilder().DELETE());
    }

    private JsonNode answer(String path, HttpRequest.Builder request) {
        try {
            var answer = http.send(
                    request.uri(address.resolve(path)).timeout(PATIENCE).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
            return json.readTree(answer.body()).path("value");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        screen.destroy();
    }
}
