package org.openseat.permits.affidavit;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.openseat.cases.CaseId;
import org.openseat.cases.link.SentLink;
import org.openseat.cases.link.SentLink.Purpose;
import org.openseat.cases.link.SigningLinks;
import org.openseat.district.SchoolCode;
import org.openseat.documents.DocumentId;
import org.openseat.permits.affidavit.Affidavit.Asked;
import org.openseat.permits.affidavit.Affidavit.Complete;
import org.openseat.permits.affidavit.Affidavit.Signature;
import org.openseat.permits.affidavit.Affidavit.Signed;
import org.openseat.permits.affidavit.Affidavit.Statement;
import org.openseat.permits.affidavit.Affidavit.Waiting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The table of affidavits: what a mailed link is about, and the parent's signature under what came back through it.
@Repository
public class Affidavits {

    static final Purpose PURPOSE = new Purpose("AFFIDAVIT", "/affidavit/", Duration.ofDays(21), 20);

    private final JdbcClient sql;
    private final JsonMapper json;
    private final SigningLinks links;

    Affidavits(JdbcClient sql, JsonMapper json, SigningLinks links) {
        this.sql = sql;
        this.json = json;
        this.links = links;
    }

    void add(Asked asked) {
        sql.sql("""
                insert into care_affidavit (id, child, parent, school, provider)
                values (:id, :child, :parent, :school, :provider)""")
                .param("id", asked.link().id())
                .param("child", asked.child())
                .param("parent", asked.parent())
                .param("school", asked.school().value())
                .param("provider", asked.provider())
                .update();
    }

    /// The affidavit of a request, the one asked for last.
    Optional<Affidavit> of(CaseId permit) {
        return links.last(PURPOSE, permit).map(this::of);
    }

    /// The same, held until the end of the transaction.
    Optional<Affidavit> lock(CaseId permit) {
        links.last(PURPOSE, permit)
                .ifPresent(link -> sql.sql("select id from care_affidavit where id = :id for update")
                        .param("id", link.id())
                        .query(UUID.class)
                        .single());
        return of(permit);
    }

    Affidavit of(SentLink link) {
        return sql.sql("select * from care_affidavit where id = :id")
                .param("id", link.id())
                .query((row, number) -> {
                    var asked = new Asked(
                            link,
                            row.getString("child"),
                            row.getString("parent"),
                            new SchoolCode(row.getString("school")),
                            row.getString("provider"));
                    var statement = links.answer(link, Statement.class);
                    if (statement.isEmpty()) {
                        return new Waiting(asked);
                    }
                    var signed = new Signed(asked, statement.get());
                    return row.getString("countersigned") == null
                            ? signed
                            : signed.countersign(
                                    json.readValue(row.getString("countersigned"), Signature.class),
                                    new DocumentId(row.getObject("document", UUID.class)));
                })
                .single();
    }

    /// The care that a paper of a request states, when it was signed on line.
    public Optional<Care> behind(DocumentId paper) {
        return sql.sql("""
                select l.answer from care_affidavit a join case_link l on l.id = a.id where a.document = :paper""")
                .param("paper", paper.value())
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, Statement.class).care());
    }

    /// Whether the application or request still waits for its schools.
    boolean needed(CaseId permit) {
        return sql.sql("""
                select exists (select from case_draft where id = :permit)
                    or exists (select from permit_request
                               where id = :permit and state in ('AT_RESIDENCE_SCHOOL', 'AT_REQUESTED_SCHOOL'))""").param("permit", permit.value()).query(Boolean.class).single();
    }

    void save(Complete complete) {
        sql.sql("""
                update care_affidavit set countersigned = :signature::jsonb, document = :paper where id = :id""")
                .param("id", complete.asked().link().id())
                .param("signature", json.writeValueAsString(complete.parent()))
                .param("paper", complete.paper().value())
                .update();
    }
}
