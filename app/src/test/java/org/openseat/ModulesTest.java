package org.openseat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void modules_use_only_what_the_table_of_the_house_allows() {
        ApplicationModules.of(Openseat.class).verify();
    }
}
