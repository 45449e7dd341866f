package org.openseat.permits.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.AtOnce.atOnce;
import static org.openseat.accounts.Visitor.location;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.accounts.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// S-I4: a family fills in an application for the current year page by page and sends it, and it is sent once however
/// often the button is pressed. (R-IDP-4, R-INT-11)
@AppTest
class S_I4_OneRequestTest extends AnaApplies {

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");
    private static final Map<String, String> SIGNATURE = Map.of("agreed", "yes", "name", "Ana Ruiz");

    @Autowired
    JdbcClient sql;

    @Test
    void she_fills_in_every_part_and_gets_a_number_that_stays_the_same() {
        assertThat(parent.get("/home").body()).contains("/permits/new/" + tomas);
        var application = Applicant.begin(parent, tomas);
        var draft = application.draft;
        assertThat(parent.get("/home").body()).contains("Finish your request", draft);
        answerAll(application);
        assertThat(parent.get(draft).body()).contains("8 of 10 parts are done.");

        application.sends("PAY_STUB").sends("EMPLOYER_LETTER");
        assertThat(parent.get(draft + "/check").body())
                .contains("Harbor Middle School", "Kestrel Middle School", "I work at a bakery &lt;near&gt; Harbor.")
                .contains("PAY_STUB.pdf", "Pelican Street Bakery");
        var unsigned = parent.submit(draft + "/check", draft + "/check", Map.of("name", "Ana Ruiz"));
        assertThat(unsigned.statusCode()).isEqualTo(422);
        assertThat(unsigned.body()).contains("Tick the box", "value=\"Ana Ruiz\"");

        var page = parent.get(draft + "/check");
        var sent = parent.submit(page, draft + "/check", SIGNATURE);
        var confirmation = parent.get(location(sent)).body();
        var number = NUMBER.matcher(confirmation);
        assertThat(number.find()).isTrue();

        // By the back button and the button once more, and by every old address of the draft.
        var again = parent.submit(page, draft + "/check", SIGNATURE);
        assertThat(location(again)).isEqualTo(location(sent)).endsWith("/submitted");
        assertThat(parent.get(location(again)).body()).contains(number.group());
        assertThat(location(parent.get(draft))).isEqualTo(location(sent));
        assertThat(parent.get("/home").body()).contains("Kestrel Middle School reads your request");
    }

    @Test
    void what_is_not_right_yet_is_kept_and_said() {
        var draft = Applicant.begin(parent, tomas).draft;
        var wrong = parent.submit(draft + "/parent", draft + "/parent", Map.of("name", "", "phone", "555"));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Write the full name", "A telephone number has ten digits", "value=\"555\"");
        assertThat(parent.get(draft + "/parent").body()).contains("value=\"555\"");
        assertThat(parent.get(draft).body()).contains("Not finished");
        assertThat(location(parent.get(draft + "/check"))).isEqualTo(draft);
    }

    @Test
    void sent_from_two_windows_at_once_it_is_one_request() {
        var application = Applicant.begin(parent, tomas);
        var draft = application.draft;
        answerAll(application);
        application.sends("PAY_STUB").sends("EMPLOYER_LETTER");
        var page = parent.get(draft + "/check");

        var sent = atOnce(3, () -> parent.submit(page, draft + "/check", SIGNATURE)).stream()
                .map(Visitor::location)
                .distinct();
        assertThat(sent).singleElement().asString().endsWith("/submitted");
        assertThat(sql.sql("select what from case_event where case_id = :id")
                        .param("id", application.id().value())
                        .query(String.class)
                        .list())
                .containsOnlyOnce("SUBMITTED");
    }

    @Test
    void another_family_finds_nothing() {
        var draft = Applicant.begin(parent, tomas).draft;
        var stranger = town.family().signedIn(port);

        for (var path : List.of(draft, draft + "/year", draft + "/papers", draft + "/check", "/permits/new/" + tomas)) {
            assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    private static void answerAll(Applicant application) {
        application
                .asksFor("PARENT_EMPLOYMENT")
                .answers("reason", Map.of("type", "PARENT_EMPLOYMENT", "reason", "I work at a bakery <near> Harbor."))
                .answers("work", Applicant.work("inPerson", "yes"));
    }
}
