package org.openseat.permits.file;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.papers.CasePapers;
import org.openseat.cases.record.HeardOpinion;
import org.openseat.cases.record.Opinions;
import org.openseat.cases.record.Timeline;
import org.openseat.district.SchoolCode;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.Undecided;
import org.openseat.permits.hearing.Hearing;
import org.openseat.rulebook.Opinion;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.openseat.students.StudentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Hands out case files to those who may read them, and writes down which staff did. (R-ROL-4)
@Service
public class CaseFiles {

    private final PermitScope scope;
    private final Permits permits;
    private final Schools schools;
    private final Hearing hearing;
    private final Opinions opinions;
    private final CasePapers papers;
    private final Timeline timeline;

    CaseFiles(
            PermitScope scope,
            Permits permits,
            Schools schools,
            Hearing hearing,
            Opinions opinions,
            CasePapers papers,
            Timeline timeline) {
        this.scope = scope;
        this.permits = permits;
        this.schools = schools;
        this.hearing = hearing;
        this.opinions = opinions;
        this.papers = papers;
        this.timeline = timeline;
    }

    /// The file, if it is any of this person's business.
    @Transactional
    public Optional<CaseFile> open(CaseId id, SignedIn who, ZonedDateTime now) {
        return scope.find(id, who).map(request -> {
            timeline.opened(id, who, now);
            var file = file(request, now.toLocalDate());
            return PermitScope.knowsSpecialEducation(request, who) ? file : file.withoutSpecialEducation();
        });
    }

    /// The files of a child for one of its families, newest first.
    @Transactional(readOnly = true)
    public List<CaseFile> of(StudentId child, AccountId family, LocalDate today) {
        return permits.ofChild(child, family).stream()
                .map(request -> file(request, today))
                .toList();
    }

    /// The file for a module that tells the family; nobody's page.
    @Transactional(readOnly = true)
    public CaseFile get(CaseId id, LocalDate today) {
        return file(permits.find(id).orElseThrow(), today);
    }

    /// The same where the case may be of another kind.
    @Transactional(readOnly = true)
    public Optional<CaseFile> find(CaseId id, LocalDate today) {
        return permits.find(id).map(request -> file(request, today));
    }

    /// What the rules said at each step, oldest first, as both schools and the district may read it. (R-ROL-3)
    @Transactional(readOnly = true)
    public List<HeardOpinion> opinions(CaseId id) {
        return opinions.all(id).stream()
                .map(heard ->
                        new HeardOpinion(heard.step(), heard.at(), CaseFile.withoutSpecialEducation(heard.opinion())))
                .toList();
    }

    private CaseFile file(PermitRequest request, LocalDate today) {
        var packet = request.packet();
        return new CaseFile(
                request,
                school(packet.from()),
                school(packet.to()),
                opinion(request, today),
                hearing.needed(packet),
                papers.of(packet.id()),
                List.copyOf(timeline.of(packet.id())));
    }

    /// While a request is open the rules are heard anew each day; once decided, what they said then stands.
    private Opinion opinion(PermitRequest request, LocalDate today) {
        return request instanceof Undecided
                ? hearing.opinion(request.packet(), today)
                : opinions.last(request.packet().id()).orElseThrow();
    }

    private School school(SchoolCode code) {
        return schools.find(code).orElseThrow();
    }
}
