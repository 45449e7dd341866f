package org.openseat.applications.letters;

import java.util.List;
import java.util.UUID;
import org.openseat.cases.CaseId;
import org.openseat.district.SchoolYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which applications still wait for a letter of the year.
@Repository
class LetterTable {

    private static final String WITHOUT = """
            select a.id from application a
             where a.cycle = :cycle and a.state in ('Filed', 'InCycle')
               and not exists (select from letter l
                                where l.case_id = a.id and l.kind = :kind and l.occasion = :cycle)
            """;

    private final JdbcClient sql;

    LetterTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<CaseId> without(ApplicationLetterKind kind, SchoolYear cycle, int most) {
        return ids(WITHOUT, kind, cycle, most);
    }

    /// Of those that ask for a program which asks for a proof.
    List<CaseId> proofAskedWithout(ApplicationLetterKind kind, SchoolYear cycle, int most) {
        return ids(WITHOUT + "and exists (select from proof_needed n where n.application = a.id) ", kind, cycle, most);
    }

    private List<CaseId> ids(String query, ApplicationLetterKind kind, SchoolYear cycle, int most) {
        return sql.sql(query + "order by a.id limit :most")
                .param("cycle", cycle.label())
                .param("kind", kind.key())
                .param("most", most)
                .query((row, _) -> new CaseId(row.getObject(1, UUID.class)))
                .list();
    }
}
