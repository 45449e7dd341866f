package org.openseat.road;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Role;
import org.springframework.beans.factory.annotation.Autowired;

/// Signing in and answering a question with the keyboard alone: every step shows where one is, and when something is
/// wrong, the list of what is wrong is where one is next.
@BrowserTest
class KeyboardTest {

    private static final String EMAIL = "keyboard@road.example";

    @Autowired
    Browsers browsers;

    @Autowired
    Accounts accounts;

    @Test
    void signs_in_and_adds_a_child_by_keyboard() {
        accounts.open(
                new Accounts.Opening(EMAIL, "Ana", "Ruiz", "en", Family.PASSWORD, Set.of(Role.FAMILY), null),
                Instant.now());
        var parent = browsers.onATelephone();
        parent.opens("/sign-in");
        var keys = parent.page();

        goes_to(keys, "email");
        parent.pressesKey("Enter");
        assertThat(focused(keys)).isEqualTo("alert");
        goes_to(keys, "email");
        keys.keyboard().type(EMAIL);
        goes_to(keys, "password");
        keys.keyboard().type(Family.PASSWORD);
        parent.pressesKey("Enter");
        assertThat(parent.path()).isEqualTo("/home");

        parent.opens("/children/add/elsewhere");
        goes_to(keys, "firstName");
        keys.keyboard().type("Noé");
        parent.pressesKey("Enter");
        assertThat(focused(keys)).isEqualTo("alert");
        keys.keyboard().press("Tab");
        keys.keyboard().press("Enter");
        assertThat(focused(keys)).as("a line of the summary leads to its field").isEqualTo("birthDate");
        parent.stillHas("First name", "Noé");
    }

    @Test
    void pages_fit_a_screen_of_320_pixels() {
        var parent = browsers.onATelephone();
        parent.page().setViewportSize(320, 640);
        for (var path : new String[] {"/", "/register", "/sign-in", "/forgot", "/language"}) {
            parent.opens(path);
        }
    }

    /// Presses Tab until the field has the focus; whatever has it on the way must show it.
    private static void goes_to(Page page, String field) {
        for (var steps = 0; steps < 40; steps++) {
            page.keyboard().press("Tab");
            assertThat((Boolean) page.evaluate(SHOWN))
                    .as("the focus is shown on %s of %s", focused(page), page.url())
                    .isTrue();
            if (focused(page).equals(field)) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not get to " + field + " on " + page.url());
    }

    private static final String SHOWN = """
            () => {
                const style = getComputedStyle(document.activeElement);
                return document.activeElement === document.body
                    || style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
                    || style.boxShadow !== 'none';
            }""";

    private static String focused(Page page) {
        return (String)
                page.evaluate(
                        "() => document.activeElement.id || document.activeElement.getAttribute('role') || document.activeElement.tagName");
    }
}
