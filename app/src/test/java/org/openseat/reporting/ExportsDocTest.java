package org.openseat.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.reporting.making.Making;
import org.springframework.beans.factory.annotation.Autowired;

/// docs/exports.md names the columns of every report, in order: other systems read them by these names.
@AppTest
class ExportsDocTest {

    private static final Pattern COLUMN = Pattern.compile("(?m)^\\| `([a-z0-9_]+)` \\|");

    @Autowired
    List<ReportRows> reports;

    @Test
    void the_columns_are_those_of_the_document() throws Exception {
        var document = Files.readString(Path.of("../docs/exports.md"));
        var everywhere = columns(section(document, "every row"));

        assertThat(reports).extracting(ReportRows::report).containsExactlyInAnyOrder(Report.values());
        for (var report : reports) {
            var own = columns(section(document, report.report().code()));
            assertThat(Making.columns(report)).as(report.report().code()).startsWith(own.toArray(String[]::new));
            assertThat(Making.columns(report)
                            .subList(own.size(), Making.columns(report).size()))
                    .as("the end of %s", report.report().code())
                    .isEqualTo(everywhere);
        }
    }

    /// What stands under the heading that holds this word.
    private static String section(String document, String word) {
        return Arrays.stream(document.split("\n## "))
                .filter(section -> section.lines().findFirst().orElse("").contains(word))
                .findFirst()
                .orElseThrow(() -> new AssertionError("docs/exports.md has no section on " + word));
    }

    private static List<String> columns(String section) {
        return COLUMN.matcher(section).results().map(found -> found.group(1)).toList();
    }
}
