package org.openseat.permits.review;

import java.time.LocalDate;
import java.util.List;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.page.CaseCard;
import org.openseat.cases.page.Voice;
import org.openseat.permits.Packet;
import org.openseat.permits.PermitRequest.Running;
import org.openseat.permits.file.CaseFile;
import org.openseat.permits.page.CaseCards;
import org.openseat.rulebook.ContinuingEnrollment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A student who moved too early in the semester may be moved, but not while another request or an appeal is open.
/// (BUL-5347 §III.D.1.c, R-IDP-21)
@Component
class StayCards implements CaseCards {

    private final JdbcClient sql;

    StayCards(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<CaseCard> of(CaseFile file, SignedIn reader, Voice voice, LocalDate today) {
        if (!(file.request() instanceof Running) || !mayBeMoved(file)) {
            return List.of();
        }
        var stays = stays(file.packet());
        return List.of(new CaseCard(
                voice.say("permits.stay.title"),
                List.of(voice.say(
                        stays ? "permits.stay.pending" : "permits.stay.alone",
                        file.child(),
                        file.to().name())),
                null,
                List.of()));
    }

    private static boolean mayBeMoved(CaseFile file) {
        return file.opinion().findings().stream()
                .flatMap(finding -> finding.reasons().stream())
                .anyMatch(reason -> reason.is(ContinuingEnrollment.MayBeMovedToResidence.class));
    }

    /// Another request for the child is open, or any appeal.
    private boolean stays(Packet packet) {
        return sql.sql("""
                select exists (select from permit_request
                               where student = :student
                                 and (state in ('AT_RESIDENCE_SCHOOL', 'AT_REQUESTED_SCHOOL') and id <> :id
                                      or state in ('FIRST_APPEAL', 'FIRST_APPEAL_DENIED', 'SECOND_APPEAL')))""")
                .param("student", packet.student().value())
                .param("id", packet.id().value())
                .query(Boolean.class)
                .single();
    }
}
