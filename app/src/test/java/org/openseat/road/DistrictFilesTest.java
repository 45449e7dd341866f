package org.openseat.road;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The permit office learns on its desk that the district's files were refused, and reads why.
@BrowserTest
class DistrictFilesTest {

    @Autowired
    Door door;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void all_is_well() {
        sql.sql("delete from pack_refused").update();
    }

    @ParameterizedTest
    @CsvSource({
        "en, The newest district files were refused, Nothing was changed",
        "es, Los archivos más recientes del distrito fueron rechazados, No se cambió nada"
    })
    void the_permit_office_follows_the_notice_to_the_list(String language, String notice, String reason) {
        sql.sql("""
                insert into pack_refused values ('print', now(), array[
                    'schools.csv:12: latitude and longitude look swapped; latitude is the one between -90 and 90',
                    'attendance-areas.geojson:1: feature 3, Bahía Vista Elementary School (school 2051) near -120.611403, 34.739839: has low_grade "KG" and high_grade "5"; write each as TK, K or 1 to 12, the lower first'])
                """).update();
        var priya = door.enter(Door.email("priya.raghunathan"), language);
        priya.opens("/desk");
        priya.sees(notice);
        priya.opens("/desk/pack");
        priya.sees(reason);
    }
}
