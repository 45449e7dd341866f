package org.openseat.students.orders;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.openseat.accounts.Visitor;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.openseat.students.StudentId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two parents who both have a child in their accounts, and the office that keeps one of them out; new for each test.
final class ParentsApart {

    static final String DESK = "/desk/court-orders";

    final Town town;
    final Resident father;
    final Resident mother;
    final StudentId child;
    final Visitor office;
    private final JdbcClient sql;

    ParentsApart(ApplicationContext app, int port) {
        town = app.getAutowireCapableBeanFactory().createBean(Town.class);
        sql = app.getBean(JdbcClient.class);
        father = town.family();
        mother = town.family();
        child = town.child(father);
        sql.sql("insert into guardian_link (account, student, begun) values (:mother, :child, now())")
                .param("mother", mother.who().id().value())
                .param("child", child.value())
                .update();
        office = town.district().signedIn(port);
    }

    HttpResponse<String> keepOut(Resident guardian) {
        var page = DESK + "/for/" + guardian.who().id();
        return office.submit(
                page,
                page,
                Map.of("child", child.toString(), "reference", "26-1187", "reason", "No contact until June 30"));
    }

    /// The order that keeps the father out.
    UUID order() {
        return sql.sql("select id from court_order where account = :father and lifted is null")
                .param("father", father.who().id().value())
                .query(UUID.class)
                .single();
    }
}
