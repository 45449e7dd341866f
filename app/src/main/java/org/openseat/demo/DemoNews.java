package org.openseat.demo;

import org.openseat.start.Settings;
import org.openseat.start.StartNews;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Prints the demo's sign-ins and pages for whoever started it.
@Component
@Profile("demo")
class DemoNews implements StartNews {

    private final DemoPeople people;
    private final Settings settings;

    DemoNews(DemoPeople people, Settings settings) {
        this.people = people;
        this.settings = settings;
    }

    @Override
    public String text() {
        return "This is a demo. Sign in with the password " + DemoPeople.PASSWORD + " as\n" + signIns()
                + "Outgoing mail:       " + settings.baseUrl() + "/demo/mailbox\n"
                + "District's clock:    " + settings.baseUrl() + "/demo/clock\n"
                + "Ctrl-C stops it.\n";
    }

    private String signIns() {
        if (!people.known()) {
            return "nobody yet: ask for a password at " + settings.baseUrl() + "/forgot and find it in the mail\n";
        }
        var lines = new StringBuilder();
        DemoPeople.PEOPLE.forEach(person -> lines.append("  %-22s %s%n".formatted(person.who(), person.email())));
        return lines.toString();
    }
}
