package org.openseat;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    private static final String ROOM = "/org/openseat/";

    /// Engine and verifier know nothing of the house; who may use them is the next test's.
    @Test
    void modules_use_only_what_the_table_of_the_house_allows() {
        ApplicationModules.of(Openseat.class, resideInAnyPackage("org.openseat.engine..", "org.openseat.verifier.."))
                .verify();
    }

    /// A draw is computed in one room and never anew elsewhere. (issue 12)
    @Test
    void only_the_draw_and_what_follows_it_use_the_engine() {
        var house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.openseat");
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.openseat.lottery..",
                        "org.openseat.offers..",
                        "org.openseat.engine..",
                        "org.openseat.verifier..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.openseat.engine..", "org.openseat.verifier..")
                .check(house);
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
