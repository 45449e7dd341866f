package org.openseat.applications.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.applications.Application.Received;
import org.openseat.applications.file.ApplicationKind;
import org.openseat.applications.file.Applications;
import org.openseat.applications.page.ApplicationPages;
import org.openseat.cases.CaseId;
import org.openseat.cases.lists.CaseLine;
import org.openseat.cases.lists.CaseList;
import org.openseat.cases.lists.CaseLists;
import org.openseat.cases.page.Voice;
import org.openseat.ui.words.Said;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What applications hand in to the desk of Student Integration Services.
@Component
@Order(3)
class ApplicationLists implements CaseLists {

    private static final List<String> STATES = List.of("Filed", "InCycle", "Closed", "Withdrawn", "Voided");

    private final Applications applications;
    private final ApplicationPages pages;

    ApplicationLists(Applications applications, ApplicationPages pages) {
        this.applications = applications;
        this.pages = pages;
    }

    @Override
    public String code() {
        return ApplicationKind.CODE;
    }

    @Override
    public Said name() {
        return Said.of("applications.desk.kind");
    }

    @Override
    public String table() {
        return "application";
    }

    @Override
    public Optional<String> scope(SignedIn who) {
        return who.is(Role.INTEGRATION) ? Optional.of(Applications.RECEIVED) : Optional.empty();
    }

    @Override
    public List<CaseList> of(SignedIn who) {
        return who.is(Role.INTEGRATION)
                ? Stream.of("Filed", "InCycle")
                        .map(state -> new CaseList(
                                "CHOICES_" + state,
                                "/desk",
                                name(),
                                Said.of("applications.state." + state),
                                Said.of("applications.desk.lead"),
                                "k.state = '" + state + "'",
                                "k.submitted desc, k.id"))
                        .toList()
                : List.of();
    }

    @Override
    public List<String> states() {
        return STATES;
    }

    @Override
    public String state(String name, Voice voice) {
        return voice.say("applications.state." + name);
    }

    @Override
    public List<CaseLine> lines(List<CaseId> ids, SignedIn who, LocalDate today, Voice voice) {
        return applications.list(ids).stream().map(each -> line(each, voice)).toList();
    }

    private CaseLine line(Received application, Voice voice) {
        var head = pages.head(application);
        var sent = application.sent();
        return new CaseLine(
                head.id(),
                head.number(),
                head.path(),
                head.child(),
                voice.say("applications.desk.choices", sent.choices().size()),
                head.to(),
                voice.capital(sent.answers().grade()),
                head.year().label(),
                "",
                head.submittedAt(),
                null,
                pages.status(application, voice),
                null);
    }
}
