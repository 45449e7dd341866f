package org.openseat.interdistrict.office;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The people of the permit office, by name.
@Repository
public class Colleagues {

    private final JdbcClient sql;

    Colleagues(JdbcClient sql) {
        this.sql = sql;
    }

    public List<Colleague> all() {
        return sql.sql("""
                select id, display_name, coalesce(title, '') as title from account
                where :district = any(roles) and staff_id is not null order by display_name collate names, id""")
                .param("district", Role.DISTRICT.name())
                .query((row, number) -> new Colleague(
                        new AccountId(row.getObject("id", UUID.class)),
                        row.getString("display_name"),
                        row.getString("title")))
                .list();
    }

    public Optional<Colleague> find(String id) {
        return all().stream()
                .filter(each -> each.id().value().toString().equals(id))
                .findFirst();
    }
}
