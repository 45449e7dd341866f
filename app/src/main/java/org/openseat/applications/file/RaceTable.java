package org.openseat.applications.file;

import java.util.Optional;
import org.openseat.cases.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of categories, apart from everything else: the draw's preparation and the family read it. Staff see only
/// whether one was given. (R-CHO-21)
@Repository
public class RaceTable {

    private final JdbcClient sql;

    RaceTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// One federal category, and whether the child is of more than one.
    public record Race(Category category, boolean multiracial) {}

    /// The federal categories by which the balance rule counts. (Court order, R-BAL-3)
    public enum Category {
        AMERICAN_INDIAN,
        ASIAN,
        BLACK,
        FILIPINO,
        HISPANIC,
        PACIFIC_ISLANDER,
        WHITE
    }

    public void keep(CaseId id, Race race) {
        sql.sql("""
                insert into application_race (application, category, multiracial)
                values (:id, :category, :multiracial)
                on conflict (application) do update set category = excluded.category,
                    multiracial = excluded.multiracial""")
                .param("id", id.value())
                .param("category", race.category().name())
                .param("multiracial", race.multiracial())
                .update();
    }

    public void forget(CaseId id) {
        sql.sql("delete from application_race where application = ?")
                .param(id.value())
                .update();
    }

    public Optional<Race> of(CaseId id) {
        return sql.sql("select category, multiracial from application_race where application = ?")
                .param(id.value())
                .query((row, number) ->
                        new Race(Category.valueOf(row.getString("category")), row.getBoolean("multiracial")))
                .optional();
    }
}
