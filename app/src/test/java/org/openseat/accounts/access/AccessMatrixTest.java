package org.openseat.accounts.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.cases.CaseKinds;
import org.openseat.cases.ForEveryKind;
import org.openseat.cases.page.CaseViews;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@AppTest
class AccessMatrixTest {

    @Autowired
    CaseKinds kinds;

    @Autowired
    CaseViews cases;

    /// Files and figures, which no controller of ours answers; and the page for errors, which nobody asks for.
    private static final Set<String> NOT_OURS =
            Set.of("GET /assets/**", "GET /livez", "GET /readyz", "GET /actuator/**");

    private static final String ERRORS = "* /error";
    private static final String STEP = "/{id}/{step}";

    @Test
    void every_page_has_a_row_and_every_row_a_page() throws ClassNotFoundException {
        var rows = AccessMatrix.read().stream()
                .map(row -> row.method() + " " + row.path().getPatternString())
                .filter(row -> !NOT_OURS.contains(row))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rows).as("rows of access.csv").containsExactlyInAnyOrderElementsOf(pages(rows));
    }

    @Test
    void no_row_is_written_twice() {
        assertThat(AccessMatrix.read().stream()
                        .map(row -> row.method() + " " + row.path().getPatternString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_table_in_the_docs_is_the_one_that_is_enforced() throws IOException {
        var file = Path.of("..", "docs", "access.md");
        var now = AccessTable.of(AccessMatrix.read());
        var before = Files.exists(file) ? Files.readString(file) : "";
        if (!now.equals(before)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, now);
        }
        assertThat(before)
                .as("docs/access.md was not up to date; it has been written anew: look at it and commit it")
                .isEqualTo(now);
    }

    /// All controllers there are, also those that only the demo switches on.
    private Set<String> pages(Set<String> rows) throws ClassNotFoundException {
        var demo = new StandardEnvironment();
        demo.setActiveProfiles("demo");
        var scanner = new ClassPathScanningCandidateComponentProvider(false, demo);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        scanner.addIncludeFilter(new AnnotationTypeFilter(ForEveryKind.class));
        var pages = new TreeSet<String>();
        for (var found : scanner.findCandidateComponents("org.openseat")) {
            var type = Class.forName(found.getBeanClassName());
            var prefix = type.isAnnotationPresent(ForEveryKind.class)
                    ? kinds.all().stream().map(kind -> "/" + kind.path()).toArray(String[]::new)
                    : mapping(type).map(RequestMapping::path).orElse(new String[] {""});
            for (var method : type.getDeclaredMethods()) {
                mapping(method).stream()
                        .flatMap(page -> Arrays.stream(prefix).flatMap(base -> requests(page, base)))
                        .flatMap(page -> rows.contains(page) ? Stream.of(page) : steps(page))
                        .forEach(pages::add);
            }
        }
        pages.remove(ERRORS);
        return pages;
    }

    /// A kind may have one row for all its steps, or one for each.
    private Stream<String> steps(String page) {
        return kinds.all().stream()
                .filter(kind -> page.endsWith(" /" + kind.path() + STEP))
                .findFirst()
                .map(kind -> cases.of(kind).steps().stream().map(step -> page.replace("{step}", step.path())))
                .orElseGet(() -> Stream.of(page));
    }

    private static Optional<RequestMapping> mapping(AnnotatedElement element) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(element, RequestMapping.class));
    }

    private static Stream<String> requests(RequestMapping page, String base) {
        var methods = page.method().length == 0
                ? List.of("*")
                : Arrays.stream(page.method()).map(Enum::name).toList();
        return Arrays.stream(page.path()).flatMap(path -> methods.stream().map(method -> method + " " + base + path));
    }
}
