package org.openseat.letters.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.cases.KeptDeadline;
import org.openseat.cases.SignedStatement;
import org.openseat.documents.Document;
import org.openseat.letters.Heading;
import org.openseat.letters.Letterhead;
import org.openseat.letters.PaperSent;
import org.openseat.letters.Request;
import org.openseat.letters.Signature;
import org.openseat.letters.Wording;
import org.openseat.permits.CaseFile;
import org.openseat.rulebook.PermitClock;
import org.openseat.rulebook.PermitType;
import org.openseat.rulebook.Sentences;
import org.openseat.schools.Address;
import org.openseat.schools.DistrictOffice;
import org.openseat.schools.School;
import org.openseat.ui.words.Words;
import org.springframework.stereotype.Component;

/// What every letter of a case takes from its file: who writes to whom about what.
@Component
public class CaseFacts {

    private final DistrictOffice office;
    private final Words words;

    CaseFacts(DistrictOffice office, Words words) {
        this.office = office;
        this.words = words;
    }

    static Heading heading(CaseFile file, LocalDate date, Letterhead from) {
        var home = file.packet().answers().home();
        return new Heading(
                file.packet().id().value(),
                path(file),
                file.packet().number().value(),
                date,
                from,
                file.packet().answers().first().name(),
                List.of(street(home), place(home)));
    }

    static String path(CaseFile file) {
        return "/permits/" + file.packet().id();
    }

    /// Where the family writes an appeal at either level.
    static String appeal(CaseFile file) {
        return path(file) + "/appeal";
    }

    static Request request(CaseFile file) {
        var type = file.packet().type();
        return new Request(
                file.child(),
                file.packet().year().label(),
                language -> Sentences.word(type, language.locale()),
                file.from().name(),
                file.to().name());
    }

    public static Letterhead letterhead(School school) {
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

    /// The district's office, which answers appeals at the second level.
    public Letterhead district() {
        var info = office.info();
        return new Letterhead(
                info.name(),
                info.address().stream().toList(),
                info.phone().orElse(""),
                info.email().orElse(""));
    }

    /// Who answers at the second level, as a family reads it. (R-IDP-25)
    Wording appealBody() {
        return words("letters.body." + office.info().appealBody());
    }

    static Signature signed(SignedStatement decision) {
        return Signature.of(decision.name(), decision.title());
    }

    /// A letter that no decision stands behind is signed by the principal, or by the office where none is known.
    Signature signed(School school) {
        return school.contact()
                .principal()
                .map(name -> new Signature(name, words("letters.signed.principal")))
                .orElseGet(() -> new Signature(school.name(), words("letters.signed.office")));
    }

    public Signature signedByDistrict() {
        var signature = office.info().signature();
        return Signature.of(signature.name(), signature.title());
    }

    /// What a file about a child's safety is called may say what happened. (R-ROL-3)
    List<PaperSent> papers(CaseFile file) {
        var named = file.packet().type() != PermitType.SAFETY_AND_PROTECTION;
        return file.documents().stream()
                .map(document -> sent(document, named ? document.name() : ""))
                .toList();
    }

    private PaperSent sent(Document document, String name) {
        return new PaperSent(paper(document.kind()), name, document.size(), document.sentAt());
    }

    Wording paper(String kind) {
        return words("cases.paper.name." + kind.toLowerCase(Locale.ROOT));
    }

    public Wording words(String key) {
        return language -> words.say(language.code(), key);
    }

    static List<Wording> counted(KeptDeadline<PermitClock> deadline) {
        return deadline.counted().stream()
                .<Wording>map(step -> language -> Sentences.say(step, language.locale()))
                .toList();
    }

    public static String street(Address address) {
        return Stream.concat(Stream.of(address.street()), address.apartment().stream())
                .reduce((street, apartment) -> street + ", " + apartment)
                .orElseThrow();
    }

    static String line(Address address) {
        return street(address) + ", " + place(address);
    }

    public static String place(Address address) {
        return address.city() + " " + address.zip();
    }
}
