package org.openseat.students;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Who may act for a child is said once, in the view `may_act_for`.
class MayActForTest {

    private static final Path APP = Path.of("src/main/java/org/openseat");
    /// A query for one family: it names the account that asks.
    private static final Pattern FOR_A_FAMILY = Pattern.compile("[= (]:family\\b");
    /// What an account itself did or keeps, whoever the child is: its own drafts, papers it sent, links it asked for.
    private static final Pattern OF_ITS_OWN =
            Pattern.compile("insert into|(account|filed_by|sent_by|asked_by) = :family");

    /// The log calls its lines by the table they come from; only SQL is a query.
    private static final Pattern OF_THE_TABLE = Pattern.compile("(from|join|update|into)\\s+guardian_link");

    @Test
    void links_and_orders_are_asked_for_in_no_other_room() throws IOException {
        assertThat(sources()).hasSizeGreaterThan(500).allSatisfy(file -> {
            if (!APP.relativize(file).startsWith("students")) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(OF_THE_TABLE);
            }
        });
    }

    @Test
    void every_query_for_a_family_joins_the_view() throws IOException {
        var asked = 0;
        for (var file : sources()) {
            for (var query : Files.readString(file).split("\"\"\"")) {
                if (FOR_A_FAMILY.matcher(query).find()) {
                    asked++;
                    assertThat(query)
                            .as(file.toString())
                            .matches(each -> each.contains("may_act_for")
                                    || OF_ITS_OWN
                                            .matcher(each.replaceAll("m\\.account = :family", ""))
                                            .find());
                }
            }
        }
        assertThat(asked).isGreaterThan(3);
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(APP)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
