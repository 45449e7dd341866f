package org.openseat.permits.appeals;

import static org.openseat.permits.Town.HARBOR;
import static org.openseat.permits.Town.KESTREL;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.cases.people.Signature;
import org.openseat.permits.AppealForm;
import org.openseat.permits.Ending.How;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.openseat.permits.appeals.answer.AnswerDesk;
import org.openseat.permits.decision.PermitDesk;
import org.openseat.permits.ending.EndingDesk;
import org.openseat.rulebook.DenialGround;
import org.openseat.rulebook.EndingGround;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;

/// A family with a child, both schools with two administrators each, the Operations Administrator; and the desks'
/// buttons as one-liners. Everybody is new.
public final class AppealCases {

    public final Town town;
    public final Resident ana;
    public final Resident kestrel;
    public final Resident kestrelToo;
    public final Resident harbor;
    public final Resident harborToo;
    public final Resident operations;

    private final PermitDesk permits;
    private final AppealDesk appeals;
    private final AnswerDesk answers;
    private final EndingDesk endings;

    public AppealCases(ApplicationContext app) {
        AutowireCapableBeanFactory factory = app.getAutowireCapableBeanFactory();
        town = factory.createBean(Town.class);
        permits = app.getBean(PermitDesk.class);
        appeals = app.getBean(AppealDesk.class);
        answers = app.getBean(AnswerDesk.class);
        endings = app.getBean(EndingDesk.class);
        ana = town.family();
        kestrel = town.staff(KESTREL);
        kestrelToo = town.staff(KESTREL);
        harbor = town.staff(HARBOR);
        harborToo = town.staff(HARBOR);
        operations = town.operations();
    }

    public static AppealForm form() {
        return form("I do work there in person.");
    }

    public static AppealForm form(String why) {
        return new AppealForm(
                why,
                "You think that I work at home.",
                false,
                null,
                "She stays at Kestrel.",
                null,
                false,
                true,
                true,
                new Signature("Ana Ruiz", LocalDate.EPOCH));
    }

    /// Denied by the school of residence on that day.
    public CaseId deniedByResidence(ZonedDateTime day) {
        var permit = town.submitted(ana, day);
        deny(permit, kestrel, day);
        return permit;
    }

    /// Released and denied by the requested school on that day.
    public CaseId deniedByRequested(ZonedDateTime day) {
        var permit = town.submitted(ana, day);
        town.readPapers(permit, kestrel, day);
        permits.release(permit, kestrel.who(), null, day);
        deny(permit, harbor, day);
        return permit;
    }

    public CaseId granted(ZonedDateTime day) {
        var permit = town.submitted(ana, day);
        town.readPapers(permit, kestrel, day);
        permits.release(permit, kestrel.who(), null, day);
        permits.approve(permit, harbor.who(), null, day);
        return permit;
    }

    /// Taken back by the school of attendance.
    public void end(CaseId permit, ZonedDateTime day) {
        done(endings.end(
                        permit, harbor.who(), How.REVOKED, EnumSet.of(EndingGround.TRUANCY), "Twelve days missed.", day)
                .orElseThrow());
    }

    private void deny(CaseId permit, Resident staff, ZonedDateTime day) {
        done(permits.deny(
                        permit,
                        staff.who(),
                        EnumSet.of(DenialGround.PAPERS_NOT_GENUINE),
                        "The letter is not from the bakery.",
                        day)
                .orElseThrow());
    }

    public Outcome<PermitRequest> appeal(CaseId permit, ZonedDateTime day) {
        return appeals.appeal(permit, form(), online(day), day).orElseThrow();
    }

    private Received online(ZonedDateTime day) {
        return new Received.Online(ana.who(), day.toLocalDate());
    }

    public Outcome<PermitRequest> escalate(CaseId permit, ZonedDateTime day) {
        return appeals.escalate(permit, form(), online(day), day).orElseThrow();
    }

    public Outcome<PermitRequest> grant(CaseId permit, Resident staff, ZonedDateTime day) {
        return answers.grant(permit, staff.who(), "You are right.", day).orElseThrow();
    }

    public Outcome<PermitRequest> deny(CaseId permit, Resident staff, String reason, ZonedDateTime day) {
        return answers.deny(permit, staff.who(), reason, day).orElseThrow();
    }

    public static PermitRequest done(Outcome<PermitRequest> outcome) {
        return switch (outcome) {
            case Outcome.Done(var now) -> now;
            case Outcome.Overtaken(var now) -> throw new AssertionError("Overtaken: " + now);
            case Outcome.Refused refused -> throw new AssertionError("Refused: " + refused.why());
        };
    }

    public static String reason(Outcome<PermitRequest> outcome) {
        return outcome instanceof Outcome.Refused refused
                ? refused.why().reasons().getFirst().code()
                : "not refused but " + outcome;
    }
}
