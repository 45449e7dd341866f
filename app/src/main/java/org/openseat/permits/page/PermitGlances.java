package org.openseat.permits.page;

import java.time.LocalDate;
import org.openseat.cases.CaseId;
import org.openseat.cases.page.Voice;
import org.openseat.cases.status.Glance;
import org.openseat.cases.status.Glances;
import org.openseat.permits.file.CaseFiles;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Words;
import org.springframework.stereotype.Component;

/// Says where a permit request stands in the words of the family's own page.
@Component
class PermitGlances implements Glances {

    private final CaseFiles files;
    private final PermitPages pages;
    private final Words words;

    PermitGlances(CaseFiles files, PermitPages pages, Words words) {
        this.files = files;
        this.pages = pages;
        this.words = words;
    }

    @Override
    public String kind() {
        return "PERMIT";
    }

    @Override
    public Glance at(CaseId permit, Language language, LocalDate today) {
        var view = pages.forFamily(files.get(permit, today), today);
        var voice = new Voice(words, language);
        return new Glance(view.head().number(), view.status(voice), view.next(voice));
    }
}
