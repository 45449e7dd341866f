package org.openseat.cases.draft.fill;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openseat.cases.draft.Draft;
import org.openseat.cases.draft.DraftForm;
import org.openseat.cases.draft.Part;
import org.openseat.cases.papers.PaperPieces;
import org.openseat.documents.Document;
import org.openseat.documents.DocumentDesk;
import org.openseat.rulebook.Paper;
import org.openseat.ui.Frame;

/// A draft beside its form: what is asked, what is answered, which papers are still missing.
public record Filling(DraftForm form, Draft draft, DocumentDesk documents) {

    private static final String PAPER = "cases.draft.paper.";

    /// The parts this family is asked, in order.
    public List<Part<?>> parts() {
        return form.parts().stream()
                .<Part<?>>map(part -> part)
                .filter(part -> part.asked(draft))
                .toList();
    }

    public Optional<Part<?>> part(String name) {
        return parts().stream().filter(part -> part.name().equals(name)).findFirst();
    }

    public boolean answered() {
        return parts().stream().allMatch(part -> draft.answer(part).isPresent());
    }

    /// The papers this family must send; none is known before everything is answered.
    public Set<Paper> needed() {
        if (!answered()) {
            return Set.of();
        }
        var needed = EnumSet.noneOf(Paper.class);
        needed.addAll(form.needed(draft));
        if (draft.onPaper()) {
            needed.add(Paper.SIGNED_APPLICATION);
        }
        return needed;
    }

    /// Those and the papers it may add, in the order of the form.
    public Set<Paper> asked() {
        var asked = EnumSet.noneOf(Paper.class);
        if (answered()) {
            asked.addAll(needed());
            asked.addAll(form.welcome(draft));
        }
        return asked;
    }

    /// The first part of the keys of the form's words.
    public String words() {
        return draft.kind().formWords();
    }

    /// The words for staff who key in what came on paper, those of this form, else those that serve every form.
    public String say(Frame frame, String key) {
        return Stream.of(draft.onPaper() ? PAPER + key : "", words() + "." + key)
                .filter(own -> frame.words().has(frame.lang(), own))
                .findFirst()
                .map(frame::say)
                .orElseGet(() -> frame.say("cases.draft.form." + key));
    }

    /// The short name of a paper.
    public String name(Frame frame, Paper paper) {
        return PaperPieces.name(frame, paper);
    }

    public List<Document> sent() {
        return documents.of(draft.id().packet());
    }

    /// The needed papers that were not sent yet, in the order of the form.
    public List<Paper> missing() {
        var sent = sent();
        return needed().stream()
                .filter(paper -> sent.stream().noneMatch(file -> file.kind().equals(paper.name())))
                .sorted()
                .toList();
    }

    /// Whether it can be signed and sent.
    ///
    /// What came on paper is in on the day it came, whatever is missing: only the scan of it must be there.
    /// (R-IDP-5)
    public boolean complete() {
        var missing = missing();
        return answered()
                && (form.papersLater()
                        || (draft.onPaper() ? !missing.contains(Paper.SIGNED_APPLICATION) : missing.isEmpty()));
    }

    /// Where the list of drafts is from which this one is one.
    public String before() {
        return draft.onPaper() ? "/" + draft.kind().path() + "/paper" : "/home";
    }
}
