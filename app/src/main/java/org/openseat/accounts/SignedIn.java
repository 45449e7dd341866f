package org.openseat.accounts;

import java.util.List;
import java.util.Set;
import org.openseat.district.SchoolCode;
import org.openseat.ui.Paths;
import org.openseat.ui.Person;

/// The person who is signed in: name, language, roles, and for school staff the schools they answer for.
///
/// A controller asks for it as an argument; where visitors may come too, as `@Nullable SignedIn`.
///
/// @param title what staff sign with, such as Principal; empty for a family
public record SignedIn(
        AccountId id, String displayName, String title, String language, Set<Role> roles, Set<SchoolCode> schools)
        implements Person {

    public SignedIn {
        roles = Set.copyOf(roles);
        schools = Set.copyOf(schools);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean staff() {
        return roles.stream().anyMatch(role -> role != Role.FAMILY);
    }

    /// The schools that this person answers for, as a query asks for them. An empty list is no valid SQL; no school has
    /// the empty code.
    public List<String> schoolCodes() {
        return schools.isEmpty() || !is(Role.SCHOOL)
                ? List.of("")
                : schools.stream().map(SchoolCode::value).toList();
    }

    /// Where this person's day begins: a family's overview or the staff's desk.
    public String home() {
        return staff() ? "/desk" : "/home";
    }

    /// The page they asked for within this site, or where their day begins.
    public String goesTo(String next) {
        var inside = Paths.within(next);
        return inside.equals("/") ? home() : inside;
    }
}
