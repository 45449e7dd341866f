package org.openseat.schools;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.schools.directory.Directory;
import org.springframework.stereotype.Component;

/// The list of the district's schools, by name.
@Component
public class Schools {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʻ`.]");

    private final Directory directory;

    Schools(Directory directory) {
        this.directory = directory;
    }

    /// A school by its code, also one that has closed since.
    public Optional<School> find(SchoolCode code) {
        return Optional.ofNullable(directory.edition().byCode().get(code));
    }

    /// These schools by name, such as those that somebody answers for.
    public List<School> of(Collection<SchoolCode> codes) {
        return codes.stream()
                .flatMap(code -> find(code).stream())
                .sorted(Comparator.comparing(School::name))
                .toList();
    }

    /// Every open school.
    public List<School> all() {
        return open().toList();
    }

    /// Every open school that teaches this grade.
    public List<School> withGrade(Grade grade) {
        return open().filter(school -> school.teaches(grade)).toList();
    }

    /// Open schools whose name or city has every word typed; case, accents and punctuation do not matter.
    public List<School> search(String typed) {
        var words = words(typed);
        return open().filter(school -> names(school, words)).toList();
    }

    /// The same among the schools that teach this grade.
    public List<School> search(String typed, Grade grade) {
        return search(typed).stream().filter(school -> school.teaches(grade)).toList();
    }

    private Stream<School> open() {
        return directory.edition().schools().stream().filter(School::open);
    }

    private static boolean names(School school, List<String> words) {
        var own = words(school.name() + " " + school.contact().city().orElse(""));
        return words.stream().allMatch(word -> own.stream().anyMatch(part -> part.startsWith(word)));
    }

    private static List<String> words(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var bare = APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        return Arrays.stream(GAPS.split(bare)).filter(word -> !word.isEmpty()).toList();
    }
}
