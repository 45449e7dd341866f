package org.openseat.offers.file;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.kept.KeptRequests;
import org.openseat.district.SchoolYear;
import org.openseat.offers.Offer;
import org.openseat.offers.Offer.Open;
import org.openseat.students.StudentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The table of offers, and who may know of which: a family its own children's, a school those for its programs,
/// Student
/// Integration Services all.
@Repository
public class Offers {

    public static final String OF_SCHOOL = "k.school in (:schools)";

    private final JdbcClient sql;
    private final KeptRequests<Offer> kept;

    Offers(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.kept = new KeptRequests<>(sql, json, "offer", Offer.class);
    }

    public Optional<Offer> find(CaseId id, SignedIn who) {
        if (who.is(Role.INTEGRATION)) {
            return kept.find(id);
        }
        return who.is(Role.SCHOOL)
                ? kept.find(id, OF_SCHOOL, Map.of("schools", who.schoolCodes()))
                : kept.findForFamily(id, who.id());
    }

    public Offer get(CaseId id) {
        return kept.find(id).orElseThrow();
    }

    public Optional<Offer> take(CaseId id) {
        return kept.take(id);
    }

    public List<Offer> ofChild(StudentId child, AccountId family) {
        return kept.ofChild(child, family);
    }

    public List<Offer> list(Collection<CaseId> ids) {
        return kept.list(ids);
    }

    /// Every offer to a child in a year, by id, for whoever may know of the child.
    public List<Offer> ofChild(StudentId child, SchoolYear year) {
        return kept.where(
                "k.student = :student and k.school_year = :year order by k.id",
                Map.of("student", child.value(), "year", year.label()));
    }

    /// The same, held until the end of the transaction: the child first, then its offers by id. Whoever changes one of
    /// them waits here for the others, so that two answers are never given at once.
    public List<Offer> hold(StudentId child, SchoolYear year) {
        sql.sql("select id from student where id = ? for no key update")
                .param(child.value())
                .query(UUID.class)
                .single();
        return kept.where(
                "k.student = :student and k.school_year = :year order by k.id for update",
                Map.of("student", child.value(), "year", year.label()));
    }

    /// Writes the new state of an offer that this transaction holds.
    public <T extends Offer> T save(T offer) {
        sql.sql("""
                update offer set state = :state, due = :due, request = :request::jsonb, moved = clock_timestamp()
                 where id = :id""")
                .param("id", offer.about().id().value())
                .param("state", Offer.state(offer))
                .param("due", due(offer))
                .param("request", kept.written(offer))
                .update();
        return offer;
    }

    String written(Offer offer) {
        return kept.written(offer);
    }

    static @Nullable LocalDate due(Offer offer) {
        return offer instanceof Open open ? open.deadline().date() : null;
    }

    /// Those whose day is over.
    public List<CaseId> over(LocalDate today, CaseId after, int most) {
        return kept.next("k.due < :today", Map.of("today", today), after, most);
    }

    /// Those that are still to be answered.
    public List<CaseId> open(LocalDate today, CaseId after, int most) {
        return kept.next("k.due >= :today", Map.of("today", today), after, most);
    }
}
