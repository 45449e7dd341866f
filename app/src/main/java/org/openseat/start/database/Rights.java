package org.openseat.start.database;

import org.springframework.jdbc.core.simple.JdbcClient;

/// What the role that runs the application may do: read and write rows, but change none that are kept as they were
/// written, and no table.
///
/// A table is kept when a trigger of it says so. The rights are given anew after each migration, in one statement,
/// so that no table is ever forgotten and none is open in between.
final class Rights {

    /// The functions of triggers that refuse every change.
    static final String KEPT = "'never_again', 'letter_stays_as_sent'";

    private static final String GIVE = """
            do $give$
            declare
                app text := '%s';
                t record;
            begin
                perform pg_advisory_xact_lock(hashtext('openseat.rights'));
                execute format('grant usage on schema %%I to %%I', current_schema(), app);
                for t in select c.oid::regclass as name, c.relkind, c.relname in ('flyway_schema_history') as ours,
                                exists (select from pg_trigger g join pg_proc p on p.oid = g.tgfoid
                                         where g.tgrelid = c.oid and p.proname in (%s)) as kept,
                                c.relname = 'message' as stays
                           from pg_class c
                          where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p', 'v', 'S')
                loop
                    execute format('revoke all on %%s from %%I', t.name, app);
                    execute format('grant %%s on %%s to %%I',
                        case when t.relkind = 'S' then 'usage'
                             when t.relkind = 'v' or t.ours then 'select'
                             when t.kept then 'select, insert'
                             when t.stays then 'select, insert, update'
                             else 'select, insert, update, delete' end,
                        t.name, app);
                end loop;
            end $give$""";

    private Rights() {}

    static void give(JdbcClient owner, String app) {
        owner.sql(GIVE.formatted(app.replace("'", "''"), KEPT)).update();
    }
}
