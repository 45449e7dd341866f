package org.openseat.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The rows that one submission writes, as plain SQL with `:n` for the family: what the database can do by itself.
final class BareInserts {

    /// @param like a case that was really submitted; the rows are as long as its own
    /// @param publications how many rows of the outbox one submission writes
    static List<String> statements(Connection database, UUID like, long publications) throws SQLException {
        var statements = new ArrayList<String>();
        try (var query = database.prepareStatement("""
                select school_year, grade, type, from_school, to_school, answers, from_school, deadline, due, opinion, who, facts
                  from permit_request r
                  join case_opinion o on o.case_id = r.id and o.step = 'SUBMITTED'
                  join case_event e on e.case_id = r.id and e.what = 'SUBMITTED'
                 where r.id = ?""")) {
            query.setObject(1, like);
            try (var row = query.executeQuery()) {
                row.next();
                var text = new ArrayList<String>();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    text.add(quoted(row.getString(column)));
                }
                statements.add("""
                        insert into permit_request (id, number, student, filed_by, school_year, grade, type, \
                        from_school, to_school, answers, submitted, state, turn, deadline, due) \
                        values (md5('draft' || :n)::uuid, left(md5('number' || :n), 19), md5('student' || :n)::uuid, \
                        md5('account' || :n)::uuid, %s, %s, %s, %s, %s, %s, now(), 'AT_RESIDENCE_SCHOOL', %s, %s, %s) \
                        on conflict (student, school_year, to_school) \
                        where state in ('AT_RESIDENCE_SCHOOL', 'AT_REQUESTED_SCHOOL', 'GRANTED', 'ATTENDING') do nothing""".formatted(text.subList(0, 9).toArray()));
                statements.add("""
                        insert into case_opinion (case_id, step, at, opinion) \
                        values (md5('draft' || :n)::uuid, 'SUBMITTED', now(), %s)""".formatted(text.get(9)));
                statements.add("""
                        insert into case_event (case_id, at, who, actor, what, facts) \
                        values (md5('draft' || :n)::uuid, now(), %s, md5('account' || :n)::uuid, 'SUBMITTED', %s)""".formatted(text.get(10), text.get(11)));
            }
        }
        for (int i = 0; i < publications; i++) {
            statements.add("""
                    insert into event_publication (id, listener_id, event_type, serialized_event, publication_date, \
                    status) values (gen_random_uuid(), 'org.openseat.letters.Listener.on(org.openseat.permits.News)', \
                    'org.openseat.permits.PermitNews$Submitted', md5('draft' || :n), now(), 'PUBLISHED')""");
        }
        statements.add("delete from case_draft where id = md5('draft' || :n)::uuid");
        return statements;
    }

    /// Colons and question marks would be taken for places of parameters.
    private static String quoted(String text) {
        return "E'"
                + text.replace("\\", "\\\\")
                        .replace("'", "''")
                        .replace(":", "\\x3a")
                        .replace("?", "\\x3f")
                + "'";
    }

    private BareInserts() {}
}
