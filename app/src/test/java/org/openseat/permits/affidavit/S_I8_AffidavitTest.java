package org.openseat.permits.affidavit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.accounts.Visitor;
import org.openseat.cases.link.SigningLinks;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.openseat.permits.apply.Applicant;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// S-I8 and what surrounds it: a neighbor states on a phone, without an account, that she cares for a child; the Youth
/// Services Program may not. (BUL-5347 §III.C, Att. D)
@AppTest
class S_I8_AffidavitTest {

    @Autowired
    MailedLinks mail;

    @Autowired
    JdbcClient sql;

    @Autowired
    java.time.Clock clock;

    @Autowired
    AffidavitMails mails;

    @Value("${local.server.port}")
    int port;

    final Town town;
    final String neighbor = "rosa-" + UUID.randomUUID() + "@care.example";
    Resident ana;
    Applicant application;
    Visitor parent;
    Visitor phone;
    String page;

    @Autowired
    S_I8_AffidavitTest(ApplicationContext app) {
        town = app.getAutowireCapableBeanFactory().createBean(Town.class);
    }

    @BeforeEach
    void a_mother_asks_for_child_care() {
        ana = town.family();
        parent = ana.signedIn(port);
        phone = new Visitor(port);
        application = Applicant.begin(parent, town.child(ana))
                .asksFor("CHILD_CARE")
                .answers("work", Applicant.work(30))
                .answers("care", Applicant.care());
        page = "/permits/" + application.id() + "/affidavit";
    }

    @Test
    void the_neighbor_signs_without_an_account_and_the_mother_countersigns() {
        assertThat(parent.get(application.draft + "/papers").body()).contains("Ask them to sign on line", page);
        assertThat(parent.get(page).body()).contains("value=\"Rosa Vega\"");
        asks();
        assertThat(parent.get(page).body()).contains("We wrote to Rosa Vega", neighbor);

        var form = phone.get(link()).body();
        assertThat(form)
                .contains("You care for Tomás D.", "Ana Ruiz", "Harbor Middle School")
                .doesNotContain("Delgado", "2014", Town.HOME.street());
        assertThat(location(phone.submit(link(), link(), statement()))).isEqualTo(link());
        assertThat(phone.get(link()).body()).contains("Thank you.");

        assertThat(parent.get(page).body()).contains("Rosa Vega has signed", "5:45", "Monday");
        var unsigned = parent.submit(page, page + "/sign", Map.of("name", "Ana Ruiz"));
        assertThat(unsigned.statusCode()).isEqualTo(422);
        assertThat(unsigned.body()).contains("Tick the box");
        var open = parent.get(page);
        for (var press = 0; press < 2; press++) {
            assertThat(location(parent.submit(open, page + "/sign", Map.of("agreed", "yes", "name", "Ana Ruiz"))))
                    .isEqualTo(page);
        }
        assertThat(parent.get(page).body()).contains("The affidavit is complete");

        application.sends("PAY_STUB").sends("EMPLOYER_LETTER");
        assertThat(application.check()).contains("affidavit.pdf").doesNotContain("a rule would say no");
        assertThat(town.papersOf(application.id())).hasSize(3);
        var request = application.sends();
        assertThat(parent.get(request).body())
                .contains("Each parent works 28 hours a week or more, or studies full time.");
    }

    /// A court order may have come between the question and the signature. (R-ACC-18)
    @Test
    void who_is_kept_from_the_child_by_then_is_not_told_and_the_other_parent_is() {
        var ben = town.family();
        var child = town.child(ana);
        var now = java.time.ZonedDateTime.now(clock);
        var permit = town.submit(ana, town.packet(ana, child, now), now);
        sql.sql("insert into guardian_link (account, student, begun) values (?, ?, now())")
                .params(ben.who().id().value(), child.value())
                .update();
        sql.sql("""
                insert into court_order (id, account, student, reference, reason, entered, entered_by)
                values (gen_random_uuid(), :account, :child, '26-1', 'Order of the court', now(), :account)""")
                .param("account", ana.who().id().value())
                .param("child", child.value())
                .update();

        mails.on(new AffidavitNews.Signed(UUID.randomUUID(), permit, ana.who().id(), "Signe Rosa", "Tomás D."));

        org.openseat.Soon.soon().untilAsserted(() -> assertThat(told(ben)).isEqualTo(1));
        assertThat(told(ana)).isZero();
    }

    private int told(Resident parent) {
        return sql.sql("select count(*) from message where address = ? and text like '%Signe Rosa%'")
                .param(parent.email())
                .query(Integer.class)
                .single();
    }

    @Test
    void the_youth_services_program_is_refused_with_the_rule_and_nothing_is_signed() {
        asks();
        for (var refused : Map.of(
                        "YOUTH_SERVICES", "does not count as child care",
                        "SCHOOL_PROGRAM", "run by a school")
                .entrySet()) {
            var answer = phone.submit(link(), link(), but("kind", refused.getKey()));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains(refused.getValue(), "ask somebody else", "value=\"Rosa Vega\"");
        }
        assertThat(parent.get(page).body()).contains("We wrote to Rosa Vega");
    }

