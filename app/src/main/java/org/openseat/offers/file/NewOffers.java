package org.openseat.offers.file;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openseat.offers.Offer.Open;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes new offers, many in one statement. An offer rests on a run, a call or an override, and there is no other way
/// in.
@Repository
public class NewOffers {

    /// @param group in which the balance rule counts the child
    public record New(
            Open offer,
            String group,
            @Nullable UUID run,
            @Nullable UUID call,
            @Nullable UUID override) {}

    private final JdbcClient sql;
    private final Offers offers;

    NewOffers(JdbcClient sql, Offers offers) {
        this.sql = sql;
        this.offers = offers;
    }

    /// Leaves out a child that has a standing offer of the program already.
    ///
    /// @return the ids of those written
    public List<UUID> add(List<New> made) {
        return sql.sql("""
                insert into offer (id, number, student, filed_by, school_year, application, category, program, school, grade,
                                   grp, run, call, override, submitted, state, due, request)
                select id, number, student, filed_by, school_year, application, category, program, school, grade,
                       grp, run, call, override, submitted::timestamptz, 'Open', due::date, request::jsonb
                  from unnest(:ids, :numbers, :students, :filers, :years, :applications, :categories, :programs, :schools,
                              :grades, :groups, :runs, :calls, :overrides, :made, :due, :requests)
                    as n(id, number, student, filed_by, school_year, application, category, program, school, grade,
                         grp, run, call, override, submitted, due, request)
                    on conflict (student, program, school_year) where state in ('Open', 'Conditional', 'Accepted') do nothing
                returning id""")
                .param("ids", ids(made, each -> each.offer().about().id().value()))
                .param(
                        "numbers",
                        texts(made, each -> each.offer().about().number().value()))
                .param(
                        "students",
                        ids(made, each -> each.offer().about().student().value()))
                .param(
                        "filers",
                        ids(made, each -> each.offer().about().filedBy().value()))
                .param("years", texts(made, each -> each.offer().about().cycle().label()))
                .param(
                        "applications",
                        ids(made, each -> each.offer().about().application().value()))
                .param(
                        "categories",
                        texts(made, each -> each.offer().about().category().name()))
                .param("programs", texts(made, each -> each.offer().about().program()))
                .param(
                        "schools",
                        texts(made, each -> each.offer().about().school().value()))
                .param(
                        "grades",
                        texts(made, each -> each.offer().about().grade().code()))
                .param("groups", texts(made, New::group))
                .param("runs", ids(made, New::run))
                .param("calls", ids(made, New::call))
                .param("overrides", ids(made, New::override))
                .param("made", texts(made, each -> each.offer().about().made().toString()))
                .param("due", texts(made, each -> each.offer().deadline().date().toString()))
                .param("requests", texts(made, each -> offers.written(each.offer())))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private static @Nullable UUID[] ids(List<New> made, Function<New, @Nullable UUID> value) {
        return made.stream().map(value).toArray(UUID[]::new);
    }

    private static String[] texts(List<New> made, Function<New, String> value) {
        return made.stream().map(value).toArray(String[]::new);
    }
}
