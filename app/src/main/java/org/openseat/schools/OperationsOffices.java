package org.openseat.schools;

import java.util.Optional;
import java.util.UUID;
import org.openseat.district.SchoolCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The offices of the Operations Administrators, each for the schools of an area. (BUL-5347 §V.B.8)
@Repository
public class OperationsOffices {

    private final JdbcClient sql;

    OperationsOffices(JdbcClient sql) {
        this.sql = sql;
    }

    /// An office and how to reach it.
    public record Office(String name, String address, String city, String zip, String phone, String email) {}

    /// The office to which appeals against this school go; empty where one office serves the whole district.
    public Optional<Office> of(SchoolCode school) {
        return sql.sql("""
                select o.name, o.address, o.city, o.zip, o.phone, o.email
                  from operations_office o join school s on s.region = o.area where s.code = :school""").param("school", school.value()).query(Office.class).optional();
    }

    /// Whether somebody who decides last does so for this school: named for its area, or for none in particular.
    public boolean decides(UUID account, SchoolCode school) {
        return sql.sql("select " + decides(":account", ":school"))
                .param("account", account)
                .param("school", school.value())
                .query(Boolean.class)
                .single();
    }

    /// The same for a list: a condition on an account and a school, each as SQL says it.
    public static String decides(String account, String school) {
        return """
                (not exists (select from operations_administrator o join account a on a.staff_id = o.staff
                              where a.id = %1$s)
                 or exists (select from operations_administrator o join account a on a.staff_id = o.staff
                              join school s on s.region = o.area
                             where a.id = %1$s and s.code = %2$s))""".formatted(account, school);
    }

    /// Whether the district has areas at all.
    public boolean any() {
        return sql.sql("select exists (select from operations_office)")
                .query(Boolean.class)
                .single();
    }
}
