package org.openseat.permits.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.documents.Review;

/// Papers that fit several requests of a family are sent once. (issue 4; R-IDP-18)
@AppTest
class PapersGivenOnceTest extends AnaApplies {

    @Test
    void a_pay_stub_serves_for_the_brother_too_and_is_read_there_by_itself() {
        Applicant.begin(parent, tomas)
                .asksFor("PARENT_EMPLOYMENT")
                .answers("work", Applicant.work("inPerson", "yes"))
                .sends("PAY_STUB")
                .sends("EMPLOYER_LETTER")
                .sends();
        var brother = Applicant.begin(parent, town.child(ana, "Mateo"))
                .asksFor("PARENT_EMPLOYMENT")
                .answers("work", Applicant.work("inPerson", "yes"));
        var papers = brother.draft + "/papers";
        var page = parent.get(papers);
        assertThat(page.body()).contains("You already sent “PAY_STUB.pdf” for Tomás");

        for (var offer : DOCUMENT.matcher(page.body()).results().toList()) {
            assertThat(location(parent.submit(page, papers + "/again", Map.of("document", offer.group(1)))))
                    .isEqualTo(papers);
        }
        assertThat(parent.get(papers).body()).doesNotContain("You already sent").contains("PAY_STUB.pdf");
        assertThat(town.papersOf(brother.id())).hasSize(2).allMatch(paper -> paper.review() instanceof Review.Waiting);
        brother.sends();
    }

    @Test
    void a_report_card_serves_for_the_same_child_only_and_nobody_elses_papers_are_offered() {
        Applicant.begin(parent, tomas)
                .asksFor("SENIOR_STATUS")
                .answers("last-year", Map.of("there", "yes"))
                .sends("SCHOOL_RECORD")
                .sends();
        var brother = Applicant.begin(parent, town.child(ana, "Mateo"))
                .asksFor("SENIOR_STATUS")
                .answers("last-year", Map.of("there", "yes"));
        assertThat(parent.get(brother.draft + "/papers").body()).doesNotContain("You already sent");

        var again = Applicant.begin(parent, tomas)
                .asksFor("SENIOR_STATUS")
                .answers("schools", Map.of("to", "Granary Middle School"))
                .answers("last-year", Map.of("there", "yes"));
        var page = parent.get(again.draft + "/papers");
        assertThat(page.body()).contains("You already sent “SCHOOL_RECORD.pdf” for Tomás");

        var document = DOCUMENT.matcher(page.body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        var stranger = town.family();
        var theirs = Applicant.begin(stranger.signedIn(port), town.child(stranger))
                .asksFor("SENIOR_STATUS")
                .answers("last-year", Map.of("there", "yes"));
        var refused = theirs.browser.submit(
                theirs.draft + "/papers", theirs.draft + "/papers/again", Map.of("document", document));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("This paper is no longer there");
    }

    private static final Pattern DOCUMENT = Pattern.compile("name=\"document\" value=\"([0-9a-f-]{36})\"");
}
