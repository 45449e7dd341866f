package org.openseat.permits.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.openseat.cases.CaseId;
import org.openseat.cases.told.CaseMail;
import org.openseat.cases.told.Letterheads;
import org.openseat.documents.Document;
import org.openseat.letters.press.Wording;
import org.openseat.letters.sheet.Fact;
import org.openseat.letters.sheet.Heading;
import org.openseat.letters.sheet.Letterhead;
import org.openseat.letters.sheet.Signature;
import org.openseat.permits.PermitRequest.Contestable;
import org.openseat.permits.file.CaseFile;
import org.openseat.permits.file.CaseFiles;
import org.openseat.permits.letters.enclosed.PaperSent;
import org.openseat.rulebook.PermitType;
import org.openseat.rulebook.Sentences;
import org.openseat.schools.Address;
import org.openseat.schools.DistrictInfo;
import org.openseat.schools.DistrictOffice;
import org.openseat.schools.OperationsOffices;
import org.openseat.schools.School;
import org.springframework.stereotype.Component;

/// What every letter of a case takes from its file: who writes to whom about what.
@Component
public class CaseFacts {

    private final CaseFiles files;
    private final CaseMail mail;
    private final Letterheads heads;
    private final DistrictOffice office;

    private final OperationsOffices offices;

    CaseFacts(CaseFiles files, CaseMail mail, Letterheads heads, DistrictOffice office, OperationsOffices offices) {
        this.offices = offices;
        this.files = files;
        this.mail = mail;
        this.heads = heads;
        this.office = office;
    }

    public CaseFile file(CaseId permit) {
        return files.get(permit, mail.today());
    }

    public static Heading heading(CaseFile file, LocalDate date, Letterhead from) {
        var home = file.packet().answers().home();
        return new Heading(
                file.packet().id().value(),
                path(file),
                file.packet().number().value(),
                date,
                from,
                file.packet().answers().first().name(),
                List.of(Letterheads.street(home), Letterheads.place(home)));
    }

    public static String path(CaseFile file) {
        return "/permits/" + file.packet().id();
    }

    /// Where the family writes an appeal at either level.
    public static String appeal(CaseFile file) {
        return path(file) + "/appeal";
    }

    public static Request request(CaseFile file) {
        var type = file.packet().type();
        return new Request(
                file.child(),
                file.packet().year().label(),
                language -> Sentences.word(type, language.locale()),
                file.from().name(),
                file.to().name());
    }

    /// The same, line by line.
    public List<Fact> asked(CaseFile file) {
        return request(file).facts(heads::words);
    }

    /// Who answers at the second level, as a family reads it. (R-IDP-25)
    public Wording appealBody() {
        return heads.words("permits.letters.body." + office.info().appealBody());
    }

    /// Where the second level is, by the school that said no. (§V.B.8, R-IDP-25)
    public Letterhead lastOffice(Contestable no) {
        return office.info().appealBody() == DistrictInfo.AppealBody.OPERATIONS
                ? offices.of(no.denying())
                        .map(found -> new Letterhead(
                                found.name(),
                                List.of(found.address(), found.city() + " " + found.zip()),
                                found.phone(),
                                found.email()))
                        .orElseGet(heads::district)
                : heads.district();
    }

    /// A letter that no decision stands behind is signed by the principal, or by the office where none is known.
    public Signature signed(School school) {
        return school.contact()
                .principal()
                .map(name -> new Signature(name, heads.words("permits.letters.signed.principal")))
                .orElseGet(() -> new Signature(school.name(), heads.words("permits.letters.signed.office")));
    }

    /// What a file about a child's safety is called may say what happened. (R-ROL-3)
    public List<PaperSent> papers(CaseFile file) {
        var named = file.packet().type() != PermitType.SAFETY_AND_PROTECTION;
        return file.documents().stream()
                .map(document -> sent(document, named ? document.name() : ""))
                .toList();
    }

    private PaperSent sent(Document document, String name) {
        return new PaperSent(paper(document.kind()), name, document.size(), document.sentAt());
    }

    public Wording paper(String kind) {
        return heads.words("cases.paper.name." + kind.toLowerCase(Locale.ROOT));
    }

    public static String line(Address address) {
        return Letterheads.street(address) + ", " + Letterheads.place(address);
    }
}
