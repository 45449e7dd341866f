package org.openseat.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Role;
import org.springframework.beans.factory.annotation.Autowired;

/// A parent works from home, which is no reason for this permit: the school of residence denies the request. Two of its
/// administrators have it open at once; the second is told, and nothing is overwritten. The letter says until when the
/// family can appeal.
@BrowserTest
class TwoAdministratorsAndADenialTest {

    private static final String FIRST_WORDS = "The work is done at home.";
    private static final String SECOND_WORDS = "I wanted to say it differently.";

    @Autowired
    Accounts accounts;

    @Autowired
    PostOffice post;

    @Autowired
    Door door;

    @TempDir
    Path folder;

    @Test
    void the_second_administrator_is_told_and_the_family_can_appeal() {
        var family = Family.ORTEGA_OCAMPO;
        accounts.open(
                new Accounts.Opening(
                        family.email(),
                        family.firstName,
                        family.lastName,
                        family.language,
                        Family.PASSWORD,
                        Set.of(Role.FAMILY),
                        null),
                Instant.now());
        var parent = door.enter(family.email(), family.language);
        var request = a_parent_who_works_from_home_asks(parent, family);

        var denise = opens_the_denial("denise.achterberg", request);
        var tomas = opens_the_denial("tomas.arriaga", request);
        denise.fillsIn("In your own words, for the family", FIRST_WORDS);
        denise.presses("Deny the request and send the letter");
        denise.sees("Denied by Kestrel Middle School");
        tomas.fillsIn("In your own words, for the family", SECOND_WORDS);
        tomas.presses("Deny the request and send the letter");
        tomas.sees("Somebody else was faster");
        tomas.sees(SECOND_WORDS);

        parent.opens(request);
        parent.sees("Denied by Kestrel Middle School");
        parent.sees(FIRST_WORDS);
        parent.doesNotSee(SECOND_WORDS);
        reads_the_letter(parent, family);
    }

    private String a_parent_who_works_from_home_asks(Visit parent, Family family) {
        parent.opens("/children/add/district");
        Road.says_which_child(parent, family, family.pin);
        Road.begins(parent);
        Road.says_for_which_year(parent);
        Road.says_since_when_they_live_there(parent);
        Road.chooses_harbor(parent, "I like the school.");
        Road.says_about_the_child(parent);
        Road.says_who_they_are(parent, family);
        Road.says_where_they_work(parent, "No, from home or elsewhere");
        Road.is_the_only_parent(parent);
        parent.follows("Papers");
        Road.sends_the_papers(parent, folder);
        parent.follows("Continue to check and sign");
        Road.signs(parent, family);
        parent.presses("Sign and send");
        return parent.path().replace("/submitted", "");
    }

    private Visit opens_the_denial(String name, String request) {
        var administrator = door.staff(name);
        administrator.opens(request);
        administrator.follows("Deny");
        administrator.ticks("The request does not meet the rules for this kind of permit");
        return administrator;
    }

    /// Monday, November 23, 2026 + 5 school days, the week of Thanksgiving being off. (BUL-5347 §V.B.2)
    private void reads_the_letter(Visit parent, Family family) {
        var mail = post.awaitLike(family.email(), "There is an answer to your request");
        parent.opens(mail.link());
        parent.sees("Your request was denied");
        parent.sees(FIRST_WORDS);
        parent.sees("December");
        var pdf = SampleFiles.text(parent.downloads("PDF"));
        assertThat(pdf)
                .contains("Your request was denied")
                .contains(FIRST_WORDS)
                .contains("no later than");
    }
}
