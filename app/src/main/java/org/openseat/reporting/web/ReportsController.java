package org.openseat.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openseat.accounts.SignedIn;
import org.openseat.district.SchoolYear;
import org.openseat.reporting.Asked;
import org.openseat.reporting.Reach;
import org.openseat.reporting.Report;
import org.openseat.reporting.ReportDesk;
import org.openseat.reporting.sheets.Format;
import org.openseat.schools.Calendars;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.openseat.schools.Years;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of reports, where one is asked for.
@Controller
class ReportsController {

    private static final String FORM = "reporting.ask";

    private final ReportDesk desk;
    private final RunViews views;
    private final Schools schools;
    private final Calendars calendars;
    private final Years years;
    private final Clock clock;

    ReportsController(ReportDesk desk, RunViews views, Schools schools, Calendars calendars, Years years, Clock clock) {
        this.desk = desk;
        this.views = views;
        this.schools = schools;
        this.calendars = calendars;
        this.years = years;
        this.clock = clock;
    }

    @GetMapping("/reports")
    Answer reports(SignedIn who) {
        var year = years.current(LocalDate.now(clock)).label();
        return Answer.show(page(Form.of(FORM, Map.of("year", year, "format", Format.XLSX.code())), who));
    }

    @PostMapping("/reports")
    Answer make(@RequestParam Map<String, String> typed, SignedIn who) {
        var form = Form.of(FORM, typed);
        var report = Report.of(form.value("report")).filter(each -> Reach.wholeDistrict(who) || !each.officeOnly());
        var format = Format.of(form.value("format"));
        var year = year(form, who);
        var school = school(form, who);
        if (report.isEmpty()) {
            form.problem("report", FORM + ".report.required");
        }
        if (format.isEmpty()) {
            form.problem("format", FORM + ".format.required");
        }
        if (!form.ok() || report.isEmpty() || format.isEmpty()) {
            return Answer.again(page(form, who));
        }
        var asked = new Asked(
                report.get(),
                format.get(),
                year.orElse(null),
                school.map(School::code).map(List::of).orElse(null));
        return desk.ask(asked, who, clock.instant())
                .map(run -> Answer.go("/reports/" + run))
                .orElseGet(() -> Answer.later(page(form.problem("report", FORM + ".report.many"), who)));
    }

    private Optional<SchoolYear> year(Form form, SignedIn who) {
        var typed = form.value("year");
        var year = calendars.calendar().years().stream()
                .filter(each -> each.label().equals(typed))
                .findFirst();
        if (year.isEmpty() && !typed.isEmpty()) {
            form.problem("year", FORM + ".year.unknown");
        }
        return year;
    }

    private Optional<School> school(Form form, SignedIn who) {
        var typed = form.value("school");
        var school = schools(who).stream()
                .filter(each -> each.code().value().equals(typed))
                .findFirst();
        if (school.isEmpty() && !typed.isEmpty()) {
            form.problem("school", FORM + ".school.unknown");
        }
        return school;
    }

    private ReportsPage page(Form form, SignedIn who) {
        var mine = schools(who);
        return new ReportsPage(
                form,
                calendars.calendar().years(),
                mine.size() == 1 ? List.of() : mine,
                Reach.wholeDistrict(who),
                desk.recent(who, clock.instant()).stream().map(views::of).toList());
    }

    private List<School> schools(SignedIn who) {
        return schools.all().stream()
                .filter(school -> Reach.covers(who, school.code()))
                .toList();
    }
}
