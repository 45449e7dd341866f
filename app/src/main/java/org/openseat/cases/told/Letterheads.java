package org.openseat.cases.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.cases.KeptDeadline;
import org.openseat.cases.SignedStatement;
import org.openseat.cases.page.CaseHead;
import org.openseat.letters.press.Wording;
import org.openseat.letters.sheet.Heading;
import org.openseat.letters.sheet.Letterhead;
import org.openseat.letters.sheet.NoticeLetter;
import org.openseat.letters.sheet.Signature;
import org.openseat.rulebook.Sentences;
import org.openseat.schools.Address;
import org.openseat.schools.DistrictOffice;
import org.openseat.schools.School;
import org.openseat.ui.words.Words;
import org.springframework.stereotype.Component;

/// Who writes a letter and who signs it, and how a letter says an address, a sentence or a day.
@Component
public class Letterheads {

    private final DistrictOffice office;
    private final Words words;

    Letterheads(DistrictOffice office, Words words) {
        this.office = office;
        this.words = words;
    }

    public static Letterhead of(School school) {
        var contact = school.contact();
        var place = Stream.of(contact.city(), contact.zip())
                .flatMap(Optional::stream)
                .reduce((city, zip) -> city + " " + zip);
        return new Letterhead(
                school.name(),
                Stream.of(contact.address(), place).flatMap(Optional::stream).toList(),
                contact.phone().orElse(""),
                contact.email().orElse(""));
    }

    /// What stands at the top of a letter of a case.
    public static Heading heading(CaseHead of, LocalDate on, Letterhead from, String to, Address home) {
        return new Heading(
                of.id().value(), of.path(), of.number().value(), on, from, to, List.of(street(home), place(home)));
    }

    /// The district's office.
    public Letterhead district() {
        var info = office.info();
        return new Letterhead(
                info.name(),
                info.address().stream().toList(),
                info.phone().orElse(""),
                info.email().orElse(""));
    }

    public Signature signedByDistrict() {
        var signature = office.info().signature();
        return Signature.of(signature.name(), signature.title());
    }

    public static Signature signed(SignedStatement statement) {
        return Signature.of(statement.name(), statement.title());
    }

    public Wording words(String key, Object... with) {
        return language -> words.say(language.code(), key, with);
    }

    public static NoticeLetter due(NoticeLetter letter, KeptDeadline<?> deadline) {
        return letter.due(deadline.date(), counted(deadline));
    }

    /// How the day was found, step by step.
    public static List<Wording> counted(KeptDeadline<?> deadline) {
        return deadline.counted().stream()
                .<Wording>map(step -> language -> Sentences.say(step, language.locale()))
                .toList();
    }

    public static String street(Address address) {
        return Stream.concat(Stream.of(address.street()), address.apartment().stream())
                .reduce((street, apartment) -> street + ", " + apartment)
                .orElseThrow();
    }

    public static String place(Address address) {
        return address.city() + " " + address.zip();
    }
}
