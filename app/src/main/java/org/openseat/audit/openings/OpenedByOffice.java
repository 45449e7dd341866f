package org.openseat.audit.openings;

import org.openseat.accounts.SignedIn;
import org.openseat.cases.papers.OpenedPapers;
import org.openseat.documents.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads in the noted openings whether an office has looked at a paper.
@Component
class OpenedByOffice implements OpenedPapers {

    private final JdbcClient sql;

    OpenedByOffice(JdbcClient sql) {
        this.sql = sql;
    }

    /// The address ends with the paper: an answer to a form about it, such as a refused "accept", is noted as an
    /// opening too and has shown nothing of the paper.
    @Override
    public boolean opened(DocumentId paper, SignedIn by) {
        return sql.sql("""
                select exists (select from opening
                                where what = 'PAPER' and thing = :paper and lower(page) like '%/' || :paper::text
                                  and (actor = :actor
                                       or roles && :roles::text[]
                                          and (cardinality(:schools::text[]) = 0 or schools && :schools::text[])))""")
                .param("paper", paper.value())
                .param("actor", by.id().value())
                .param("roles", Openings.roles(by))
                .param("schools", Openings.schools(by))
                .query(Boolean.class)
                .single();
    }
}
