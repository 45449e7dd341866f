package org.openseat.road;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A person at a browser, told in plain English what to do, whatever language the pages are in; after every page that
/// loads, the page is inspected.
final class Visit {

    private final Page page;
    private Dictionary dictionary;
    private @Nullable Inspection inspection;
    private final String site;
    private final List<String> paths = new ArrayList<>();
    private int loaded;

    Visit(Page page, Dictionary dictionary, @Nullable Inspection inspection, String site) {
        this.page = page;
        this.dictionary = dictionary;
        this.inspection = inspection;
        this.site = site;
        page.onLoad(any -> loaded++);
    }

    /// Cookies of visits before this one.
    void carries(Map<String, String> cookies) {
        page.context()
                .addCookies(cookies.entrySet().stream()
                        .map(each -> new Cookie(each.getKey(), each.getValue()).setUrl(site))
                        .toList());
    }

    void opens(String address) {
        arrives(() -> page.navigate(address.startsWith("/") ? site + address : address));
    }

    /// Presses the button of a language; from then on every page must speak it.
    void choosesLanguage(String ownName, String language) {
        dictionary = Dictionary.to(language);
        inspection = inspection == null ? null : new Inspection(language);
        presses(ownName);
    }

    /// Writes into the last field of a page and goes on to the next.
    void answers(String label, String text) {
        fillsIn(label, text);
        presses("Save and continue");
    }

    void presses(String button) {
        arrives(() -> button(button).click());
    }

    void follows(String link) {
        arrives(() -> link(link).click());
    }

    /// Presses the button twice before the first answer is there.
    void pressesTwiceAtOnce(String button) {
        arrives(() -> {
            button(button).evaluate("""
                    button => {
                        const send = () => fetch(button.form.action,
                            { method: 'POST', body: new URLSearchParams(new FormData(button.form)) });
                        return Promise.all([send(), send()]);
                    }""");
            button(button).click();
        });
    }

    void pressesKey(String key) {
        arrives(() -> page.keyboard().press(key));
    }

    void noEnglish(String where, String text) {
        if (inspection != null) {
            inspection.noEnglish(where, text);
        }
    }

    void goesBack() {
        arrives(() -> page.goBack());
    }

    void fillsIn(String label, String text) {
        labeled(label).fill(text);
    }

    /// Chooses one of the answers to a question, as a finger does: on the words.
    void chooses(String question, String answer) {
        var group = one(name -> page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(name)), question);
        one(name -> group.locator("label").filter(new Locator.FilterOptions().setHasText(name)), answer)
                .click();
    }

    void ticks(String label) {
        one(name -> page.locator("label").filter(new Locator.FilterOptions().setHasText(name)), label)
                .click();
    }

    void givesTheDate(String question, LocalDate date) {
        var group = one(name -> page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(name)), question);
        group.locator("select").selectOption(String.valueOf(date.getMonthValue()));
        group.locator("input[name$='.day']").fill(String.valueOf(date.getDayOfMonth()));
        group.locator("input[name$='.year']").fill(String.valueOf(date.getYear()));
    }

    /// Chooses files and sends them with the button of the same form.
    void sends(String label, Path... files) {
        var input = labeled(label);
        input.setInputFiles(files);
        arrives(() -> page.locator("form")
                .filter(new Locator.FilterOptions().setHas(input))
                .locator("button[type=submit]")
                .last()
                .click());
    }

    void sees(String words) {
        assertThat(shown()).as("“%s” on %s", words, page.url()).satisfiesAnyOf(inAnyWords(words));
    }

    void doesNotSee(String words) {
        var shown = shown();
        assertThat(dictionary.of(words)).as("on %s", page.url()).noneMatch(each -> shown.contains(plain(each)));
    }

    void stillHas(String label, String text) {
        assertThat(labeled(label).inputValue())
                .as("“%s” on %s", label, page.url())
                .isEqualTo(text);
    }

    String reads(String selector) {
        return page.locator(selector).first().innerText();
    }

    boolean offers(String buttonOrLink) {
        return found(this::buttons, buttonOrLink) != null || found(this::links, buttonOrLink) != null;
    }

    /// What one of the links of this page leads to, fetched as the same person.
    byte[] downloads(String link) {
        return fetches(link(link).getAttribute("href"));
    }

    byte[] fetches(String address) {
        var answer = page.request().get(address.startsWith("/") ? site + address : address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return answer.body();
    }

    /// Opens every paper that the page shows, as whoever accepts them must. (R-IDP-19)
    void looksAtEveryPaper() {
        for (var paper : page.locator("a[href*='/papers/']").all()) {
            fetches(paper.getAttribute("href"));
        }
    }

    /// Another window of the same browser, signed in as the same person.
    Visit inASecondTab() {
        return new Visit(page.context().newPage(), dictionary, inspection, site);
    }

    String path() {
        return page.url().replace(site, "");
    }

    List<String> paths() {
        return List.copyOf(paths);
    }

    Page page() {
        return page;
    }

    List<String> inOwnWords(String english) {
        return dictionary.of(english);
    }

    private void arrives(Runnable step) {
        var before = loaded;
        step.run();
        page.waitForCondition(() -> loaded > before);
        paths.add(path());
        if (inspection != null) {
            inspection.look(page);
        }
    }

    private Locator button(String words) {
        return one(this::buttons, words);
    }

    private Locator buttons(Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private Locator link(String words) {
        return one(this::links, words);
    }

    private Locator links(Pattern name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private Locator labeled(String label) {
        return one(name -> page.getByLabel(name), label);
    }

    private Locator one(Function<Pattern, Locator> search, String words) {
        var found = found(search, words);
        if (found == null && opensTheMenu()) {
            found = found(search, words);
        }
        if (found == null) {
            throw new AssertionError("There is no “" + dictionary.of(words) + "” on " + page.url() + ":\n"
                    + page.locator("main").innerText());
        }
        return found;
    }

    /// On a telephone the menu is folded until it is tapped.
    private boolean opensTheMenu() {
        var folded = page.locator(".menu:not([open]) > summary:visible");
        if (folded.count() == 0) {
            return false;
        }
        folded.click();
        return true;
    }

    /// The exact words, else the words with a remark in parentheses, else what begins with them.
    private @Nullable Locator found(Function<Pattern, Locator> search, String words) {
        for (var tail : List.of("\\s*", "\\s*\\(.*\\)\\s*", "\\b[\\s\\S]*", "[\\s\\S]*")) {
            for (var each : dictionary.of(words)) {
                var found = search.apply(
                        Pattern.compile("^\\s*" + each.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0") + tail + "$"));
                if (found.count() > 0) {
                    return found.first();
                }
            }
        }
        return null;
    }

    @SuppressWarnings("unchecked")
    private Consumer<String>[] inAnyWords(String words) {
        return dictionary.of(words).stream()
                .map(each -> (Consumer<String>) shown -> assertThat(shown).contains(plain(each)))
                .toArray(Consumer[]::new);
    }

    private String shown() {
        return plain(page.locator("body").innerText());
    }

    /// Letters written large by the style sheet, and spaces that do not break, are the same words.
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").toLowerCase(Locale.ROOT);
    }
}
