package org.openseat.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openseat.accounts.Visitor;
import org.openseat.cases.CaseId;
import org.openseat.cycles.InChoicesYear;
import org.openseat.permits.Town.Resident;
import org.openseat.students.StudentId;
import org.springframework.context.ApplicationContext;

/// A family that applies for programs of 2027-28, page by page.
public abstract class Applying extends InChoicesYear {

    public static final String LUMEN = "8901M";
    public static final String MERIDIAN = "8902M";
    public static final String TIDE = "8907M";
    public static final String ORION = "8904M";
    public static final String GRANARY_SPANISH = "8119D";
    static final Map<String, String> SIGNED = Map.of("agreed", "yes", "name", "Ana Ruiz");

    private static final Map<String, String> HOME =
            Map.of("street", "2613 Calle de la Aduana", "apartment", "3", "city", "Marisol", "zip", "90922");

    protected Applying(ApplicationContext app) {
        super(app);
    }

    /// @return where the draft is
    static String begun(Visitor browser, StudentId child) {
        var page = "/choices/new/" + child;
        var there = location(browser.submit(page, page, Map.of("cycle", "2027-28")));
        assertThat(there).startsWith("/choices/apply/");
        return there;
    }

    static void gradeAndHome(Visitor browser, String draft) {
        assertThat(location(browser.submit(draft + "/grade", draft + "/grade", Map.of("grade", "GRADE_8"))))
                .isEqualTo(draft + "/home");
        assertThat(location(browser.submit(draft + "/home", draft + "/home", HOME)))
                .isEqualTo(draft + "/rank");
    }

    static void add(Visitor browser, String draft, String category, String... programs) {
        var page = draft + "/rank/" + category;
        for (var program : programs) {
            assertThat(location(browser.submit(page, page, Map.of("do", "add:" + program))))
                    .isEqualTo(page);
        }
    }

    static void rest(Visitor browser, String draft) {
        assertThat(location(browser.submit(draft + "/rank", draft + "/rank", Map.of())))
                .isEqualTo(draft);
        browser.submit(draft + "/sibling", draft + "/sibling", Map.of("there", "no"));
        browser.submit(draft + "/race", draft + "/race", Map.of("category", "HISPANIC", "multiracial", "yes"));
    }

    static String filledIn(Visitor browser, StudentId child, String... magnets) {
        var draft = begun(browser, child);
        gradeAndHome(browser, draft);
        add(browser, draft, "MAGNET", magnets);
        rest(browser, draft);
        return draft;
    }

    /// @return the page of the application
    static String sent(Visitor browser, String draft) {
        var answer = browser.submit("/home", draft + "/check", SIGNED);
        assertThat(location(answer)).isEqualTo(page(draft) + "/submitted");
        return page(draft);
    }

    static String page(String draft) {
        return draft.replace("/apply", "");
    }

    protected static CaseId id(String path) {
        return new CaseId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
    }

    protected String filed(Resident family, StudentId child, String... magnets) {
        var browser = family.signedIn(port);
        return sent(browser, filledIn(browser, child, magnets));
    }

    String state(String path) {
        return sql.sql("select state from application where id = ?")
                .param(id(path).value())
                .query(String.class)
                .single();
    }

    List<String> choices(String path) {
        return sql.sql("""
                select concat_ws(' ', "window", category, rank, program) from application_choice
                 where application = ? order by category, rank, program""").param(id(path).value()).query(String.class).list();
    }

    static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }
}
