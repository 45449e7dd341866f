package org.openseat.permits.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openseat.permits.Town.on;
import static org.openseat.permits.appeals.AppealCases.done;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.permits.appeals.FiledAppeal.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a family types for an appeal, before it is filed and after.
@AppTest
class AppealDraftTest {

    @Autowired
    ApplicationContext app;

    @Autowired
    AppealDesk desk;

    @Autowired
    JdbcClient sql;

    AppealCases cases;

    @BeforeEach
    void people() {
        cases = new AppealCases(app);
    }

    @Test
    void the_second_appeal_begins_with_the_words_of_the_first_and_nothing_typed_is_lost() {
        var permit = cases.deniedByRequested(on("2026-02-02"));
        var begun = desk.draft(permit, cases.ana.who(), on("2026-02-03")).orElseThrow();
        desk.save(begun, Map.of("why", "Because"));
        assertThat(desk.draft(permit, cases.ana.who(), on("2026-02-04"))
                        .orElseThrow()
                        .typed())
                .containsEntry("why", "Because");

        done(cases.appeal(permit, on("2026-02-10")));
        done(cases.deny(permit, cases.harborToo, "No.", on("2026-02-12")));
        var second = desk.draft(permit, cases.ana.who(), on("2026-02-13")).orElseThrow();
        assertThat(second.kind()).isEqualTo(Kind.SECOND);
        assertThat(second.typed())
                .containsEntry("why", AppealCases.form().whyGrant())
                .containsEntry("childCare", "no");
    }

    @Test
    void what_was_filed_cannot_be_changed() {
        var permit = cases.deniedByRequested(on("2026-02-02"));
        done(cases.appeal(permit, on("2026-02-10")));

        assertThatThrownBy(() -> sql.sql("update permit_appeal set words = 'x' where permit = :permit")
                        .param("permit", permit.value())
                        .update())
                .hasMessageContaining("kept as it was filed");
    }
}
