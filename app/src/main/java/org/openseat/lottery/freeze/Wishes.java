package org.openseat.lottery.freeze;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.seats.BalanceGroup;
import org.openseat.schools.Address;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Everything that is asked for on time in one category, read in one question so that all is of the same instant.
@Repository
class Wishes {

    private final JdbcClient sql;

    Wishes(JdbcClient sql) {
        this.sql = sql;
    }

    /// In the order of applications and of the family's numbers.
    ///
    /// @param balance whether the children's groups are counted this year (R-BAL-7)
    List<Wish> of(SchoolYear cycle, Category category, boolean balance) {
        return sql.sql("""
                select application, student, program, coalesce(rank, 1) as number, grade, sibling, race, points, eligible, code, facts,
                       home ->> 'street' as street, home ->> 'apartment' as apartment, home ->> 'city' as city,
                       home ->> 'zip' as zip
                  from lottery_wish where cycle = :cycle and category = :category
                 order by application, number, program""")
                .param("cycle", cycle.label())
                .param("category", category.name())
                .query((row, _) -> wish(row, category == Category.MAGNET && balance))
                .list();
    }

    /// How many applications of the category count, and how many programs they ask for.
    long asked(SchoolYear cycle, Category category) {
        return sql.sql("select count(*) from lottery_wish where cycle = :cycle and category = :category")
                .param("cycle", cycle.label())
                .param("category", category.name())
                .query(Long.class)
                .single();
    }

    private static Wish wish(ResultSet row, boolean balance) throws SQLException {
        return new Wish(
                row.getObject("application", UUID.class),
                row.getObject("student", UUID.class),
                row.getString("program"),
                row.getInt("number"),
                Grade.valueOf(row.getString("grade")),
                new Address(
                        row.getString("street"),
                        Optional.ofNullable(row.getString("apartment")),
                        row.getString("city"),
                        row.getString("zip")),
                row.getString("sibling"),
                balance ? group(row.getString("race")) : "",
                row.getInt("points"),
                row.getBoolean("eligible") ? null : row.getString("code"),
                row.getString("facts"));
    }

    /// Empty where the family gave no category; the child then counts toward none of the two.
    private static String group(@Nullable String race) {
        return race == null ? "" : BalanceGroup.of(race).name();
    }
}
