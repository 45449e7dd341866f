package org.openseat.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.accounts.Visitor;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.openseat.students.StudentId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The log's lines are tied together after they were written, whoever wrote them and in whatever order. (issue 10 D.5)
@AppTest
class ChainingTest {

    @Autowired
    Chaining chaining;

    @Autowired
    JdbcClient sql;

    @Autowired
    @Qualifier("owner")
    DataSource owner;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ApplicationContext app;

    @Autowired
    Clock clock;

    @Value("${local.server.port}")
    int port;

    Resident office;
    StudentId child;

    @BeforeEach
    void a_child() {
        var town = app.getAutowireCapableBeanFactory().createBean(Town.class);
        office = town.district();
        child = town.child(town.family());
    }

    @Test
    void each_line_is_tied_to_the_one_before_it_and_to_what_it_says() {
        var place = chained(open());

        assertThat(fits(place)).isTrue();
        assertThat(fits(1)).isTrue();
        var line = sql.sql("select entry from report_log where place = ?")
                .param(place)
                .query(String.class)
                .single();
        assertThat(line).contains("\"page\": \"/here\"", "\"who\": \"Priya\"", child.toString());
    }

    @Test
    void a_line_that_was_written_long_and_ended_after_a_later_one_is_not_forgotten() {
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var early = new TransactionTemplate(transactions).execute(_ -> {
            var id = open();
            var later = apart.execute(_ -> open());
            assertThat(later).isGreaterThan(id);
            apart.executeWithoutResult(_ -> chained(later));
            return id;
        });

        assertThat(fits(chained(early))).isTrue();
    }

    @Test
    void every_kind_of_line_of_the_log_is_chained() {
        var view =
                sql.sql("select pg_get_viewdef('log_line')").query(String.class).single();
        assertThat(ChainTables.SOURCES).allSatisfy(source -> assertThat(view).contains("'" + source + "'::text"));
        assertThat(view.split("UNION ALL", -1)).hasSameSizeAs(ChainTables.SOURCES);
    }

    @Test
    void a_line_that_somebody_changed_no_longer_has_its_fingerprint() {
        var id = open();
        var place = chained(id);
        var hand = JdbcClient.create(owner);
        hand.sql("alter table opening disable trigger opening_kept").update();
        hand.sql("update opening set who = 'Somebody else' where id = ?")
                .param(id)
                .update();
        hand.sql("alter table opening enable trigger opening_kept").update();

        assertThat(fits(place)).isFalse();
        assertThat(follows(place)).as("the chain itself stands").isTrue();
    }

    @Test
    void the_end_of_the_chain_is_published_once_a_day_for_everybody() {
        chained(open());
        var day = ZonedDateTime.now(clock).plusDays(4000);
        soon().untilAsserted(() -> {
            chaining.work(day);
            assertThat(heads(day)).isEqualTo(1);
        });
        open();
        chaining.work(day);
        assertThat(heads(day)).isEqualTo(1);

        var hash = sql.sql("select hash from chain_head where day = ?")
                .param(java.sql.Date.valueOf(day.toLocalDate()))
                .query(String.class)
                .single();
        var visitor = new Visitor(port);
        assertThat(visitor.get("/log/heads.csv").body())
                .startsWith("day,place,hash\n")
                .contains(hash);
        assertThat(visitor.get("/log").body()).contains("The log that nobody can rewrite");
        visitor.chooseLanguage("es");
        assertThat(visitor.get("/log").body()).contains("El registro que nadie puede reescribir");
    }

    private int heads(ZonedDateTime day) {
        return sql.sql("select count(*) from chain_head where day = ?")
                .param(java.sql.Date.valueOf(day.toLocalDate()))
                .query(Integer.class)
                .single();
    }

    private long open() {
        return sql.sql("""
                insert into opening (at, actor, who, title, roles, schools, what, student, page)
                values (now(), :actor, 'Priya', '', array['DISTRICT'], '{}', 'CHILD', :child, '/here') returning id""")
                .param("actor", office.who().id().value())
                .param("child", child.value())
                .query(Long.class)
                .single();
    }

    /// The place of an opening in the chain, once it has one.
    private long chained(long opening) {
        soon().untilAsserted(() -> {
            chaining.work(ZonedDateTime.now(clock));
            assertThat(place(opening)).isPositive();
        });
        return place(opening);
    }

    private long place(long opening) {
        return sql.sql("select place from chain_link where source = 'opening' and ref = ?")
                .param(Long.toString(opening))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private boolean fits(long place) {
        return sql.sql("select digest, salt, entry from report_log where place = ?")
                        .param(place)
                        .query((row, number) -> row.getString("digest")
                                .equals(sha256(row.getString("salt") + "\n" + row.getString("entry"))))
                        .single()
                && follows(place);
    }

    private boolean follows(long place) {
        return sql.sql("""
                        select l.hash, l.digest, coalesce(b.hash, repeat('0', 64)) as before
                          from chain_link l left join chain_link b on b.place = l.place - 1 where l.place = ?""")
                .param(place)
                .query((row, number) -> row.getString("hash")
                        .equals(sha256(row.getString("before") + "\n" + place + "\n" + row.getString("digest"))))
                .single();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
