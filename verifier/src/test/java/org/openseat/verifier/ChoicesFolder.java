package org.openseat.verifier;

import java.nio.file.Path;

/// A folder with the files of a small Choices year, made by hand from the description of the formats: the worked
/// children of the design, and one of each reason for no points.
final class ChoicesFolder extends TextFiles {
    static final String YEAR = """
            key,value
            year,2026-27
            points.matriculation,12
            points.listPerYear,4
            points.listMax,12
            points.phbao,4
            points.overcrowded,4
            points.sibling,3
            points.onLowerChoices,yes
            phbaoPoints,yes
            raceBalance,yes
            k8.matriculationGrade,8
            """;

    ChoicesFolder(Path path) {
        super(path);
        write("year.csv", YEAR);
        write("magnets.csv", """
                program,low,high,form
                M6,6,8,plain
                N6,6,8,plain
                S9,9,12,plain
                X,K,5,plain
                Y,K,5,plain
                W,K,8,k8
                V,K,12,span
                """);
        write("lists.csv", """
                list,school
                phbao,R
                phbao,Q
                overcrowded,R
                """);
        write("applicants.csv", """
                child,in_district,grade_now,grade_next,magnet,resident_schools
                c1,yes,5,6,,R
                c3,yes,5,6,X,Q
                c4,yes,5,5,X,P
                c5,yes,8,9,W,Q
                c6,yes,8,9,,P
                c7,yes,7,8,,P;R
                c8,yes,8,9,V,Q
                out,no,5,6,,R
                wrong,yes,5,6,,R
                not,yes,5,6,,R;R
                new,yes,,K,,
                none,yes,5,6,,R
                """);
        write("requests.csv", """
                child,window,choice,program,eligible
                c8,late,1,S9,yes
                c1,on_time,2,M6,yes
                c1,on_time,1,N6,yes
                c3,on_time,1,M6,yes
                c4,on_time,1,Y,yes
                c5,on_time,1,S9,yes
                c6,on_time,1,S9,yes
                c7,on_time,1,N6,yes
                out,on_time,10,M6,no
                out,on_time,9,N6,no
                out,late,1,S9,no
                wrong,on_time,1,S9,no
                not,on_time,1,M6,no
                new,on_time,1,X,yes
                """);
        write("history.csv", """
                child,year,program,grade,standing
                c1,2025-26,gone,5,listed
                c1,2024-25,gone,4,listed
                c3,2025-26,M6,5,listed
                c6,2025-26,S9,8,listed
                c6,2024-25,S9,7,listed
                c6,2023-24,S9,7,listed
                c7,2025-26,M6,7,listed
                c7,2025-26,N6,7,declined
                c7,2024-25,N6,6,listed
                """);
        write("siblings.csv", """
                child,sibling,program,grade_next
                c1,b1,M6,7
                c8,b8,S9,11
                """);
        write("capacity.csv", """
                program,grade,share,capacity,continuing,continuing_ow,held
                L,6,70,60,50,4,0
                L,7,70,45,45,9,0
                L,K,70,45,0,0,0
                M,6,60,80,30,10,0
                SAS,10,,120,80,,15
                SAS,9,,20,15,,9
                """);
    }

    Path out() {
        return path.resolve("out/result.csv");
    }

    /// Runs `points` or `openings` on this folder.
    LotteryFolder.Said say(String command) {
        return LotteryFolder.say(command, "--in", path.toString(), "--out", out().toString());
    }
}
