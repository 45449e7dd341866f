package org.openseat.road;

import java.nio.file.Path;
import java.time.LocalDate;

/// The stretches of the road that every family walks the same way, without a detour.
final class Road {

    private Road() {}

    static void chooses_a_language(Visit parent, Family family) {
        parent.opens("/");
        parent.choosesLanguage(family.ownName, family.language);
    }

    static void registers(Visit parent, Family family) {
        parent.opens("/register");
        parent.fillsIn("Your first name", family.firstName);
        parent.fillsIn("Your last name", family.lastName);
        parent.fillsIn("Your e-mail address", family.email());
        parent.fillsIn("Your e-mail address again", family.email());
        parent.presses("Open an account");
        parent.sees("Look in your e-mail");
    }

    static String the_link_in_the_mail(Visit parent, Family family, PostOffice post) {
        return post.await(family.email(), parent.inOwnWords("Open your account"))
                .link();
    }

    static void sets_a_password(Visit parent) {
        parent.fillsIn("Password", Family.PASSWORD);
        parent.fillsIn("The same password again", Family.PASSWORD);
        parent.presses("Save my password");
        parent.sees("Your password is set");
    }

    static void signs_in(Visit person, String email) {
        person.fillsIn("E-mail address", email);
        person.fillsIn("Password", Family.PASSWORD);
        person.presses("Sign in");
    }

    /// Once, at the first sign-in. (R-ACC-19)
    static void agrees_to_the_rules(Visit parent) {
        parent.sees("Rules for using this site");
        parent.ticks("I have read these rules and I agree to them");
        parent.presses("Go on");
    }

    static void says_which_child(Visit parent, Family family, String pin) {
        parent.fillsIn("Student ID", family.districtId);
        parent.givesTheDate("Birth date", family.birthDate);
        parent.fillsIn("PIN", pin);
        parent.presses("Add this child");
    }

    static void begins(Visit parent) {
        parent.follows("Ask for a permit to another school");
        parent.presses("Start");
        parent.sees("We keep everything you write. You can stop and go on at any time.");
    }

    static void says_for_which_year(Visit parent) {
        parent.follows("School year and grade");
        parent.chooses("School year", "School year 2026-27");
        parent.chooses("Is this the first request for this school?", "Yes, the first");
        parent.presses("Save and continue");
    }

    static void says_since_when_they_live_there(Visit parent) {
        parent.givesTheDate("Since when does your child live there?", LocalDate.of(2019, 8, 1));
        parent.presses("Save and continue");
    }

    static void chooses_harbor(Visit parent, String why) {
        parent.sees("Kestrel Middle School");
        parent.answers("School you ask for", "Harbor Middle School");
        parent.chooses("Reason", "Parent Employment");
        parent.answers("In your own words", why);
    }

    static void says_about_the_child(Visit parent) {
        parent.chooses("Does your child have an IEP (special education)?", "No");
        parent.chooses("Does your child have a Section 504 plan?", "No");
        parent.chooses("Is your child under an expulsion order now?", "No");
        parent.presses("Save and continue");
    }

    static void says_who_they_are(Visit parent, Family family) {
        parent.fillsIn("Full name", family.parent());
        parent.answers("Telephone", "(805) 555-0142");
    }

    static void says_where_they_work(Visit parent, String inPerson) {
        parent.chooses("How do you work?", "I have an employer");
        parent.fillsIn("Employer, or name of your business", "Cannery Row Foods");
        parent.fillsIn("Number and street where the work is done", "919 Camino O’Neill");
        parent.fillsIn("City", "Marisol");
        parent.fillsIn("ZIP code", "90921");
        parent.chooses("Do you work there in person?", inPerson);
        parent.presses("Save and continue");
    }

    static void is_the_only_parent(Visit parent) {
        parent.chooses("Is there another parent or guardian?", "No. Leave the fields below empty");
        parent.presses("Save and continue");
    }

    static void sends_the_papers(Visit parent, Path folder) {
        parent.sends(
                "Add: Pay stub", SampleFiles.photo(folder, "talón 1.jpg"), SampleFiles.photo(folder, "talón 2.jpg"));
        parent.sends("Add: Letter from the employer", SampleFiles.pdf(folder, "letter.pdf"));
    }

    static void signs(Visit parent, Family family) {
        parent.ticks(
                "I declare under penalty of perjury that what I wrote is true and complete, and I accept these terms");
        parent.fillsIn("Your full name, as your signature", family.parent());
    }
}
