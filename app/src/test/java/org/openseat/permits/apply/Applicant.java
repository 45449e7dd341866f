package org.openseat.permits.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.openseat.accounts.Visitor;
import org.openseat.cases.CaseId;
import org.openseat.permits.Town;
import org.openseat.students.StudentId;

/// A parent who fills in an application page by page, for a child in Kestrel's area who should go to Harbor. A test
/// says
/// only what its scenario is about.
public final class Applicant {

    private static final Map<String, Map<String, String>> PLAIN = Map.of(
            "year", Map.of("year", "2026-27", "grade", "7", "kind", "first"),
            "home",
                    Map.of(
                            "street", Town.HOME.street(),
                            "city", "Marisol",
                            "zip", "90922",
                            "since.month", "8",
                            "since.day", "1",
                            "since.year", "2020"),
            "schools", Map.of("to", "Harbor Middle School"),
            "child", Map.of("iep", "no", "plan504", "no", "expulsion", "no"),
            "parent", Map.of("name", "Ana Ruiz", "phone", "(805) 555-0142", "email", "ana@mail.example"),
            "parent2", Map.of("there", "no"));

    public final Visitor browser;
    public final String draft;

    private Applicant(Visitor browser, String draft) {
        this.browser = browser;
        this.draft = draft;
    }

    public static Applicant begin(Visitor browser, StudentId child) {
        var begun = browser.submit("/permits/new/" + child, "/permits/new/" + child, Map.of());
        assertThat(begun.statusCode()).isEqualTo(303);
        return new Applicant(browser, location(begun));
    }

    /// Goes on with what was begun elsewhere.
    public static Applicant at(Visitor browser, String draft) {
        return new Applicant(browser, draft);
    }

    public CaseId id() {
        return new CaseId(UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1)));
    }

    /// Everything that no scenario is about, and this type of permit.
    public Applicant asksFor(String type) {
        return answers("year")
                .answers("home")
                .answers("schools")
                .answers("reason", Map.of("type", type, "reason", "It is best for our child."))
                .answers("child")
                .answers("parent")
                .answers("parent2");
    }

    public Applicant answers(String part) {
        return answers(part, PLAIN.get(part));
    }

    public Applicant answers(String part, Map<String, String> typed) {
        var saved = types(part, typed);
        assertThat(saved.statusCode()).as(part + saved.body()).isEqualTo(303);
        return this;
    }

    /// What is typed need not be right.
    public HttpResponse<String> types(String part, Map<String, String> typed) {
        return browser.submit(draft + "/" + part, draft + "/" + part, typed);
    }

    /// Plain answers with something else in them.
    public static HashMap<String, String> but(String part, Map<String, String> changed) {
        var typed = new HashMap<>(PLAIN.getOrDefault(part, Map.of()));
        typed.putAll(changed);
        return typed;
    }

    public static Map<String, String> work(int hours) {
        return Map.of(
                "kind", "EMPLOYED",
                "employer", "Pelican Street Bakery",
                "street", Town.HOME.street(),
                "city", "Marisol",
                "zip", "90922",
                "hours", String.valueOf(hours));
    }

    /// Work near Harbor, with one answer more.
    public static Map<String, String> work(String field, String answer) {
        return Map.of(
                "kind",
                "EMPLOYED",
                "employer",
                "Pelican Street Bakery",
                "street",
                Town.WORK.street(),
                "city",
                "Marisol",
                "zip",
                "90921",
                field,
                answer);
    }

    public static Map<String, String> care() {
        return Map.of(
                "name", "Rosa Vega",
                "kind", "ADULT",
                "street", Town.WORK.street(),
                "city", "Marisol",
                "zip", "90921",
                "times", "AFTER",
                "pickUp", "PROVIDER");
    }

    public Applicant sends(String paper) {
        var sent = browser.upload(
                draft + "/papers", draft + "/papers", Map.of("paper", paper), paper + ".pdf", Town.pdf());
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        return this;
    }

    public String check() {
        return browser.get(draft + "/check").body();
    }

    /// Signs and sends; the path of the request.
    public String sends() {
        var sent = browser.submit(draft + "/check", draft + "/check", Map.of("agreed", "yes", "name", "Ana Ruiz"));
        assertThat(location(sent)).as(sent.body()).endsWith("/submitted");
        return location(sent).replace("/submitted", "");
    }
}
