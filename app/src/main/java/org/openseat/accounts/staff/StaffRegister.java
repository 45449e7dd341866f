package org.openseat.accounts.staff;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Role;
import org.openseat.district.SchoolCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The district's list of its staff, and what each may do. Nobody becomes staff in any other way.
///
/// Staff set their first password by "forgot your password": the link reaches only the address on the list.
@Component
public class StaffRegister {

    private static final Logger LOG = LoggerFactory.getLogger(StaffRegister.class);

    private final JdbcClient jdbc;

    StaffRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Takes in the whole list: new staff get an account, others change, and whoever is missing is staff no more.
    @Transactional
    public void takeIn(List<StaffMember> staff, Instant now) {
        retireAllBut(staff.stream().map(StaffMember::staffId).toArray(String[]::new));
        staff.forEach(this::move);
        staff.forEach(member -> enter(member, now));
        LOG.atInfo().addKeyValue("staff", staff.size()).log("Staff taken in");
    }

    /// Rights end at once: a session reads them anew with every page.
    private void retireAllBut(String[] staffIds) {
        jdbc.sql("""
                        update account
                           set staff_id = null, title = null, schools = '{}',
                               roles = array(select unnest(roles) intersect select 'FAMILY')
                         where staff_id is not null and staff_id <> all (:staff)
                        """).param("staff", staffIds).update();
    }

    /// A person whose address changed keeps the account, unless somebody has an account with the new address.
    private void move(StaffMember member) {
        jdbc.sql("""
                        update account a set email = :email
                         where staff_id = :staff and lower(email) <> lower(:email)
                           and not exists (select from account b where lower(b.email) = lower(:email))
                        """)
                .param("staff", member.staffId())
                .param("email", member.email())
                .update();
        jdbc.sql("""
                        update account
                           set staff_id = null, title = null, schools = '{}',
                               roles = array(select unnest(roles) intersect select 'FAMILY')
                         where staff_id = :staff and lower(email) <> lower(:email)
                        """)
                .param("staff", member.staffId())
                .param("email", member.email())
                .update();
    }

    private void enter(StaffMember member, Instant now) {
        jdbc.sql("""
                        insert into account as a (id, email, display_name, title, language, roles, schools, staff_id,
                                                  opened)
                        values (:id, :email, :name, :title, 'en', :roles, :schools, :staff, :now)
                        on conflict (lower(email)) do update
                           set display_name = excluded.display_name, title = excluded.title,
                               staff_id = excluded.staff_id, schools = excluded.schools,
                               roles = array(select unnest(a.roles) intersect select 'FAMILY'
                                             union select unnest(excluded.roles))
                        """)
                .param("id", AccountId.fresh().value())
                .param("email", member.email())
                .param("name", member.name())
                .param("title", member.title())
                .param("roles", new String[] {member.role().name()})
                .param("schools", schools(member))
                .param("staff", member.staffId())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String[] schools(StaffMember member) {
        return member.role() == Role.SCHOOL
                ? member.schools().stream().map(SchoolCode::value).sorted().toArray(String[]::new)
                : new String[0];
    }
}
