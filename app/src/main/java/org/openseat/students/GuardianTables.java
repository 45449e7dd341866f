package org.openseat.students;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.AccountId;
import org.openseat.names.PlainName;
import org.openseat.schools.Address;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables of who may act for a child, and the children a family added itself.
@Repository
class GuardianTables {

    private final JdbcClient sql;

    /// A child that ID and birth date fit; the PIN decides.
    record Candidate(StudentId id, String districtId, byte[] pin) {}

    private record Namesake(StudentId id, String name) {}

    GuardianTables(JdbcClient sql) {
        this.sql = sql;
    }

    /// One try at a time for each account: who tries from ten windows at once waits for himself.
    int lockTries(AccountId account, LocalDate day) {
        sql.sql("insert into link_try (account, day) values (?, ?) on conflict do nothing")
                .params(account.value(), day)
                .update();
        return sql.sql("select wrong from link_try where account = ? and day = ? for update")
                .params(account.value(), day)
                .query(Integer.class)
                .single();
    }

    void countWrongTry(AccountId account, LocalDate day) {
        sql.sql("update link_try set wrong = wrong + 1 where account = ? and day = ?")
                .params(account.value(), day)
                .update();
    }

    List<Candidate> candidates(String districtId, LocalDate birthDate, AccountId account) {
        return sql.sql("""
                select id, district_id, pin from student s
                where upper(district_id) = upper(:districtId) and birth_date = :birthDate and enrolled and pin is not null
                  and not exists (select from guardian_block b where b.student = s.id and b.account = :account)
                """)
                .param("districtId", districtId)
                .param("birthDate", birthDate)
                .param("account", account.value())
                .query((row, n) -> new Candidate(
                        new StudentId(row.getObject("id", UUID.class)),
                        row.getString("district_id"),
                        row.getBytes("pin")))
                .list();
    }

    void begin(AccountId account, StudentId child, Instant now) {
        sql.sql("insert into guardian_link (account, student, begun) values (?, ?, ?) on conflict do nothing")
                .params(account.value(), child.value(), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(StudentId child, AccountId account, Instant now) {
        sql.sql("update guardian_link set ended = ? where student = ? and account = ? and ended is null")
                .params(now.atOffset(ZoneOffset.UTC), child.value(), account.value())
                .update();
    }

    void lock(AccountId account) {
        sql.sql("select id from account where id = ? for update")
                .param(account.value())
                .query(UUID.class)
                .single();
    }

    Optional<StudentId> same(AccountId account, NewChild child) {
        return sql
                .sql("""
                select s.id, s.first_name, s.last_name from student s join guardian_link l on l.student = s.id
                where l.account = :account and l.ended is null and s.district_id is null
                  and s.birth_date = :birthDate
                order by l.begun, s.id
                """)
                .param("account", account.value())
                .param("birthDate", child.birthDate())
                .query((row, n) -> new Namesake(
                        new StudentId(row.getObject("id", UUID.class)),
                        row.getString("first_name") + " " + row.getString("last_name")))
                .stream()
                .filter(each -> PlainName.same(
                        each.name(), child.name().first() + " " + child.name().last()))
                .map(Namesake::id)
                .findFirst();
    }

    StudentId insert(NewChild child) {
        var id = new StudentId(UUID.randomUUID());
        sql.sql("""
                insert into student (id, first_name, middle_name, last_name, birth_date, grade, other_school,
                    street, apartment, city, zip)
                values (:id, :first, :middle, :last, :birthDate, :grade, :school, :street, :apartment, :city, :zip)
                """)
                .param("id", id.value())
                .param("first", child.name().first())
                .param("middle", child.name().middle().orElse(null))
                .param("last", child.name().last())
                .param("birthDate", child.birthDate())
                .param("grade", child.grade().code())
                .param("school", child.school().orElse(null))
                .param("street", child.home().street())
                .param("apartment", child.home().apartment().orElse(null))
                .param("city", child.home().city())
                .param("zip", child.home().zip())
                .update();
        return id;
    }

    boolean move(StudentId child, AccountId account, Address home) {
        return sql.sql("""
                update student s set street = :street, apartment = :apartment, city = :city, zip = :zip
                where s.id = :id and s.district_id is null
                  and exists (select from may_act_for m where m.student = s.id and m.account = :account)
                """)
                        .param("street", home.street())
                        .param("apartment", home.apartment().orElse(null))
                        .param("city", home.city())
                        .param("zip", home.zip())
                        .param("id", child.value())
                        .param("account", account.value())
                        .update()
                == 1;
    }
}
