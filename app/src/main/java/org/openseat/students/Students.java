package org.openseat.students;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openseat.accounts.AccountId;
import org.openseat.district.SchoolCode;
import org.openseat.names.PlainName;
import org.springframework.stereotype.Component;

/// The children, for those who may know of them.
@Component
public class Students {

    private final StudentTables tables;

    Students(StudentTables tables) {
        this.tables = tables;
    }

    /// The children this account may act for, by first name.
    public List<Student> of(AccountId family) {
        return tables.of(family);
    }

    /// This child, if this account may act for it; nothing otherwise, whether or not there is such a child.
    public Optional<Student> find(StudentId child, AccountId family) {
        return tables.find(child, family);
    }

    /// This child, for a module that has made sure its reader may know. Throws when there is none.
    public Student get(StudentId child) {
        return tables.get(child);
    }

    /// The same, where the key comes from an address; empty when there is no such child.
    public Optional<Student> known(StudentId child) {
        return tables.known(child);
    }

    /// Special education, for those who must act on it. (R-ROL-3)
    public SpecialEducation specialEducation(StudentId child) {
        return tables.specialEducation(child);
    }

    /// The child with this number of the district's, for the permit office.
    public Optional<Student> withDistrictId(String districtId) {
        return tables.withDistrictId(districtId);
    }

    /// The child, if the district has a number for it, for an office that keys in what came on paper.
    public Optional<Student> registered(StudentId child) {
        return tables.registered(child);
    }

    /// Whether this account is or ever was the family's, even one that a court order keeps from the child.
    public boolean isFamily(StudentId child, AccountId account) {
        return tables.isFamily(child, account);
    }

    /// The children at these schools whose names begin with these words, by name.
    public List<Student> named(String words, Set<SchoolCode> schools) {
        var sought = PlainName.words(words);
        return tables.at(schools).stream()
                .filter(child -> fits(sought, PlainName.words(child.name().full())))
                .toList();
    }

    private static boolean fits(List<String> sought, List<String> name) {
        return !sought.isEmpty()
                && sought.stream().allMatch(word -> name.stream().anyMatch(each -> each.startsWith(word)));
    }

    /// Who is told of what happens in a request for this child: its sender, unless a court order keeps them from the
    /// child or they only keyed in what came on paper; then another guardian. Nobody when there is none. (R-ACC-18)
    public Optional<AccountId> told(StudentId child, AccountId sender) {
        return tables.blocked(child, sender) || !tables.isFamily(child, sender)
                ? tables.guardians(child).stream().findFirst()
                : Optional.of(sender);
    }

    /// Everybody who may act for this child now, for telling them. (R-ACC-18)
    public List<AccountId> guardians(StudentId child) {
        return tables.guardians(child);
    }
}
