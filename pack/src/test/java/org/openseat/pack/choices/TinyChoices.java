package org.openseat.pack.choices;

import java.nio.file.Path;
import java.util.Map;
import org.openseat.pack.TinyPack;

/// The files of Choices for the [TinyPack]: three programs, two cycles, one of everything else.
public final class TinyChoices {
    private static final Map<String, String> FILES = Map.of(
            "programs.csv",
            """
            code,name,kind,school,theme,low_grade,high_grade,language,gifted,opens,closes,website,phone,description_en,description_es
            E1,East Stars Magnet,magnet,100,Stars,K,5,,gifted,,,https://east.two.example,555-0101,Looks up.,Mira arriba.
            W1,West Two Languages,dual_language,200,,K,5,es,,,,,,In two languages.,En dos idiomas.
            O1,Oak Charter,affiliated_charter,400,,9,12,,,2027-28,,,,Grades 9 to 12.,Grados 9 a 12.
            """,
            "zones.geojson",
            """
            {"type": "FeatureCollection", "features": [
            {"type": "Feature", "properties": {"zone": "Z1", "name": "Oak Zone", "kind": "choice", "schools": "400", "low_grade": "9", "high_grade": "12"},
             "geometry": {"type": "Polygon", "coordinates": [[
              [-118.3, 34.0], [-118.2, 34.0], [-118.2, 34.1], [-118.3, 34.1], [-118.3, 34.0]]]}},
            {"type": "Feature", "properties": {"zone": "E1", "name": "Around East", "kind": "program_boundary", "schools": "", "low_grade": "K", "high_grade": "5"},
             "geometry": {"type": "Polygon", "coordinates": [[
              [-118.3, 34.0], [-118.2, 34.0], [-118.2, 34.1], [-118.3, 34.1], [-118.3, 34.0]]]}}
            ]}
            """,
            "streets.geojson",
            """
            {"type": "FeatureCollection", "features": [
            {"type": "Feature", "properties": {"name": "Oak Street"},
             "geometry": {"type": "LineString", "coordinates": [[-118.35, 34.05], [-118.25, 34.05]]}}
            ]}
            """,
            "announcements.csv",
            """
            id,audience,language,title,text,link,owner,from,until
            A1,parents,en,The window is open,Apply by November.,/programs,Integration,2026-10-01,2026-11-13
            A1,parents,es,Ya puede solicitar,Solicite antes de noviembre.,/programs,Integration,2026-10-01,2026-11-13
            """,
            "years/2026-27/capacity.csv",
            """
            program,grade,share,capacity,continuing,continuing_ow,held
            E1,K,70,20,0,0,0
            E1,1,70,20,18,5,0
            E1,2,70,20,20,6,0
            E1,3,70,20,20,6,0
            E1,4,70,20,20,6,0
            E1,5,70,20,20,6,0
            W1,K,,24,0,,4
            """,
            "years/2026-27/lists.csv",
            """
            list,member,source
            phbao,100,Norm Day
            continuous,E1,Board
            """,
            "years/2026-27/norm-day.csv",
            """
            school,residents,phbao_residents,counted_on
            100,400,320,2025-09-12
            """,
            "years/2026-27/results.csv",
            """
            program,grade,group,applications,offers,last_points,last_list_position
            E1,K,phbao,40,14,12,3
            E1,K,ow,20,6,4.5,
            W1,,,30,20,,
            """,
            "years/2026-27/stops.csv",
            """
            stop,name,latitude,longitude,programs,ride_minutes
            S1,Oak and Elm,34.05,-118.26,E1;W1,25;
            """);

    private TinyChoices() {}

    public static TinyPack in(Path folder) {
        var pack = TinyPack.in(folder);
        FILES.forEach(pack::write);
        return pack;
    }
}
