package org.openseat.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openseat.district.SchoolCode;
import org.openseat.reporting.making.Making;
import org.openseat.reporting.sheets.Format;
import org.openseat.schools.Years;
import org.springframework.context.ApplicationContext;

/// Makes a report as of a day of the test's choosing and reads its file again.
public final class Exports {

    private static final ZoneId HERE = ZoneId.of("America/Los_Angeles");

    private final List<ReportRows> reports;
    private final Years years;

    public Exports(ApplicationContext app) {
        this.reports = app.getBeanProvider(ReportRows.class).stream().toList();
        this.years = app.getBean(Years.class);
    }

    /// The rows for one school year and some schools; for all schools when none is named.
    public List<Map<String, String>> rows(Report report, String year, String day, SchoolCode... schools) {
        return rows(report, new Scope(year, schools.length == 0 ? null : codes(schools), noon(day)));
    }

    public List<Map<String, String>> rows(Report report, Scope scope) {
        try (var read = CsvReader.builder().ofNamedCsvRecord(new String(file(report, Format.CSV, scope), UTF_8))) {
            return read.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] file(Report report, Format format, Scope scope) throws IOException {
        var rows = reports.stream()
                .filter(each -> each.report() == report)
                .findFirst()
                .orElseThrow();
        var versions = years.versions().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().label(), Map.Entry::getValue));
        var bytes = new ByteArrayOutputStream();
        new Making(rows, scope, versions, format.sheet(bytes, Making.columns(rows)), (read, total) -> {}).make();
        return bytes.toByteArray();
    }

    public static ZonedDateTime noon(String day) {
        return LocalDate.parse(day).atTime(12, 0).atZone(HERE);
    }

    private static String[] codes(SchoolCode... schools) {
        return Arrays.stream(schools).map(SchoolCode::value).toArray(String[]::new);
    }
}
