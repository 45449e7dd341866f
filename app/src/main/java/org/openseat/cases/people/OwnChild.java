package org.openseat.cases.people;

import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.students.StudentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whether a child or a case is the own of somebody who might act in it as staff: nobody decides about their own.
@Component
public class OwnChild {

    private final JdbcClient sql;

    OwnChild(JdbcClient sql) {
        this.sql = sql;
    }

    public boolean of(StudentId child, SignedIn who) {
        return sql.sql("select exists (select from whose_child where student = :child and account = :who)")
                .param("child", child.value())
                .param("who", who.id().value())
                .query(Boolean.class)
                .single();
    }

    public boolean of(CaseId id, SignedIn who) {
        return sql.sql("""
                select exists (
                    select from case_file f join whose_child w on w.student = f.student
                     where f.id = :id and w.account = :who)""")
                .param("id", id.value())
                .param("who", who.id().value())
                .query(Boolean.class)
                .single();
    }
}
