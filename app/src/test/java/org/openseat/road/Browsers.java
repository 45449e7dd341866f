package org.openseat.road;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;

/// One Chromium for all browser tests; each visit is a private window of it.
final class Browsers implements DisposableBean {

    /// Without a window it does the same for less; where it is not, the whole browser will do.
    private static final Optional<Path> CHROMIUM = Stream.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final String site;
    private @Nullable Playwright playwright;
    private @Nullable Browser browser;

    Browsers(String site) {
        this.site = site;
    }

    static boolean chromiumIsThere() {
        return CHROMIUM.isPresent();
    }

    /// Somebody opens a window on a telephone; every page they see is inspected.
    Visit onATelephone() {
        return onATelephone("en");
    }

    /// The same of somebody who has chosen this language before.
    Visit onATelephone(String language) {
        var window = chromium().newContext(telephone());
        return new Visit(window.newPage(), Dictionary.to(language), new Inspection(language), site);
    }

    /// The same telephone, whose browser runs no script; what needs a script to look at the page is not looked at.
    Visit withoutJavaScript() {
        var window = chromium().newContext(telephone().setJavaScriptEnabled(false));
        return new Visit(window.newPage(), Dictionary.to("en"), null, site);
    }

    private static Browser.NewContextOptions telephone() {
        return new Browser.NewContextOptions()
                .setViewportSize(Inspection.TELEPHONE, Inspection.HIGH)
                .setLocale("en-US");
    }

    private Browser chromium() {
        var open = browser;
        if (open == null) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            open = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(CHROMIUM.orElseThrow())
                            .setArgs(QUIET));
            browser = open;
        }
        return open;
    }

    @Override
    public void destroy() {
        if (playwright != null) {
            playwright.close();
        }
    }
}
