package org.openseat.reporting.rows;

import java.util.List;
import org.openseat.reporting.Report;
import org.openseat.reporting.ReportRows;
import org.openseat.reporting.Scope;
import org.springframework.stereotype.Component;

/// X17: the log, line by line in the order of its chain. A line that had to go has neither salt nor entry.
/// (docs/log.md)
@Component
class LogLines implements ReportRows {

    private static final String QUERY =
            "select place, hash, digest, salt, source, entry, school_year from report_log where " + Views.ASKED_FOR;

    private final Views views;

    LogLines(Views views) {
        this.views = views;
    }

    @Override
    public Report report() {
        return Report.LOG;
    }

    @Override
    public List<String> columns() {
        return List.of("place", "hash", "digest", "salt", "source", "entry", YEAR);
    }

    /// The whole log belongs to no year.
    @Override
    public long total(Scope scope) {
        return views.count(QUERY, whole(scope));
    }

    @Override
    public void each(Scope scope, Output to) {
        views.copy(QUERY + " order by place", whole(scope), to);
    }

    private static Scope whole(Scope scope) {
        return new Scope(null, null, scope.at());
    }
}
