package org.openseat.interdistrict.county;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.appeals.AppealDesk;
import org.openseat.interdistrict.file.InterCase;
import org.openseat.interdistrict.file.InterCases;
import org.openseat.interdistrict.record.CountyOffice;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.binder.Binder;
import org.openseat.letters.binder.Download;
import org.openseat.rulebook.Verdict;
import org.openseat.rulebook.inter.CountyPacket;
import org.openseat.schools.Years;
import org.openseat.ui.Answer;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Where a family chooses what supports its appeal to the county, and gets the packet. (R-APL-2, R-APL-7)
@Controller
class CountyController {

    private final InterCases cases;
    private final LetterDesk letters;
    private final CountyBook book;
    private final Binder binder;
    private final CountyOffice office;
    private final Years years;
    private final Clock clock;

    CountyController(
            InterCases cases,
            LetterDesk letters,
            CountyBook book,
            Binder binder,
            CountyOffice office,
            Years years,
            Clock clock) {
        this.office = office;
        this.cases = cases;
        this.letters = letters;
        this.book = book;
        this.binder = binder;
        this.years = years;
        this.clock = clock;
    }

    /// @param chosen there when the form was sent: then only the papers with a check count
    @GetMapping("/inter/{id}/county")
    Answer choose(
            @PathVariable UUID id,
            @RequestParam @Nullable String chosen,
            @RequestParam @Nullable List<UUID> paper,
            SignedIn who) {
        return page(id, chosen != null, paper, who).<Answer>map(Answer::show).orElseGet(Answer::notFound);
    }

    /// Sends back to the page whoever asks for a packet that the county would not take.
    @GetMapping("/inter/{id}/county-packet.pdf")
    ResponseEntity<Resource> packet(@PathVariable UUID id, @RequestParam @Nullable List<UUID> paper, SignedIn who)
            throws IOException {
        var page = page(id, true, paper, who);
        if (page.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        if (!page.get().ready()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create("/inter/" + id + "/county"))
                    .build();
        }
        return Download.of(book.make(page.get().county()), "county-packet-" + id);
    }

    private Optional<CountyPage> page(UUID id, boolean chosen, @Nullable List<UUID> paper, SignedIn who) {
        var now = ZonedDateTime.now(clock);
        return cases.open(new CaseId(id), who, now).map(file -> {
            var papers = CountyPage.papers(file, binder);
            var county = new CountyFile(
                    file,
                    letters.ofCase(id),
                    papers.stream()
                            .filter(each -> !chosen
                                    || paper != null
                                            && paper.contains(
                                                    each.document().id().value()))
                            .map(CountyPage.Support::document)
                            .toList());
            return page(file, county, papers, now);
        });
    }

    private CountyPage page(InterCase file, CountyFile county, List<CountyPage.Support> papers, ZonedDateTime now) {
        int pages = papers.stream()
                .filter(each -> county.support().contains(each.document()))
                .mapToInt(CountyPage.Support::pages)
                .sum();
        var numbers = years.numbers(file.filed().year()).orElseThrow();
        var ruling = CountyPacket.judge(new CountyPacket.Facts(county.finalLetter(), pages), numbers);
        var before = file.request() instanceof InterRequest.CountyAppeal
                ? Optional.<org.openseat.rulebook.Finding>empty()
                : Optional.of(AppealDesk.countyAppeal(file.request(), now.toLocalDate()))
                        .filter(finding -> finding.verdict() == Verdict.NOT_MET);
        return new CountyPage(
                county, papers, pages, numbers.inter().countyPages(), ruling, before.orElse(null), office);
    }
}
