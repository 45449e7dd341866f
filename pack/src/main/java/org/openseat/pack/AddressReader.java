package org.openseat.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openseat.pack.file.CsvRow;
import org.openseat.pack.file.CsvTable;
import org.openseat.pack.file.Findings;
import org.openseat.pack.file.Formats;
import org.openseat.pack.places.AddressRange;
import org.openseat.pack.places.AddressRange.Side;
import org.openseat.pack.places.Place;

/// Reads `addresses.csv`: the house numbers along every block of every street.
final class AddressReader {
    static final String FILE = "addresses.csv";

    private static final List<String> COLUMNS =
            List.of("street", "from", "to", "side", "city", "zip", "latitude", "longitude");

    private final CsvTable table;
    private final List<AddressRange> ranges = new ArrayList<>();
    private final Overlaps overlaps = new Overlaps();

    AddressReader(Path folder, Findings findings) {
        this.table = new CsvTable(folder, FILE, findings);
    }

    List<AddressRange> read() {
        table.each(COLUMNS, List.of(), this::range);
        return ranges;
    }

    private void range(CsvRow row) {
        var street = row.text("street");
        var from = row.field("from", "write a house number", Integer::valueOf);
        var to = row.field("to", "write a house number", Integer::valueOf);
        var side = row.oneOf("side", Side.class);
        var city = row.text("city");
        var zip = row.field("zip", "a ZIP code has five digits", Formats::zip);
        Optional<Place> place = Formats.place(row);
        if (place.isEmpty()) {
            row.problem("has no latitude and longitude; without them nobody can find the house");
        }
        if (from.maybe().isPresent() && to.maybe().isPresent() && from.get() > to.get()) {
            row.problem("the house numbers run from " + from.get() + " down to " + to.get() + "; swap them");
        }
        row.give(() -> new AddressRange(
                        street.get(), from.get(), to.get(), side.get(), city.get(), zip.get(), place.orElseThrow()))
                .ifPresent(range -> take(row, range));
    }

    private void take(CsvRow row, AddressRange range) {
        overlaps.add(row.line(), range)
                .ifPresent(line ->
                        row.problem("claims houses that line " + line + " has already; every house stands once"));
        ranges.add(range);
    }
}
