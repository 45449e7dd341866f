package org.openseat.verifier.recompute;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.openseat.verifier.files.Ids;
import org.openseat.verifier.recompute.Applicant.Request;

/// Writes `points.csv`: a row a request, by child in byte order, on time before late, then by choice.
final class PointsWriter {
    private static final String COLUMNS =
            "child,window,choice,program,matriculation,list,list_years,phbao,overcrowded," + "sibling,total,reason";

    static void write(CsvWriter csv, Collection<Applicant> children, Year year, ListsFile lists) {
        csv.writeRecord(COLUMNS.split(","));
        children.stream()
                .sorted((a, b) -> Ids.byBytes(a.id, b.id))
                .forEach(child -> child.requests.stream()
                        .sorted(Comparator.comparing(Request::late).thenComparing(Request::choice))
                        .forEach(request -> write(csv, child, request, Points.of(child, request, year, lists))));
    }

    private static void write(CsvWriter csv, Applicant child, Request request, Points points) {
        csv.writeRecord(
                child.id,
                request.late() ? "late" : "on_time",
                String.valueOf(request.choice()),
                request.program().id(),
                String.valueOf(points.matriculation()),
                String.valueOf(points.list()),
                points.listYears().stream().map(Field::yearText).collect(Collectors.joining(";")),
                String.valueOf(points.phbao()),
                String.valueOf(points.overcrowded()),
                String.valueOf(points.sibling()),
                String.valueOf(points.total()),
                points.reason());
    }

    private PointsWriter() {}
}
