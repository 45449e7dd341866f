package org.openseat.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.ui.words.Words;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class StartsTest {

    @Autowired
    Words words;

    @Test
    void the_application_starts_on_a_real_database_and_speaks_english_and_spanish() {
        assertThat(words.languages()).extracting(l -> l.code()).contains("en", "es");
    }
}
