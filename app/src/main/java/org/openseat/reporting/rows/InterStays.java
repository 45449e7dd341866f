package org.openseat.reporting.rows;

import java.util.List;
import org.openseat.reporting.Report;
import org.openseat.reporting.ReportRows;
import org.openseat.reporting.Scope;
import org.springframework.stereotype.Component;

/// X10: children who attend while their permit between districts is decided, by the day on which that ends. (R-PRV-1,
/// R-PRV-3)
@Component
class InterStays implements ReportRows {

    private static final String QUERY = """
            select last_day, case when ended_on is null then greatest(last_day - :today, 0) end as days_left,
                   case when ended_on is null then 'ATTENDS' else over end as state,
                   first_day, ended_on, student_name, school, school_name, other_district, school_year,
                   confirmation_number
              from report_inter_stay join report_school using (school)
             where\s""" + Views.ASKED_FOR;

    private final Views views;

    InterStays(Views views) {
        this.views = views;
    }

    @Override
    public Report report() {
        return Report.INTER_STAYS;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "last_day",
                "days_left",
                "state",
                "first_day",
                "ended_on",
                "student_name",
                "school",
                "school_name",
                "other_district",
                "school_year",
                "confirmation_number");
    }

    @Override
    public long total(Scope scope) {
        return views.count(QUERY, scope);
    }

    @Override
    public void each(Scope scope, Output to) {
        views.copy(QUERY + " order by last_day, school, student_name collate names, confirmation_number", scope, to);
    }
}
