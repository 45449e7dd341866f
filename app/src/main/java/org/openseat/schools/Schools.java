package org.openseat.schools;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.names.PlainName;
import org.openseat.schools.directory.Directory;
import org.springframework.stereotype.Component;

/// The list of the district's schools, by name.
@Component
public class Schools {

    private final Directory directory;

    Schools(Directory directory) {
        this.directory = directory;
    }

    /// A school by its code, also one that has closed since.
    public Optional<School> find(SchoolCode code) {
        return Optional.ofNullable(directory.edition().byCode().get(code));
    }

    /// These schools by name, also those that have closed since.
    public List<School> named(Collection<SchoolCode> codes) {
        return directory.edition().schools().stream()
                .filter(school -> codes.contains(school.code()))
                .toList();
    }

    /// Every open school, by name.
    public List<School> all() {
        return open().toList();
    }

    /// Every open school that teaches this grade.
    public List<School> withGrade(Grade grade) {
        return open().filter(school -> school.teaches(grade)).toList();
    }

    /// Open schools whose name or city has every word typed; case, accents and punctuation do not matter.
    public List<School> search(String typed) {
        var words = PlainName.words(typed);
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
        var own = PlainName.words(school.name() + " " + school.contact().city().orElse(""));
        return words.stream().allMatch(word -> own.stream().anyMatch(part -> part.startsWith(word)));
    }
}
