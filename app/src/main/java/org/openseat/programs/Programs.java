package org.openseat.programs;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.pack.choices.Zone;
import org.openseat.pack.places.Place;
import org.openseat.programs.directory.ProgramDirectory;
import org.springframework.stereotype.Component;

/// The list of what families can apply for. Held in memory: no question asked here touches the database.
@Component
public class Programs {

    private final ProgramDirectory directory;

    Programs(ProgramDirectory directory) {
        this.directory = directory;
    }

    /// A program by its code, also one that has closed since.
    public Optional<Program> find(String code) {
        return Optional.ofNullable(directory.edition().byCode().get(code));
    }

    /// Every program by name, also those that are coming or have closed.
    public List<Program> all() {
        return directory.edition().programs();
    }

    /// Every program that takes applications for this cycle, by name.
    public List<Program> offered(SchoolYear cycle) {
        return all().stream()
                .filter(program -> program.standing(cycle) == Program.Standing.TEACHES)
                .toList();
    }

    /// Those of them that teach this grade.
    public List<Program> offered(SchoolYear cycle, Grade grade) {
        return offered(cycle).stream().filter(program -> program.teaches(grade)).toList();
    }

    /// These programs in the order in which they were named; a code that is none is left out.
    public List<Program> named(Collection<String> codes) {
        return codes.stream().flatMap(code -> find(code).stream()).toList();
    }

    public List<Program> ofSchool(SchoolCode school) {
        return all().stream().filter(program -> program.school().equals(school)).toList();
    }

    /// Programs of which name, theme, language or school has every word typed; case and accents do not matter.
    public List<Program> search(String typed) {
        return directory.edition().words().find(typed);
    }

    /// What is fixed for a cycle; nothing for one that no pack has spoken of.
    public ProgramCycle cycle(SchoolYear cycle) {
        var known = directory.edition().cycles().get(cycle);
        return known == null ? ProgramCycle.none(cycle) : known;
    }

    /// The zones in which a place lies, for whatever grade.
    public List<Zone> zonesAt(Place place) {
        return directory.edition().zonesAt(place);
    }

    /// To be told in the transaction that changes seats or lists: every node reads them anew once it has committed.
    public void changed() {
        directory.changed();
    }
}
