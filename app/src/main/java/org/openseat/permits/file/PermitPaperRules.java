package org.openseat.permits.file;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.papers.CasePapers;
import org.openseat.cases.papers.PaperRules;
import org.openseat.cases.record.Timeline;
import org.openseat.documents.Document;
import org.openseat.permits.Packet;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.PermitRequest.Undecided;
import org.openseat.permits.hearing.Hearing;
import org.openseat.rulebook.Paper;
import org.openseat.ui.words.Said;
import org.springframework.stereotype.Component;

/// The papers of a permit request: needed by its reason, taken until both schools have decided, read by the school of
/// residence.
@Component
class PermitPaperRules implements PaperRules {

    private final PermitScope scope;
    private final Hearing hearing;
    private final CasePapers papers;
    private final Timeline timeline;

    PermitPaperRules(PermitScope scope, Hearing hearing, CasePapers papers, Timeline timeline) {
        this.timeline = timeline;
        this.scope = scope;
        this.hearing = hearing;
        this.papers = papers;
    }

    @Override
    public String code() {
        return PermitKind.CODE;
    }

    @Override
    public Optional<Asked> asked(CaseId id, SignedIn family) {
        return scope.lockForFamily(id, family).or(() -> counter(id, family)).map(request -> {
            var packet = request.packet();
            var sent = papers.of(id);
            var missing = EnumSet.noneOf(Paper.class);
            missing.addAll(hearing.needed(packet));
            missing.removeAll(CasePapers.given(sent));
            return new Asked(
                    packet.answers().child().name(),
                    request instanceof Undecided ? welcome(packet, sent) : Set.of(),
                    missing,
                    new OnLine(
                            Paper.CHILD_CARE_AFFIDAVIT,
                            Said.of("permits.apply.papers.affidavit.ask"),
                            "/permits/" + id + "/affidavit"));
        });
    }

    /// A school whose turn it is adds what a family hands over its counter. (BUL-5347 §II.D.1)
    private Optional<PermitRequest> counter(CaseId id, SignedIn staff) {
        return scope.lock(id, staff).filter(request -> switch (request) {
            case AtResidenceSchool open ->
                staff.schools().contains(open.packet().from());
            case AtRequestedSchool open ->
                staff.schools().contains(open.packet().to());
            case PermitRequest _ -> false;
        });
    }

    private Set<Paper> welcome(Packet packet, List<Document> sent) {
        var welcome = EnumSet.noneOf(Paper.class);
        welcome.addAll(hearing.needed(packet));
        welcome.addAll(hearing.welcome(packet.answers().particulars()));
        welcome.addAll(CasePapers.kinds(sent, document -> true));
        return welcome;
    }

    @Override
    public boolean reads(CaseId id, SignedIn who) {
        return scope.lock(id, who)
                .filter(request -> request instanceof AtResidenceSchool
                        && (who.schools().contains(request.packet().from()) || who.is(Role.DISTRICT) && late(id)))
                .isPresent();
    }

    /// The school is silent, and the permit office decides in its place. (R-ROL-2)
    private boolean late(CaseId id) {
        return timeline.of(id).stream().anyMatch(entry -> entry.what() == PermitEvent.LATE);
    }
}
