package org.openseat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    private static final String ROOM = "/org/openseat/";

    @Test
    void modules_use_only_what_the_table_of_the_house_allows() {
        ApplicationModules.of(Openseat.class).verify();
    }

    /// Of two, whichever comes first by a hash of paths is read, and the other's table of what is allowed is not.
    @Test
    void each_rooms_package_info_stands_on_the_class_path_once() throws IOException {
        var places = new TreeMap<String, List<String>>();
        for (var found : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:org/openseat/**/package-info.class")) {
            var url = found.getURL().toString();
            places.computeIfAbsent(url.substring(url.indexOf(ROOM)), room -> new ArrayList<>())
                    .add(url);
        }
        assertThat(places)
                .hasSizeGreaterThan(12)
                .allSatisfy((room, urls) -> assertThat(urls).hasSize(1));
    }
}
