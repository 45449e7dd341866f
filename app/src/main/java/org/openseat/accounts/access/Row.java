package org.openseat.accounts.access;

import java.util.EnumSet;
import java.util.Set;
import org.openseat.accounts.Role;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// One line of the table of who may open what: a method and a path, who may, and why. Two bodies decide appeals: the
/// column says yes for both, or names one of them.
public record Row(String method, PathPattern path, Visitors visitors, Set<Role> roles, String why) {

    private static final PathPatternParser PATHS = new PathPatternParser();
    private static final int CELLS = 10;

    /// People who are not signed in: all of them, none, or only programs on this very machine.
    public enum Visitors {
        YES,
        NO,
        MACHINE
    }

    public Row {
        roles = Set.copyOf(roles);
    }

    public static Row of(String line) {
        var cells = line.split(",", CELLS);
        if (cells.length < CELLS || cells[CELLS - 1].isBlank()) {
            throw new IllegalArgumentException(
                    "access.csv needs method,path,visitor,family,school,district,appeals,special,integration,why: "
                            + line);
        }
        var roles = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            if (may(role, cells[column(role)].strip(), line)) {
                roles.add(role);
            }
        }
        var visitors = cells[2].strip().equals("machine")
                ? Visitors.MACHINE
                : yes(cells[2], line) ? Visitors.YES : Visitors.NO;
        return new Row(cells[0].strip(), PATHS.parse(cells[1].strip()), visitors, roles, cells[CELLS - 1].strip());
    }

    /// True when a visitor would be let in after signing in as the right person.
    boolean opensWithSignIn() {
        return visitors == Visitors.NO && !roles.isEmpty();
    }

    private static int column(Role role) {
        return switch (role) {
            case FAMILY -> 3;
            case SCHOOL -> 4;
            case DISTRICT -> 5;
            case APPEALS, COMMITTEE -> 6;
            case SPECIAL_EDUCATION -> 7;
            case INTEGRATION -> 8;
        };
    }

    private static boolean may(Role role, String cell, String line) {
        return switch (role) {
            case APPEALS -> cell.equals("operations") || !cell.equals("committee") && yes(cell, line);
            case COMMITTEE -> cell.equals("committee") || !cell.equals("operations") && yes(cell, line);
            case FAMILY, SCHOOL, DISTRICT, SPECIAL_EDUCATION, INTEGRATION -> yes(cell, line);
        };
    }

    private static boolean yes(String cell, String line) {
        return switch (cell.strip()) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("access.csv says neither yes nor no: " + line);
        };
    }
}
