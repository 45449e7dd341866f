package org.openseat.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openseat.GroundhogDay;
import org.openseat.OwnDistrict;
import org.openseat.pack.Problem;
import org.openseat.permits.Town;
import org.openseat.schools.directory.Directory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The permit office is told on every page of its own that the district's files were refused, and nobody else is.
@OwnDistrict
class DistrictDataTest {

    private static final String NOTICE = "The newest district files were refused";

    final Town town;

    @Autowired
    PacksTaken packs;

    @Autowired
    PackDesk desk;

    @Autowired
    Directory directory;

    @Autowired
    JdbcClient sql;

    @Value("${local.server.port}")
    int port;

    @Autowired
    DistrictDataTest(ApplicationContext app) {
        town = app.getAutowireCapableBeanFactory().createBean(Town.class);
    }

    @AfterEach
    void all_is_well() {
        packs.allIsWell();
    }

    @Test
    void the_permit_office_sees_what_is_in_use_and_what_was_refused() {
        var office = town.district().signedIn(port);
        assertThat(office.get("/desk").body()).doesNotContain(NOTICE).contains("District data");
        assertThat(office.get("/desk/pack").body())
                .contains("In use now", "2026-27")
                .doesNotContain("were refused");

        packs.refuse("print", List.of(new Problem("schools.csv", 3, "the column level has \"<b>\"")), Instant.EPOCH);
        assertThat(office.get("/desk").body()).contains(NOTICE, "href=\"/desk/pack\"");
        assertThat(office.get("/desk/pack").body())
                .contains("were refused", "schools.csv:3: the column level has")
                .doesNotContain("<b>")
                .doesNotContain(NOTICE);
    }

    /// Issue 10, A.11: this page counts school days up to the day on which the school must decide.
    @Test
    void a_page_that_needs_a_calendar_that_is_not_there_says_so() {
        town.submitted(town.family(), GroundhogDay.MONDAY);
        var school = town.staff(Town.KESTREL).signedIn(port);
        assertThat(school.get("/desk").statusCode()).isEqualTo(200);

        sql.sql("delete from school_year where year = '2025-26'").update();
        sql.sql("update directory_version set version = version + 1").update();
        try {
            soon().until(() ->
                    directory.edition().calendar().orElseThrow().years().size() == 2);
            var page = school.get("/desk");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body())
                    .contains("The 2025-26 school calendar is not ready yet", "Nothing you saved is lost")
                    .doesNotContain("Something went wrong");
            school.chooseLanguage("es");
            assertThat(school.get("/desk").body()).contains("El calendario escolar 2025-26 todavía no está listo");
        } finally {
            sql.sql("delete from pack_taken").update();
            desk.takeIn(Path.of("../districts/demo"), GroundhogDay.MONDAY.toInstant());
        }
        assertThat(school.get("/desk").statusCode()).isEqualTo(200);
    }
}
