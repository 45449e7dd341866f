package org.openseat.schools;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Lists stand in the order of the language, not of the computer. (faults/schools-names-to-sort)
@AppTest
class NamesInOrderTest {

    @Autowired
    JdbcClient sql;

    @Test
    void accents_and_capitals_stand_beside_their_letters_and_numbers_count() {
        assertThat(sql.sql("""
                        select name from unnest(array['Zamora', 'Ángeles Mesa', '10th Street', 'école Bilingue', 'Ñoño',
                            '9th Street', 'Nuzzi', 'Alder Creek', 'de la Torre', 'Foundry']) name
                         order by name collate names""").query(String.class).list())
                .containsExactly(
                        "9th Street",
                        "10th Street",
                        "Alder Creek",
                        "Ángeles Mesa",
                        "de la Torre",
                        "école Bilingue",
                        "Foundry",
                        "Nuzzi",
                        "Ñoño",
                        "Zamora");
    }
}
