package org.openseat.interdistrict.page;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.page.CaseCard;
import org.openseat.cases.page.KindPages;
import org.openseat.cases.page.Notice;
import org.openseat.cases.page.Voice;
import org.openseat.cases.people.OwnChild;
import org.openseat.cases.step.CaseStep;
import org.openseat.interdistrict.InterRequest.DistrictAppeal;
import org.openseat.interdistrict.file.InterCase;
import org.openseat.interdistrict.file.InterCases;
import org.openseat.interdistrict.page.InterView.Reader;
import org.openseat.interdistrict.record.CountyOffice;
import org.openseat.interdistrict.record.InterKind;
import org.openseat.students.StudentId;
import org.openseat.ui.piece.Action;
import org.springframework.stereotype.Component;

/// How requests between districts are read, and what can be pressed on them.
@Component
class InterPages implements KindPages<InterView> {

    private final InterCases cases;
    private final InterSteps steps;
    private final CountyOffice county;
    private final OwnChild own;

    InterPages(InterCases cases, InterSteps steps, CountyOffice county, OwnChild own) {
        this.own = own;
        this.county = county;
        this.cases = cases;
        this.steps = steps;
    }

    @Override
    public String code() {
        return InterKind.CODE;
    }

    @Override
    public Optional<InterView> open(CaseId id, SignedIn who, ZonedDateTime now) {
        return cases.open(id, who, now).map(file -> new InterView(file, reader(file, who), now.toLocalDate()));
    }

    /// Nobody reads the case of their own child as staff.
    private Reader reader(InterCase file, SignedIn who) {
        if (own.of(file.filed().id(), who)) {
            return Reader.FAMILY;
        }
        if (who.is(Role.COMMITTEE) && (file.request() instanceof DistrictAppeal || !who.is(Role.DISTRICT))) {
            return Reader.COMMITTEE;
        }
        return who.is(Role.DISTRICT) ? Reader.OFFICE : Reader.FAMILY;
    }

    @Override
    public InterView look(CaseId id, ZonedDateTime now) {
        var today = now.toLocalDate();
        return new InterView(cases.get(id, today), Reader.FAMILY, today);
    }

    @Override
    public List<InterView> ofChild(StudentId child, AccountId family, ZonedDateTime now) {
        var today = now.toLocalDate();
        return cases.of(child, family, today).stream()
                .map(file -> new InterView(file, Reader.FAMILY, today))
                .toList();
    }

    @Override
    public List<CaseCard> cards(InterView view, SignedIn reader, Voice voice) {
        return new InterCards(view, voice, county.lines(voice.language().code())).all();
    }

    /// Joined with another request for the same child, which goes on.
    @Override
    public List<Notice> notices(InterView view, Voice voice) {
        var into = view.file().sameChild().into();
        return into == null
                ? List.of()
                : List.of(new Notice(
                        "info",
                        voice.say("interdistrict.join.into", into.number()),
                        voice.say("interdistrict.join.into." + (view.office() ? "staff" : "text")),
                        null,
                        null,
                        view.office()
                                ? List.of(new Action(voice.say("interdistrict.already.link"), into.path()))
                                : List.of()));
    }

    @Override
    public List<CaseStep<InterView>> steps() {
        return steps.all();
    }
}
