package org.openseat.schools.directory;

import java.util.List;
import java.util.stream.Stream;
import org.openseat.accounts.passwords.LocalWords;
import org.openseat.schools.DistrictInfo;
import org.springframework.stereotype.Component;

/// The names of the district, its schools and their cities, of which no password is made.
@Component
class SchoolNames implements LocalWords {

    private final Directory directory;

    SchoolNames(Directory directory) {
        this.directory = directory;
    }

    @Override
    public List<String> names() {
        var edition = directory.edition();
        return Stream.concat(
                        edition.district().map(DistrictInfo::name).stream(),
                        edition.schools().stream()
                                .flatMap(school -> Stream.concat(
                                        Stream.of(school.name()),
                                        school.contact().city().stream())))
                .distinct()
                .toList();
    }
}
