package org.openseat.pack.choices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.pack.DistrictPack;
import org.openseat.pack.Problem;
import org.openseat.pack.Reading;
import org.openseat.pack.TinyPack;
import org.openseat.pack.choices.Program.Gifted;
import org.openseat.rulebook.choices.Category;

/// What a pack says of Choices is read whole, and whatever is wrong in it is named with its file and line.
class ChoicesFilesTest {
    private static final SchoolYear CYCLE = SchoolYear.parse("2026-27");

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_district_without_programs_is_sound_and_has_none() {
        TinyPack.in(folder);
        var choices = sound().pack().choices();
        assertThat(choices.programs()).isEmpty();
        assertThat(choices.cycles().values()).allMatch(CycleFiles::isEmpty);
        assertThat(choices.zones()).isEmpty();
    }

    @Test
    void every_file_is_read() {
        TinyChoices.in(folder);
        var choices = sound().pack().choices();
        assertThat(choices.programs()).extracting(Program::code).containsExactly("E1", "W1", "O1");
        var magnet = choices.programs().getFirst();
        assertThat(magnet.kind()).isEqualTo(Category.MAGNET);
        assertThat(magnet.gifted()).contains(Gifted.GIFTED);
        assertThat(magnet.descriptions()).containsEntry(Locale.forLanguageTag("es"), "Mira arriba.");
        assertThat(choices.programs().get(2).opens()).contains(SchoolYear.parse("2027-28"));
        var cycle = choices.cycles().get(CYCLE);
        assertThat(cycle.capacity())
                .hasSize(7)
                .contains(new Capacity("E1", Grade.GRADE_1, Optional.of(70), 20, 18, 5, 0));
        assertThat(cycle.lists()).hasSize(2);
        assertThat(cycle.normDay()).hasSize(1);
        assertThat(cycle.results()).hasSize(3);
        assertThat(cycle.stops().getFirst().rides())
                .containsExactly(new BusStop.Ride("E1", Optional.of(25)), new BusStop.Ride("W1", Optional.empty()));
        assertThat(choices.zones())
                .extracting(Zone::kind)
                .containsExactly(Zone.Kind.CHOICE, Zone.Kind.PROGRAM_BOUNDARY);
        assertThat(choices.streets()).extracting(Street::name).containsExactly("Oak Street");
        assertThat(choices.announcements()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # file                       | stands there       | broken by          | problem begins with              | and says
            programs.csv                 | W1,West            | E1,West            | programs.csv:3:                  | stands on line 2 already
            programs.csv                 | magnet,100         | magnat,100         | programs.csv:2:                  | write one of: magnet
            programs.csv                 | magnet,100         | magnet,300         | programs.csv:2:                  | no school 300
            programs.csv                 | Stars,K,5          | Stars,5,K          | programs.csv:2:                  | swap them
            programs.csv                 | 5,es,,             | 5,es,gifted,       | programs.csv:3:                  | only a magnet can be
            programs.csv                 | 5,es,,             | 5,,,               | programs.csv:3:                  | names no language
            programs.csv                 | 5,,gifted          | 5,es,gifted        | programs.csv:2:                  | only a dual language program
            programs.csv                 | 2027-28,           | 2027-28,2026-27    | programs.csv:4:                  | closes before it opens
            programs.csv                 | 2027-28            | 2027               | programs.csv:4:                  | write a school year as 2027-28
            years/2026-27/capacity.csv   | W1,K               | W9,K               | years/2026-27/capacity.csv:8:    | no program W9
            years/2026-27/capacity.csv   | W1,K               | W1,6               | years/2026-27/capacity.csv:8:    | has grades K-5
            years/2026-27/capacity.csv   | E1,5,70            | E1,4,70            | years/2026-27/capacity.csv:7:    | stands on a line before
            years/2026-27/capacity.csv   | E1,5,70            | E1,5,60            | years/2026-27/capacity.csv:7:    | another share than line 2
            years/2026-27/capacity.csv   | W1,K,,24,0,,4      | W1,K,50,24,0,0,0   | years/2026-27/capacity.csv:8:    | the balance rule is for magnets
            years/2026-27/capacity.csv   | E1,K,70,20,0,0,0   | E1,K,70,20,0,0,1   | years/2026-27/capacity.csv:2:    | no seat of a program with a share is held
            years/2026-27/capacity.csv   | E1,K,70,20,0,0,0   | E1,K,70,20,0,,0    | years/2026-27/capacity.csv:2:    | continuing_ow is empty
            years/2026-27/capacity.csv   | E1,1,70,20,18,5    | E1,1,70,20,18,19   | years/2026-27/capacity.csv:3:    | above continuing 18
            years/2026-27/capacity.csv   | E1,K,70,20,0,0,0   | E1,K,70,020,0,0,0  | years/2026-27/capacity.csv:2:    | whole number up to 99999
            years/2026-27/lists.csv      | phbao,100          | phabo,100          | years/2026-27/lists.csv:2:       | write one of: phbao
            years/2026-27/lists.csv      | phbao,100          | phbao,E1           | years/2026-27/lists.csv:2:       | is of schools
            years/2026-27/lists.csv      | continuous,E1      | continuous,100     | years/2026-27/lists.csv:3:       | is of programs
            years/2026-27/lists.csv      | continuous,E1      | phbao,100          | years/2026-27/lists.csv:3:       | twice
            years/2026-27/lists.csv      | continuous,E1      | span,W1            | years/2026-27/lists.csv:3:       | is no magnet
            years/2026-27/norm-day.csv   | 400,320            | 320,400            | years/2026-27/norm-day.csv:2:    | above residents
            years/2026-27/norm-day.csv   | 100,400            | 300,400            | years/2026-27/norm-day.csv:2:    | no school 300
            years/2026-27/results.csv    | 40,14,12           | 14,40,12           | years/2026-27/results.csv:2:     | above applications
            years/2026-27/results.csv    | W1,,,30            | W9,,,30            | years/2026-27/results.csv:4:     | no program W9
            years/2026-27/stops.csv      | 34.05,-118.26      | -118.26,34.05      | years/2026-27/stops.csv:2:       | look swapped
            years/2026-27/stops.csv      | E1;W1              | E1;W9              | years/2026-27/stops.csv:2:       | no program W9
            years/2026-27/stops.csv      | 25;                | 25;10;5            | years/2026-27/stops.csv:2:       | 3 rides for 2 programs
            zones.geojson                | "kind": "choice"   | "kind": "choices"  | zones.geojson:2:                 | write choice, pwt_sending or program_boundary
            zones.geojson                | "schools": "400"   | "schools": "300"   | zones.geojson:2:                 | no school 300
            zones.geojson                | "zone": "E1"       | "zone": "E9"       | zones.geojson:5:                 | no program E9
            zones.geojson                | "kind": "program_boundary", "schools": "", "low_grade": "K", "high_grade": "5" | "kind": "choice", "schools": "400", "low_grade": "9", "high_grade": "12" | zones.geojson:5: | overlaps the zone Oak Zone
            streets.geojson              | [-118.35, 34.05]   | [34.05, -118.35]   | streets.geojson:3:               | look swapped
            announcements.csv            | Integration        | ''                 | announcements.csv:2:             | owner is empty
            announcements.csv            | parents,en         | fathers,en         | announcements.csv:2:             | write one of: everyone
            """)
    void every_fault_is_named_with_file_and_line(String file, String there, String broken, String begins, String says) {
        var pack = TinyChoices.in(folder);
        pack.changeFirst(file, there, broken);
        assertThat(problems())
                .anySatisfy(problem -> assertThat(problem).startsWith(begins).contains(says));
    }

    @Test
    void an_announcement_that_ends_before_it_begins_is_refused() {
        TinyChoices.in(folder).changeFirst("announcements.csv", "2026-11-13", "2026-09-13");
        assertThat(problems()).singleElement().asString().contains("before it begins");
    }

    @Test
    void what_is_odd_is_noted_and_stops_nothing() {
        var pack = TinyChoices.in(folder);
        pack.changeFirst("programs.csv", "Looks up.,Mira arriba.", "Looks up.,");
        pack.changeFirst("programs.csv", "Stars,K,5", "Stars,K,6");
        pack.changeFirst("years/2026-27/capacity.csv", "E1,5,70,20,20,6,0", "E1,5,70,20,21,6,0");
        pack.changeFirst("announcements.csv", "parents,es", "parents,en");
        pack.changeFirst("announcements.csv", "A1,parents,en,Ya", "A2,parents,es,Ya");
        assertThat(sound().notes())
                .extracting(Problem::toString)
                .anyMatch(note -> note.startsWith("programs.csv:2: has no description_es"))
                .anyMatch(note -> note.startsWith("programs.csv:2: is for grades K-6, but the school has grades K-5"))
                .anyMatch(note -> note.startsWith("years/2026-27/capacity.csv:7: is over-enrolled"))
                .anyMatch(note -> note.startsWith(
                        "years/2026-27/capacity.csv: has no line for grade 1, 2, 3, 4, 5 of program W1"))
                .anyMatch(note -> note.startsWith("announcements.csv: has nothing in en for the announcement A2"));
    }

    private Reading.Sound sound() {
        return switch (DistrictPack.read(folder)) {
            case Reading.Sound sound -> sound;
            case Reading.Faulty faulty -> throw new AssertionError(faulty.problems());
        };
    }

    private List<String> problems() {
        return switch (DistrictPack.read(folder)) {
            case Reading.Sound sound -> throw new AssertionError("sound, with notes " + sound.notes());
            case Reading.Faulty faulty ->
                faulty.problems().stream().map(Problem::toString).toList();
        };
    }
}
