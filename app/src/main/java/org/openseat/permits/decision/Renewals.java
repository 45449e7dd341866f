package org.openseat.permits.decision;

import org.openseat.permits.Packet;
import org.openseat.permits.hearing.Hearing;
import org.openseat.rulebook.DecidingSchool;
import org.openseat.rulebook.RenewalSigners;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Says which renewals the requested school signs alone. (BUL-5347 §II.A.2, R-IDP-20, G10)
@Repository
class Renewals {

    private final JdbcClient sql;
    private final Hearing hearing;

    Renewals(JdbcClient sql, Hearing hearing) {
        this.sql = sql;
        this.hearing = hearing;
    }

    /// Only what renews a permit this system knows, between the same two schools: else nobody has ever released the
    /// student. With an IEP or a 504 plan special education is asked as before, by way of the school of residence.
    boolean byRequestedAlone(Packet packet) {
        var answers = packet.answers();
        var signers = RenewalSigners.of(answers.renewal(), hearing.numbers(packet.year()));
        return !signers.contains(DecidingSchool.RESIDENCE) && !answers.needsReview() && renewsKnownPermit(packet);
    }

    private boolean renewsKnownPermit(Packet packet) {
        return sql.sql("""
                select exists (select from permit_request
                               where student = :student and from_school = :from and to_school = :to
                                 and school_year = :before and state in ('GRANTED', 'ATTENDING', 'EXPIRED'))""")
                .param("student", packet.student().value())
                .param("from", packet.from().value())
                .param("to", packet.to().value())
                .param("before", packet.year().previous().label())
                .query(Boolean.class)
                .single();
    }
}
