package org.openseat.students;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.schools.Address;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of children, as it is read: always through the accounts that may, or by a module that has made sure.
@Repository
class StudentTables {

    /// Whether :account may act for the child: linked, and no court order against it.
    private static final String MAY_ACT = """
            exists (select from may_act_for m where m.student = s.id and m.account = :account)
            """;

    private final JdbcClient sql;

    StudentTables(JdbcClient sql) {
        this.sql = sql;
    }

    List<Student> of(AccountId account) {
        return sql.sql("select s.* from student s where " + MAY_ACT
                        + " order by s.first_name collate names, s.birth_date, s.id")
                .param("account", account.value())
                .query(StudentTables::student)
                .list();
    }

    Optional<Student> find(StudentId child, AccountId account) {
        return sql.sql("select s.* from student s where s.id = :id and " + MAY_ACT)
                .param("id", child.value())
                .param("account", account.value())
                .query(StudentTables::student)
                .optional();
    }

    Student get(StudentId child) {
        return known(child).orElseThrow();
    }

    Optional<Student> known(StudentId child) {
        return sql.sql("select * from student where id = ?")
                .param(child.value())
                .query(StudentTables::student)
                .optional();
    }

    Optional<Student> registered(StudentId child) {
        return sql.sql("select * from student where id = ? and district_id is not null")
                .param(child.value())
                .query(StudentTables::student)
                .optional();
    }

    Optional<Student> withDistrictId(String districtId) {
        return sql.sql("select * from student where upper(district_id) = upper(?)")
                .param(districtId)
                .query(StudentTables::student)
                .optional();
    }

    List<Student> at(Set<SchoolCode> schools) {
        return sql.sql("""
                select * from student where enrolled and school = any (:schools)
                 order by last_name collate names, first_name collate names, birth_date, id""")
                .param("schools", schools.stream().map(SchoolCode::value).toArray(String[]::new))
                .query(StudentTables::student)
                .list();
    }

    boolean isFamily(StudentId child, AccountId account) {
        return sql.sql("""
                select exists (select from guardian_link where student = :child and account = :account
                               union all
                               select from guardian_block where student = :child and account = :account)""")
                .param("child", child.value())
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    boolean blocked(StudentId child, AccountId account) {
        return sql.sql("select exists (select from guardian_block where student = ? and account = ?)")
                .params(child.value(), account.value())
                .query(Boolean.class)
                .single();
    }

    SpecialEducation specialEducation(StudentId child) {
        return sql.sql("select iep, section504 from student where id = ?")
                .param(child.value())
                .query((row, n) -> new SpecialEducation(row.getBoolean("iep"), row.getBoolean("section504")))
                .single();
    }

    List<AccountId> guardians(StudentId child) {
        return sql.sql("""
                select account from may_act_for where student = :id order by begun, link
                """)
                .param("id", child.value())
                .query((row, n) -> new AccountId(row.getObject("account", UUID.class)))
                .list();
    }

    private static Student student(ResultSet row, int number) throws SQLException {
        return new Student(
                new StudentId(row.getObject("id", UUID.class)),
                new Student.Name(
                        row.getString("first_name"),
                        Optional.ofNullable(row.getString("middle_name")),
                        row.getString("last_name")),
                row.getObject("birth_date", LocalDate.class),
                Grade.parse(row.getString("grade")),
                home(row),
                enrollment(row));
    }

    private static Optional<Address> home(ResultSet row) throws SQLException {
        var street = row.getString("street");
        return street == null
                ? Optional.empty()
                : Optional.of(new Address(
                        street,
                        Optional.ofNullable(row.getString("apartment")),
                        orEmpty(row.getString("city")),
                        orEmpty(row.getString("zip"))));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Enrollment enrollment(ResultSet row) throws SQLException {
        var districtId = row.getString("district_id");
        if (districtId == null) {
            return new Enrollment.Elsewhere(Optional.ofNullable(row.getString("other_school")));
        }
        var school = new SchoolCode(row.getString("school"));
        return row.getBoolean("enrolled")
                ? new Enrollment.InDistrict(
                        districtId, school, Optional.ofNullable(row.getObject("enrolled_on", LocalDate.class)))
                : new Enrollment.Left(districtId, school);
    }
}
