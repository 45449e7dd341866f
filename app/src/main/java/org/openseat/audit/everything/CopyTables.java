package org.openseat.audit.everything;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;
import org.openseat.documents.PacketId;
import org.openseat.students.StudentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Reads what is handed to a family's copy. Who may have a case is asked of its kind.
@Repository
class CopyTables {

    private final JdbcClient sql;
    private final JsonMapper json;

    CopyTables(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    List<CaseId> cases(StudentId child) {
        return sql.sql("select id from case_file where student = :child order by submitted desc, id")
                .param("child", child.value())
                .query((row, number) -> new CaseId(row.getObject("id", UUID.class)))
                .list();
    }

    List<PacketId> packets(CaseId id) {
        return sql.sql("select packet from copy_packet where case_id = :id")
                .param("id", id.value())
                .query((row, number) -> new PacketId(row.getObject("packet", UUID.class)))
                .list();
    }

    /// A request as it is kept, without what is another guardian's.
    String facts(CaseId id, AccountId family) {
        var facts = sql.sql("select facts::text from copy_case where case_id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
        return Theirs.without(json.readTree(facts), family).toString();
    }

    Whose whose(CaseId id, AccountId family) {
        return sql.sql("""
                        select f.filed_by, array(select account from whose_child where student = f.student) as guardians
                          from case_file f where f.id = :id
                        """)
                .param("id", id.value())
                .query((row, number) -> new Whose(family, row.getObject("filed_by", UUID.class), Set.of((UUID[])
                        row.getArray("guardians").getArray())))
                .single();
    }

    /// The child as the district knows it. Telephones and addresses of guardians are theirs and not the child's.
    String child(StudentId child) {
        return sql.sql("""
                        select (to_jsonb(s) - '{pin,guardian_name,guardian_email,guardian_phone,guardian_language}'::text[])::text
                          from student s where id = :child
                        """).param("child", child.value()).query(String.class).single();
    }

    /// What this account has begun for the child and not sent.
    List<String> drafts(StudentId child, AccountId family) {
        return sql.sql(
                        "select typed::text from case_draft where student = :child and account = :family order by started")
                .param("child", child.value())
                .param("family", family.value())
                .query((row, number) -> row.getString(1))
                .list();
    }

    /// The mails and texts to this account about a case, as they were written.
    List<String> messages(CaseId id, AccountId family) {
        return sql.sql("""
                        select jsonb_build_object('written', written, 'channel', channel, 'subject', subject, 'text', text)::text
                          from message where case_id = :id and account = :family order by written
                        """)
                .param("id", id.value())
                .param("family", family.value())
                .query((row, number) -> row.getString(1))
                .list();
    }
}
