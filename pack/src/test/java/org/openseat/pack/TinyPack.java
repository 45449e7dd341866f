package org.openseat.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A sound pack of two schools on a few lines, for tests to break.
public final class TinyPack {
    private static final Map<String, String> FILES = Map.of(
            "district.csv",
            """
            key,value
            name,Two Schools Unified
            short_name,Two Schools
            current_year,2026-27
            time_zone,America/Los_Angeles
            languages,en;es
            signature_name,Ada Clerk
            signature_title,Officer
            signature_office,Permits
            """,
            "schools.csv",
            """
            code,cds_code,name,level,kind,low_grade,high_grade,zip,email,latitude,longitude
            100,59000016000100,East School,elementary,district,K,5,90921,east@two.example,34.05,-118.25
            200,59000016000200,West School,elementary,district,K,5,90921,west@two.example,34.05,-118.35
            400,,Oak High,senior,affiliated_charter,9,12,,,34.06,-118.31
            """,
            "attendance-areas.geojson",
            """
            {"type": "FeatureCollection", "features": [
            {"type": "Feature", "properties": {"school": "100", "low_grade": "K", "high_grade": "5"},
             "geometry": {"type": "Polygon", "coordinates": [[
              [-118.3, 34.0], [-118.2, 34.0], [-118.2, 34.1], [-118.3, 34.1], [-118.3, 34.0]]]}},
            {"type": "Feature", "properties": {"school": "200", "low_grade": "K", "high_grade": "5"},
             "geometry": {"type": "Polygon", "coordinates": [[
              [-118.4, 34.0], [-118.3, 34.0], [-118.3, 34.1], [-118.4, 34.1], [-118.4, 34.0]]]}}
            ]}
            """,
            "addresses.csv",
            """
            street,from,to,side,city,zip,latitude,longitude
            Oak Street,1,99,odd,Two,90921,34.05,-118.25
            Oak Street,2,98,even,Two,90921,34.05,-118.35
            """,
            "staff.csv",
            """
            id,name,title,email,role,schools
            S1,Eva East,Principal,eva@two.example,school_admin,100;200
            D1,Ada Clerk,Officer,ada@two.example,district,
            """,
            "students.csv",
            """
            id,first_name,last_name,birth_date,grade,school,pin,iep
            1,Ana,One,2016-05-01,4,100,123456,no
            2,Bob,Two,2017-05-01,3,200,,yes
            """,
            "years/2026-27/calendar.csv",
            """
            first,last,what,why
            2026-08-13,2027-06-09,instruction,
            2027-01-11,,second_semester,
            2026-09-07,,closed,labor-day
            2026-11-23,2026-11-27,no_school,thanksgiving-recess
            """,
            "years/2026-27/numbers.csv",
            """
            key,value,source
            intra.open,02-01,Board
            intra.appeal1.mode,laterOf,Board
            intra.appeal1.schoolDays,7,Board
            intra.appeal1.calendarDays,14,Board
            intra.decide1.schoolDays,5,Board
            intra.appeal2.schoolDays,14,Board
            intra.decide2.schoolDays,5,Board
            intra.residence.schoolDays,10,Board
            intra.requested.schoolDays,10,Board
            intra.types,PEP;SS;CC;CE;SAP;SP,Board
            intra.renewal,REQUESTED,Board
            intra.childcare.hours,28,Board
            intra.ce.days,140,Board
            intra.paper.days,3,Board
            inter.open,02-01,Board
            inter.outgoing.close,04-30,Board
            inter.boundary.days,15,Board
            inter.abandon.days,30,Board
            inter.abandon.reminders,14;7;2,Board
            inter.release.days,30,Board
            inter.reopened.days,10,Board
            inter.warnings,10;5;1,Board
            inter.target.days,30,Board
            inter.currentYear.days,30,Board
            inter.futureYear.days,14,Board
            inter.appeal.days,14,Board
            inter.appealAnswer.days,30,Board
            inter.county.days,30,Board
            inter.countyAnswer.days,30,Board
            inter.county.pages,10,Board
            inter.continuing.lowestGrade,TK,Board
            prov.count,WEEKDAYS,Board
            prov.days,40,Board
            prov.warnings,20;30;35,Board
            """);

    private final Path folder;

    private TinyPack(Path folder) {
        this.folder = folder;
    }

    public static TinyPack in(Path folder) {
        var pack = new TinyPack(folder);
        FILES.forEach(pack::write);
        return pack;
    }

    public void write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.resolve("..").normalize());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Replaces what stands in a file; fails when it does not stand there exactly once.
    public void change(String file, String what, String by) {
        String before = text(file);
        if (before.split(java.util.regex.Pattern.quote(what), -1).length != 2) {
            throw new IllegalArgumentException(what + " is not exactly once in " + file);
        }
        write(file, before.replace(what, by));
    }

    /// Replaces the first place where something stands in a file.
    public void changeFirst(String file, String what, String by) {
        String before = text(file);
        int at = before.indexOf(what);
        if (at < 0) {
            throw new IllegalArgumentException(what + " is not in " + file);
        }
        write(file, before.substring(0, at) + by + before.substring(at + what.length()));
    }

    List<String> problems() {
        return switch (DistrictPack.read(folder)) {
            case Reading.Sound sound -> List.of();
            case Reading.Faulty(List<Problem> problems, List<Problem> notes) ->
                problems.stream().map(Problem::toString).toList();
        };
    }
}
