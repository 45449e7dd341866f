package org.openseat.road;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What every page a test visits is held to: no barrier that axe finds, no sideways scrolling on a telephone, the right
/// language and nothing left over from English.
final class Inspection {

    static final int TELEPHONE = 390;
    static final int DESK = 1280;
    static final int HIGH = 844;

    /// Where what is the page's own begins, in pixels from the top.
    private static final String BEGINS =
            "Math.round(document.querySelector('main > .wrap').getBoundingClientRect().top + scrollY)";

    /// Everything a page says in its own language; a part that is marked as another language, as a letter's English is,
    /// is left out.
    private static final String OWN_WORDS = """
            language => {
                const page = document.body.cloneNode(true);
                page.querySelectorAll('[lang]').forEach(part => part.lang === language || part.remove());
                const spoken = [...page.querySelectorAll('[aria-label], [alt], [title]')]
                    .map(part => [part.getAttribute('aria-label'), part.alt, part.title].join(' '));
                return [document.title, page.textContent, ...spoken].join(' ');
            }""";

    /// How the parts of a page are built: their elements and attributes without words, addresses and values, but with
    /// where words are missing.
    private static final String BUILD = """
            () => [...document.body.children].filter(part => part.localName !== 'script').map(original => {
                const part = original.cloneNode(true);
                const words = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
                while (words.nextNode()) {
                    words.currentNode.data = words.currentNode.data.trim() ? 'w' : '';
                }
                const said = /^(href|action|value|title|alt|placeholder|datetime|src|aria-label)$/;
                [part, ...part.querySelectorAll('*')].forEach(each => [...each.attributes]
                    .filter(attribute => attribute.value && said.test(attribute.name))
                    .forEach(attribute => attribute.value = 'w'));
                return part.outerHTML.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id');
            })""";

    /// The parts in which axe found nothing: a page of parts built alike, in the other language or of another child,
    /// has
    /// no barrier either.
    private static final Set<String> WITHOUT_BARRIER = ConcurrentHashMap.newKeySet();

    private static final AtomicInteger PICTURE = new AtomicInteger();
    private static final @Nullable String PICTURES = System.getProperty("openseat.screenshots");

    private final String language;
    private final Set<String> foreign;

    Inspection(String language) {
        this.language = language;
        this.foreign = Dictionary.to(language).foreign();
    }

    void look(Page page) {
        var where = page.url();
        assertThat(page.locator("html").getAttribute("lang"))
                .as("language of %s", where)
                .isEqualTo(language);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s on a telephone", where)
                .isLessThanOrEqualTo(page.viewportSize().width);
        assertThat((Integer) page.evaluate(BEGINS))
                .as("where the page's own words begin on %s", where)
                .isLessThan(200);
        noEnglish(where, (String) page.evaluate(OWN_WORDS, language));
        picture(page);
        @SuppressWarnings("unchecked")
        var build = (List<String>) page.evaluate(BUILD);
        if (!WITHOUT_BARRIER.containsAll(build)) {
            noBarrier(page);
            WITHOUT_BARRIER.addAll(build);
        }
    }

    private static void noBarrier(Page page) {
        // What was found in order is not asked for: it would take longer to tell than to find.
        var onlyFaults = new AxeRunOptions();
        onlyFaults.setResultTypes(List.of("violations"));
        var violations = new AxeBuilder(page)
                .options(onlyFaults)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
        assertThat(violations)
                .as(() -> "axe on " + page.url() + ":\n"
                        + violations.stream()
                                .map(rule -> rule.getId() + ": " + rule.getHelp() + "\n  "
                                        + rule.getNodes().stream()
                                                .map(node -> node.getHtml() + "\n    " + node.getFailureSummary())
                                                .collect(Collectors.joining("\n  ")))
                                .collect(Collectors.joining("\n")))
                .isEmpty();
    }

    /// A page, mail or letter in another language has no sentence of English. (R-LNG-4)
    void noEnglish(String where, String text) {
        var lower = text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        assertThat(foreign.stream().filter(lower::contains))
                .as("English on %s, which is in %s", where, language)
                .isEmpty();
    }

    private void picture(Page page) {
        if (PICTURES == null) {
            return;
        }
        var name = String.format(
                "%03d-%s%s",
                PICTURE.incrementAndGet(),
                language,
                page.url()
                        .replaceAll("https?://[^/]+", "")
                        .replaceAll("[0-9a-f-]{36}", "id")
                        .replaceAll("[^a-z]+", "-"));
        for (var width : new int[] {DESK, TELEPHONE}) {
            page.setViewportSize(width, HIGH);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(PICTURES, name + "-" + width + ".png")));
        }
    }
}
