package org.openseat.accounts.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Contact;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.accounts.sessions.Sessions;
import org.openseat.accounts.sessions.Token;
import org.openseat.district.SchoolCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/// Rolled back: the list is whole, so that another test's staff would be retired by it.
@AppTest
@Transactional
class StaffRegisterTest {

    @Autowired
    StaffRegister register;

    @Autowired
    Accounts accounts;

    @Autowired
    Sessions sessions;

    @Autowired
    Clock clock;

    final String key = UUID.randomUUID().toString();

    @Test
    void a_new_member_of_staff_has_an_account_and_answers_for_their_schools() {
        takeIn(principal("a@" + key + ".org", "S1"));

        assertThat(accounts.staffOf(school("S1"))).extracting(Contact::name).containsExactly("Dana Okafor");
    }

    @Test
    void who_changes_school_has_the_new_one_only_and_at_once() {
        takeIn(principal("a@" + key + ".org", "S1"));
        var session = signIn("a@" + key + ".org");
        takeIn(principal("a@" + key + ".org", "S2"));

        assertThat(sessions.find(session))
                .hasValueSatisfying(p -> assertThat(p.schools()).containsExactly(school("S2")));
    }

    @Test
    void who_is_no_longer_on_the_list_is_signed_out_for_good() {
        takeIn(principal("a@" + key + ".org", "S1"));
        var session = signIn("a@" + key + ".org");
        register.takeIn(List.of(), clock.instant());

        assertThat(sessions.find(session)).isEmpty();
        assertThat(accounts.staffOf(school("S1"))).isEmpty();
    }

    @Test
    void a_new_address_keeps_the_account() {
        takeIn(principal("a@" + key + ".org", "S1"));
        var before = accounts.withEmail("a@" + key + ".org");
        takeIn(principal("b@" + key + ".org", "S1"));

        assertThat(accounts.withEmail("B@" + key + ".org")).isPresent().isEqualTo(before);
    }

    @Test
    void a_family_that_also_works_for_the_district_stays_a_family() {
        var email = "c@" + key + ".org";
        accounts.open(
                new Accounts.Opening(email, "Dana", "Okafor", "es", "harbor42lamp", Set.of(Role.FAMILY), null),
                clock.instant());
        takeIn(principal(email, "S1"));
        var session = signIn(email);
        assertThat(sessions.find(session).orElseThrow().roles()).containsOnly(Role.FAMILY, Role.SCHOOL);

        register.takeIn(List.of(), clock.instant());
        assertThat(sessions.find(session).orElseThrow().roles()).containsOnly(Role.FAMILY);
    }

    private Token signIn(String email) {
        var id = accounts.withEmail(email).orElseThrow();
        return sessions.begin(new SignedIn(id, "Dana Okafor", "", "en", Set.of(Role.SCHOOL), Set.of()), "test");
    }

    private void takeIn(StaffMember member) {
        register.takeIn(List.of(member), clock.instant());
    }

    private StaffMember principal(String email, String school) {
        return new StaffMember(key, "Dana Okafor", "Principal", email, Role.SCHOOL, Set.of(school(school)));
    }

    private SchoolCode school(String code) {
        return new SchoolCode(code + "-" + key);
    }
}
