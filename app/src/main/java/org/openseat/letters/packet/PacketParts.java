package org.openseat.letters.packet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openseat.cases.record.HeardOpinion;
import org.openseat.documents.Document;
import org.openseat.documents.DocumentDesk;
import org.openseat.letters.KeptLetter;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.LetterKind;
import org.openseat.letters.Wording;
import org.openseat.permits.CaseFile;
import org.openseat.permits.CaseFiles;
import org.openseat.permits.appeals.AppealFolder;
import org.openseat.permits.appeals.FiledAppeal;
import org.openseat.permits.Packet;
import org.openseat.rulebook.Paper;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Words;
import org.springframework.stereotype.Component;

/// Says what belongs into a packet and in which order: the request, the rules of the day, the no, the appeals, the
/// other
/// letters, the papers, the timeline.
@Component
class PacketParts {

    private static final Set<LetterKind> NOES =
            EnumSet.of(LetterKind.DENIAL, LetterKind.CANCELLATION, LetterKind.REVOCATION, LetterKind.NON_RENEWAL);

    /// The steps at which a school said no.
    private static final Set<String> STEPS = Set.of("DENY", "REFUSE_RENEWAL", "END");

    /// What a family told of its child's safety is for the case alone. (R-ROL-3)
    private static final Set<String> NEED_TO_KNOW = Set.of(Paper.SAFETY_STATEMENT.name(), Paper.SAFETY_EVIDENCE.name());

    private final CaseFiles files;
    private final AppealFolder appeals;
    private final LetterDesk letters;
    private final DocumentDesk documents;
    private final PacketSheets sheets;
    private final Words words;

    PacketParts(
            CaseFiles files,
            AppealFolder appeals,
            LetterDesk letters,
            DocumentDesk documents,
            PacketSheets sheets,
            Words words) {
        this.files = files;
        this.appeals = appeals;
        this.letters = letters;
        this.documents = documents;
        this.sheets = sheets;
        this.words = words;
    }

    List<Part> of(CaseFile file, List<Language> languages) {
        var permit = file.packet().id();
        var filed = appeals.filed(permit);
        var kept = letters.ofCase(permit.value());
        var parts = new ArrayList<Part>();
        parts.add(new Part.Ours(says("packet.application"), () -> sheets.application(file, languages)));
        files.opinions(permit).stream()
                .filter(heard -> STEPS.contains(heard.step()))
                .map(heard -> rules(file, heard, languages))
                .forEach(parts::add);
        letters(kept, letter -> NOES.contains(letter.kind())).forEach(parts::add);
        filed.stream().map(each -> filed(each, languages)).forEach(parts::add);
        letters(kept, letter -> !NOES.contains(letter.kind())).forEach(parts::add);
        papers(file, filed).map(this::paper).forEach(parts::add);
        parts.add(new Part.Ours(says("packet.timeline"), () -> sheets.timeline(file, languages)));
        return parts;
    }

    /// The language of the family when the case began; letters are written in it and in English.
    String language(CaseFile file) {
        return letters.ofCase(file.packet().id().value()).stream()
                .map(KeptLetter::language)
                .findFirst()
                .orElse("en");
    }

    private Part rules(CaseFile file, HeardOpinion heard, List<Language> languages) {
        return new Part.Ours(
                language -> words.say(language.code(), "packet.rules", sheets.date(heard.at(), language)),
                () -> sheets.rules(file, heard, languages));
    }

    private Part filed(FiledAppeal filed, List<Language> languages) {
        return new Part.Ours(
                language ->
                        words.say(language.code(), "appeals.card." + filed.kind(), sheets.date(filed.at(), language)),
                () -> sheets.filed(filed, languages));
    }

    private Stream<Part> letters(List<KeptLetter> kept, Predicate<KeptLetter> which) {
        return kept.stream()
                .filter(which)
                .map(letter -> new Part.Ours(
                        language -> words.say(
                                language.code(),
                                "packet.letter",
                                sheets.date(letter.written(), language),
                                words.say(language.code(), letter.kind().words("title"))),
                        () -> letters.pdf(letter.id()).orElseThrow()));
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
        var name = words.has("en", key) ? key : "packet.paper." + paper.kind();
        return new Part.Sent(language -> words.say(language.code(), name) + ": " + paper.name(), paper);
    }

    private Wording says(String key) {
        return language -> words.say(language.code(), key);
    }
}
