package org.openseat.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.awaitility.core.ThrowingRunnable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A parent at a telephone with Safari's engine: one window of WebKitGTK.
final class WebKit implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final @Nullable String PICTURES = System.getProperty("openseat.screenshots");

    /// Without a full screen the browser's own buttons keep the window wider than a telephone.
    private static final Map<String, ?> WANTED =
            Map.of("webkitgtk:browserOptions", Map.of("args", List.of("--automation", "--full-screen")));

    private final WebKitDriver driver;
    private final String session;
    private int pictures;

    private WebKit(WebKitDriver driver) {
        this.driver = driver;
        var started = driver.tells("/session", Map.of("capabilities", Map.of("alwaysMatch", WANTED)));
        session = "/session/" + started.path("sessionId").asString();
        isHigh(Inspection.HIGH);
    }

    static WebKit onATelephone() throws IOException {
        var driver = WebKitDriver.start();
        try {
            return new WebKit(driver);
        } catch (RuntimeException | AssertionError e) {
            driver.close();
            throw e;
        }
    }

    void opens(String address) {
        driver.tells(session + "/url", Map.of("url", address));
    }

    void fillsIn(String field, String text) {
        driver.tells(element("[name='" + field + "']") + "/value", Map.of("text", text));
    }

    /// In the middle of the window: the driver leaves alone what touches the edge of it, and then cannot press it.
    void presses(String selector) {
        runs("document.querySelector(\"" + selector + "\").scrollIntoView({ block: 'center' })");
        driver.tells(element(selector) + "/click", Map.of());
    }

    void sees(String words) {
        soon(() -> assertThat(text()).as(this::address).contains(words));
        fits();
        picture();
    }

    /// Waits for what a script of the page writes into a field.
    void hasFilledIn(String field) {
        soon(() -> assertThat(runs("document.querySelector(\"[name='" + field + "']\").value")
                        .asString())
                .as(field)
                .isNotEmpty());
    }

    /// A page that is just being replaced answers with an error: it is asked again.
    private static void soon(ThrowingRunnable holds) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).untilAsserted(holds);
    }

    /// The driver's own way to a page's words stumbles over the browser's parts of some fields.
    private String text() {
        return runs("document.body.innerText").asString();
    }

    private String address() {
        return driver.asks(session + "/url").asString();
    }

    private void fits() {
        assertThat(runs("document.fonts.ready.then(() => document.documentElement.scrollWidth)")
                        .asInt())
                .as(() -> "width of " + address() + " on a telephone")
                .isLessThanOrEqualTo(Inspection.TELEPHONE);
    }

    /// The whole page in a window as high as the page.
    private void picture() {
        if (PICTURES == null) {
            return;
        }
        isHigh(runs("document.documentElement.scrollHeight").asInt());
        var png = driver.asks(session + "/screenshot").asString();
        isHigh(Inspection.HIGH);
        try {
            var file = Path.of(PICTURES, String.format("webkit-%02d.png", ++pictures));
            Files.write(file, Base64.getMimeDecoder().decode(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void isHigh(int pixels) {
        driver.tells(session + "/window/rect", Map.of("width", Inspection.TELEPHONE, "height", pixels));
        soon(() -> assertThat(runs("innerWidth + ' x ' + innerHeight").asString())
                .isEqualTo(Inspection.TELEPHONE + " x " + pixels));
    }

    private JsonNode runs(String script) {
        return driver.tells(session + "/execute/sync", Map.of("script", "return " + script, "args", List.of()));
    }

    private String element(String selector) {
        var found = driver.tells(session + "/element", Map.of("using", "css selector", "value", selector));
        return session + "/element/" + found.iterator().next().asString();
    }

    @Override
    public void close() {
        try (driver) {
            driver.ends(session);
        }
    }
}
