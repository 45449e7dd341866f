package org.openseat.interdistrict.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.schools.DistrictInfo;
import org.openseat.schools.DistrictOffice;
import org.openseat.ui.words.Words;
import org.springframework.stereotype.Component;

/// How to reach the county office of education that hears appeals against this district. (R-APL-2, R-APL-6)
@Component
public class CountyOffice {

    private final DistrictOffice office;
    private final Words words;

    CountyOffice(DistrictOffice office, Words words) {
        this.office = office;
        this.words = words;
    }

    /// Its name, address, phone with hours, and web address, as far as the district pack knows them; at least the word
    /// for such an office.
    public List<String> lines(String language) {
        return office.info()
                .county()
                .map(county -> lines(county, language))
                .orElseGet(() -> List.of(words.say(language, "interdistrict.county.office")));
    }

    /// The same in one line.
    public String line(String language) {
        return String.join(", ", lines(language));
    }

    /// Where the Board's policy can be read. (Education Code 46600.2(a))
    public Optional<String> policy() {
        return office.info().policy();
    }

    private List<String> lines(DistrictInfo.County county, String language) {
        return Stream.of(
                        Optional.of(county.name()),
                        county.address(),
                        county.phone().map(phone -> words.say(language, "interdistrict.county.phone", phone)),
                        county.hours().map(hours -> words.say(language, "interdistrict.county.hours", hours)),
                        county.website())
                .flatMap(Optional::stream)
                .toList();
    }
}
