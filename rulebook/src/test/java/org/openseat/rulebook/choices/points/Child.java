package org.openseat.rulebook.choices.points;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.choices.numbers.ChoicesNumbers;
import org.openseat.rulebook.choices.numbers.SampleChoices;
import org.openseat.rulebook.choices.points.Choice.Window;
import org.openseat.rulebook.choices.points.PastRequest.Standing;
import org.openseat.rulebook.choices.points.PointsLedger.ChoicePoints;
import org.openseat.rulebook.choices.points.SiblingThere.Sibling;

/// A child of the scenarios (rules §12, fixture), put together step by step, and the schools and magnets around it.
public final class Child {
    public static final String HARBOR = "Harbor MS";
    public static final String KESTREL = "Kestrel MS";
    public static final String JUNIPER = "Juniper MS";

    public static final Magnet LUMEN = magnet("Lumen STEM", "6", "8", Magnet.Form.PLAIN);
    public static final Magnet MERIDIAN = magnet("Meridian Arts", "6", "8", Magnet.Form.PLAIN);
    public static final Magnet NOVA = magnet("Nova Gifted", "6", "8", Magnet.Form.PLAIN);
    public static final Magnet SENIOR = magnet("Senior", "9", "12", Magnet.Form.PLAIN);
    public static final Magnet PACIFICA = magnet("Pacifica CES", "4", "12", Magnet.Form.SPAN);
    public static final Magnet TIDE = magnet("Tide K-8", "K", "8", Magnet.Form.K8);
    public static final Magnet ASTER = magnet("Aster Elementary", "1", "5", Magnet.Form.PLAIN);

    static final ResidentSchool.Lists LISTS = new ResidentSchool.Lists(
            Set.of(new SchoolCode(KESTREL), new SchoolCode(JUNIPER)), Set.of(new SchoolCode(JUNIPER)));

    private final @Nullable Grade now;
    private final Grade next;
    private boolean inDistrict = true;
    private Optional<Magnet> magnet = Optional.empty();
    private List<String> schools = List.of(HARBOR);
    private final List<PastRequest> history = new ArrayList<>();
    private final List<Sibling> siblings = new ArrayList<>();

    private Child(@Nullable Grade now, Grade next) {
        this.now = now;
        this.next = next;
    }

    public static Child from(String now, String next) {
        return new Child(now.isEmpty() ? null : Grade.parse(now), Grade.parse(next));
    }

    static Magnet magnet(String code, String low, String high, Magnet.Form form) {
        return new Magnet(code, Grade.parse(low), Grade.parse(high), form);
    }

    public Child outsideDistrict() {
        inDistrict = false;
        return this;
    }

    public Child in(Magnet now) {
        magnet = Optional.of(now);
        return this;
    }

    public Child living(String... residentSchools) {
        schools = List.of(residentSchools);
        return this;
    }

    public Child listed(String year, String grade) {
        return past(year, grade, Standing.LISTED);
    }

    public Child past(String year, String grade, Standing standing) {
        history.add(new PastRequest(SchoolYear.parse(year), "P" + history.size(), Grade.parse(grade), standing));
        return this;
    }

    public Child sibling(Magnet program, String gradeNext) {
        var grade = gradeNext.isEmpty() ? null : Grade.parse(gradeNext);
        siblings.add(new Sibling("sibling " + siblings.size(), program.code(), grade));
        return this;
    }

    public Applicant applicant() {
        return new Applicant(
                inDistrict,
                now,
                next,
                magnet,
                schools.stream().map(SchoolCode::new).toList(),
                history,
                siblings);
    }

    /// The points of the first, second and third choice of an on-time application, with the usual numbers.
    public List<ChoicePoints> asks(Magnet... programs) {
        return asks(SampleChoices.usual(), programs);
    }

    public List<ChoicePoints> asks(ChoicesNumbers numbers, Magnet... programs) {
        var choices = Stream.of(programs)
                .map(each -> new Choice(Window.ON_TIME, List.of(programs).indexOf(each) + 1, each, true))
                .toList();
        return asks(numbers, choices);
    }

    public List<ChoicePoints> asks(ChoicesNumbers numbers, List<Choice> choices) {
        return PointsLedger.of(applicant(), choices, LISTS, numbers);
    }

    /// The total of a single choice.
    public int total(Magnet program) {
        return asks(program).getFirst().total();
    }

    static PointsLine line(ChoicePoints points, PointsKind kind) {
        return requireNonNull(points.lines().stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .orElse(null));
    }
}
