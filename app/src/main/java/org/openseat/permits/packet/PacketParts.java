package org.openseat.permits.packet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openseat.cases.record.HeardOpinion;
import org.openseat.documents.Document;
import org.openseat.documents.DocumentDesk;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.binder.Part;
import org.openseat.letters.binder.Sheets;
import org.openseat.letters.kept.KeptLetter;
import org.openseat.letters.press.Wording;
import org.openseat.permits.Packet;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.appeals.AppealFolder;
import org.openseat.permits.appeals.FiledAppeal;
import org.openseat.permits.file.CaseFile;
import org.openseat.permits.file.CaseFiles;
import org.openseat.permits.letters.PermitLetterKind;
import org.openseat.permits.letters.enclosed.PacketFacts;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.SafetyAndProtection;
import org.openseat.rulebook.SpecialEducationRouting;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Words;
import org.springframework.stereotype.Component;

/// Says what belongs into a packet and in which order: the request, the rules of the day, the no, the appeals, the
/// other letters, the papers, the timeline.
@Component
class PacketParts {

    private static final Set<PermitLetterKind> NOES = EnumSet.of(
            PermitLetterKind.DENIAL,
            PermitLetterKind.CANCELLATION,
            PermitLetterKind.REVOCATION,
            PermitLetterKind.NON_RENEWAL);

    /// The steps at which a school said no.
    private static final Set<String> STEPS = Stream.of(
                    PermitEvent.DENIED_BY_RESIDENCE,
                    PermitEvent.DENIED_BY_REQUESTED,
                    PermitEvent.RENEWAL_REFUSED,
                    PermitEvent.CANCELLED,
                    PermitEvent.REVOKED)
            .map(PermitEvent::name)
            .collect(Collectors.toSet());

    /// What a family told of its child's safety is for the case alone. (R-ROL-3)
    private static final Set<String> NEED_TO_KNOW = Set.of(Paper.SAFETY_STATEMENT.name(), Paper.SAFETY_EVIDENCE.name());

    private final CaseFiles files;
    private final AppealFolder appeals;
    private final LetterDesk letters;
    private final DocumentDesk documents;
    private final Sheets sheets;
    private final PacketFacts facts;
    private final TimelineLines timeline;
    private final Words words;

    PacketParts(
            CaseFiles files,
            AppealFolder appeals,
            LetterDesk letters,
            DocumentDesk documents,
            Sheets sheets,
            PacketFacts facts,
            TimelineLines timeline,
            Words words) {
        this.files = files;
        this.appeals = appeals;
        this.letters = letters;
        this.documents = documents;
        this.sheets = sheets;
        this.facts = facts;
        this.timeline = timeline;
        this.words = words;
    }

    List<Part> of(CaseFile file, List<Language> languages) {
        var permit = file.packet().id();
        var filed = appeals.filed(permit);
        var kept = letters.ofCase(permit.value());
        var parts = new ArrayList<Part>();
        parts.add(sheet(
                "Application", sheets.words("cases.told.application"), languages, Map.of("packet", facts.copy(file))));
        files.opinions(permit).stream()
                .filter(heard -> STEPS.contains(heard.step()))
                .map(heard -> rules(heard, languages))
                .forEach(parts::add);
        letters(kept, PacketParts::no).forEach(parts::add);
        filed.stream().map(each -> filed(each, languages)).forEach(parts::add);
        letters(kept, letter -> !no(letter)).forEach(parts::add);
        papers(file, filed).map(this::paper).forEach(parts::add);
        parts.add(sheets.timeline(timeline.of(file), languages));
        return parts;
    }

    private static boolean no(KeptLetter letter) {
        return NOES.stream().anyMatch(letter::is);
    }

    private Stream<Part> letters(List<KeptLetter> kept, Predicate<KeptLetter> which) {
        return kept.stream().filter(which).map(letter -> sheets.letter(letter, "letters.binder.letter"));
    }

    private Part rules(HeardOpinion heard, List<Language> languages) {
        var findings = heard.opinion().findings().stream()
                .filter(PacketParts::forBothSides)
                .toList();
        return sheet(
                "Rules",
                language -> words.say(language.code(), "permits.packet.rules", sheets.date(heard.at(), language)),
                languages,
                Map.of("heard", heard, "findings", findings));
    }

    /// Special education and safety are need-to-know. (R-ROL-3)
    private static boolean forBothSides(Finding finding) {
        return !finding.rule().equals(SpecialEducationRouting.class.getSimpleName())
                && !finding.rule().equals(SafetyAndProtection.class.getSimpleName());
    }

    private Part filed(FiledAppeal filed, List<Language> languages) {
        return sheet(
                "Filed",
                language ->
                        words.say(language.code(), "appeals.card." + filed.kind(), sheets.date(filed.at(), language)),
                languages,
                Map.of("filed", filed));
    }

    private Part sheet(String template, Wording title, List<Language> languages, Map<String, Object> what) {
        return sheets.sheet(title, "permits/packet/" + template + ".jte", languages, what);
    }

    private Stream<Document> papers(CaseFile file, List<FiledAppeal> filed) {
        return Stream.of(
                        file.documents().stream().filter(paper -> !NEED_TO_KNOW.contains(paper.kind())),
                        documents.of(Packet.evidence(file.packet().id())).stream(),
                        filed.stream().flatMap(each -> each.papers().stream()))
                .flatMap(papers -> papers);
    }

    private Part paper(Document paper) {
        var key = "cases.paper.name." + paper.kind().toLowerCase(Locale.ROOT);
        var name = words.has("en", key) ? key : "permits.packet.paper." + paper.kind();
        return new Part.Sent(language -> words.say(language.code(), name) + ": " + paper.name(), paper);
    }
}
