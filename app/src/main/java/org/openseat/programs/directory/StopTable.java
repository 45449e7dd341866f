package org.openseat.programs.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openseat.district.SchoolYear;
import org.openseat.pack.choices.BusStop;
import org.openseat.pack.choices.BusStop.Ride;
import org.openseat.pack.places.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The bus stops of each cycle.
@Repository
class StopTable {

    private static final int NOT_KNOWN = -1;

    private final JdbcClient sql;

    StopTable(JdbcClient sql) {
        this.sql = sql;
    }

    void save(SchoolYear cycle, List<BusStop> stops) {
        sql.sql("delete from bus_stop where cycle = ?").param(cycle.label()).update();
        for (var stop : stops) {
            sql.sql("""
                    insert into bus_stop (cycle, stop, name, latitude, longitude, programs, minutes)
                    values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            cycle.label(),
                            stop.stop(),
                            stop.name(),
                            stop.place().latitude(),
                            stop.place().longitude(),
                            stop.rides().stream().map(Ride::program).toArray(String[]::new),
                            stop.rides().stream()
                                    .map(ride -> ride.minutes().orElse(NOT_KNOWN))
                                    .toArray(Integer[]::new))
                    .update();
        }
    }

    Map<SchoolYear, List<BusStop>> all() {
        var all = new HashMap<SchoolYear, List<BusStop>>();
        sql.sql("select * from bus_stop order by cycle, name, stop").query(row -> {
            all.computeIfAbsent(SchoolYear.parse(row.getString("cycle")), cycle -> new ArrayList<>())
                    .add(new BusStop(
                            row.getString("stop"),
                            row.getString("name"),
                            new Place(row.getDouble("latitude"), row.getDouble("longitude")),
                            rides(row)));
        });
        return all;
    }

    private static List<Ride> rides(ResultSet row) throws SQLException {
        var programs = (String[]) row.getArray("programs").getArray();
        var minutes = (Integer[]) row.getArray("minutes").getArray();
        var rides = new ArrayList<Ride>();
        for (int at = 0; at < programs.length; at++) {
            var ride = minutes[at];
            rides.add(new Ride(programs[at], ride == NOT_KNOWN ? Optional.empty() : Optional.of(ride)));
        }
        return rides;
    }
}
