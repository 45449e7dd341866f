package org.openseat.reporting.web;

import java.util.Arrays;
import java.util.List;
import org.openseat.district.SchoolYear;
import org.openseat.reporting.Report;
import org.openseat.reporting.sheets.Format;
import org.openseat.schools.School;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.field.Option;

/// The reports there are, what each is for, and the newest ones that were made.
///
/// @param schools those to choose from; empty when there is but one
record ReportsPage(Form form, List<SchoolYear> years, List<School> schools, boolean district, List<RunView> runs)
        implements Page {

    List<Option> reports(Frame frame) {
        return Arrays.stream(Report.values())
                .filter(report -> district || !report.officeOnly())
                .map(report -> new Option(
                        report.code(),
                        frame.say("reporting.report." + report),
                        frame.say("reporting.report." + report + ".purpose")))
                .toList();
    }

    List<Option> formats(Frame frame) {
        return Arrays.stream(Format.values())
                .map(format -> new Option(
                        format.code(),
                        frame.say("reporting.format." + format),
                        frame.say("reporting.format." + format + ".hint")))
                .toList();
    }

    List<Option> yearOptions() {
        return years.stream().map(year -> Option.of(year.label(), year.label())).toList();
    }

    List<Option> schoolOptions() {
        return schools.stream()
                .map(school -> Option.of(school.code().value(), school.name()))
                .toList();
    }
}
