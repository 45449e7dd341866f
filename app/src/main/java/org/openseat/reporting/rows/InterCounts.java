package org.openseat.reporting.rows;

import java.util.List;
import org.openseat.reporting.Report;
import org.openseat.reporting.ReportRows;
import org.openseat.reporting.Scope;
import org.springframework.stereotype.Component;

/// X11: requests between districts by district, reason, grade and outcome, and how many the county got. (rules §9)
///
/// Families write the other district's name themselves: what is the same once names are folded is one.
@Component
class InterCounts implements ReportRows {

    private static final String QUERY = """
            select direction, min(other_district) as other_district, school_year, reason, grade,
                   case when state in ('INCOMPLETE', 'IN_QUEUE', 'UNDER_REVIEW', 'INFO_REQUESTED', 'AWAITING_RELEASE',
                                       'AWAITING_SCHOOL') then 'OPEN' else state end as outcome,
                   count(*) as requests,
                   count(*) filter (where referred) as referred_to_county,
                   count(*) filter (where went_to_county) as taken_to_county
              from report_inter_request join report_school using (school)
             where\s""" + Views.ASKED_FOR + """
             group by direction, other_district_plain, school_year, reason, grade, outcome
            """;

    private final Views views;

    InterCounts(Views views) {
        this.views = views;
    }

    @Override
    public Report report() {
        return Report.INTER_COUNTS;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "direction",
                "other_district",
                "school_year",
                "reason",
                "grade",
                "outcome",
                "requests",
                "referred_to_county",
                "taken_to_county");
    }

    @Override
    public long total(Scope scope) {
        return views.count(QUERY, scope);
    }

    @Override
    public void each(Scope scope, Output to) {
        views.copy(QUERY + " order by school_year, direction, other_district, reason, grade, outcome", scope, to);
    }
}