    @Test
    void what_is_not_right_is_said_at_its_field_and_is_there_again_when_the_link_is_opened_anew() {
        asks();
        var empty = phone.submit(link(), link(), Map.of("from", "17:00", "until", "16:00", "zip", "9"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body())
                .contains("Write your name", "Write a telephone number", "Say who you are to the child")
                .contains("A ZIP code has five digits", "Choose at least one day", "must end later")
                .contains("Tick the box", "Write your full name as your signature");
        assertThat(new Visitor(port).get(link()).body()).contains("value=\"17:00\"");
        assertThat(phone.submit(link(), link(), but("from", "half past six")).body())
                .contains("A time looks like");
    }

    @Test
    void an_address_outside_the_area_is_asked_about_once() {
        asks();
        var outside = but("street", Town.HOME.street());
        outside.put("zip", "90922");
        var asked = phone.submit(link(), link(), outside);
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("This address is not in the area of the school", "The address is right");

        outside.put("sure", "yes");
        assertThat(location(phone.submit(link(), link(), outside))).isEqualTo(link());
    }

    @Test
    void a_link_that_does_not_work_says_why() {
        asks();
        var first = link();
        sql.sql("update case_link set asked = asked - interval '1 hour' where email = :to")
                .param("to", neighbor)
                .update();
        asks();
        assertThat(phone.get(first).body()).contains("There is a newer link");
        assertThat(phone.get(first).statusCode()).isEqualTo(410);

        sql.sql("""
                update case_link set asked = asked - interval '22 days', expires = expires - interval '22 days'
                where email = :to and ended is null""").param("to", neighbor).update();
        assertThat(phone.get(link()).body()).contains("This link has expired", "Ask Ana Ruiz");
        assertThat(phone.submit("/language", link(), statement()).body()).contains("This link has expired");
        assertThat(parent.get(page).body()).contains("The link to Rosa Vega has run out");

        for (var none : List.of("/affidavit/" + "A".repeat(43), "/affidavit/x", first + "A")) {
            var answer = phone.get(none);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("This link does not work");
        }
    }

    @Test
    void a_link_of_a_request_that_was_taken_back_is_no_longer_needed() {
        asks();
        var request = application
                .sends("PAY_STUB")
                .sends("EMPLOYER_LETTER")
                .sends("CHILD_CARE_AFFIDAVIT")
                .sends();
        assertThat(phone.get(link()).body()).contains("You care for Tomás D.");
        parent.submit(request + "/withdraw", request + "/withdraw", Map.of());
        assertThat(phone.get(link()).body()).contains("Your signature is no longer needed");
        assertThat(parent.get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void the_link_speaks_the_language_it_was_written_in_until_the_reader_chooses() {
        asks("es");
        var telephone = new Visitor(port).with("Accept-Language", "ko");
        assertThat(telephone.get(link()).body()).contains("Usted cuida a Tomás D.", "lang=\"es\"");
        telephone.chooseLanguage("en");
        assertThat(telephone.get(link()).body()).contains("You care for Tomás D.");
    }

    @Test
    void nobody_else_can_ask_and_nobody_can_be_flooded() {
        var stranger = town.family().signedIn(port);
        assertThat(stranger.get(page).statusCode()).isEqualTo(404);
        assertThat(stranger.get(page + "/form.pdf").statusCode()).isEqualTo(404);

        var message =
                parent.submit(page, page, Map.of("provider", "Buy ".repeat(30), "address", neighbor, "language", "en"));
        assertThat(message.body()).contains("A name has at most 80 letters");
        asks();
        asks();
        assertThat(mail.to(neighbor)).as("pressed twice").hasSize(1);
        for (var other = 2; other <= SigningLinks.MAILS_A_DAY; other++) {
            assertThat(location(ask("other" + other + neighbor, "en"))).isEqualTo(page);
        }
        var refused = parent.submit(page, page, request("one-more" + neighbor, "en"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("the most for one day", "one-more" + neighbor);
    }

    @Test
    void there_is_a_form_for_a_pen() {
        var pdf = parent.get(page + "/form.pdf");
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(pdf.body()).startsWith("%PDF-");
    }

    private void asks() {
        asks("en");
    }

    private void asks(String language) {
        assertThat(location(ask(neighbor, language))).isEqualTo(page);
    }

    private HttpResponse<String> ask(String address, String language) {
        return parent.submit(page, page, request(address, language));
    }

    private static Map<String, String> request(String address, String language) {
        return Map.of("provider", "Rosa Vega", "address", address, "language", language);
    }

    /// The path in the newest mail.
    private String link() {
        return mail.to(neighbor).stream()
                .map(AffidavitNews.Asked::path)
                .reduce((one, next) -> next)
                .orElseThrow();
    }

    private static Map<String, String> but(String field, String text) {
        var typed = new HashMap<>(statement());
        typed.put(field, text);
        return typed;
    }

    private static Map<String, String> statement() {
        return Map.ofEntries(
                Map.entry("name", "Rosa Vega"),
                Map.entry("phone", "(805) 555-0199"),
                Map.entry("kind", "ADULT"),
                Map.entry("street", Town.WORK.street()),
                Map.entry("city", "Marisol"),
                Map.entry("zip", "90921"),
                Map.entry("MONDAY", "yes"),
                Map.entry("FRIDAY", "yes"),
                Map.entry("until", "17:45"),
                Map.entry("pickUp", "PROVIDER"),
                Map.entry("agreed", "yes"),
                Map.entry("signature", "Rosa Vega"));
    }
}
