package org.openseat.cases.draft.fill;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        return answered() ? form.needed(draft) : Set.of();
    }

    /// Those and the papers it may add, in the order of the form.
    public Set<Paper> asked() {
        var asked = EnumSet.noneOf(Paper.class);
        if (answered()) {
            asked.addAll(form.needed(draft));
            asked.addAll(form.welcome(draft));
        }
        return asked;
    }

    /// The first part of the keys of the form's words.
    public String words() {
        return draft.kind().formWords();
    }

    /// The words of this form, else those that serve every form.
    public String say(Frame frame, String key) {
        var own = words() + "." + key;
        return frame.say(frame.words().has(frame.lang(), own) ? own : "cases.draft.form." + key);
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
    public boolean complete() {
        return answered() && (form.papersLater() || missing().isEmpty());
    }
}
