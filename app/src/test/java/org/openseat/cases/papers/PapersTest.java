package org.openseat.cases.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.openseat.accounts.Visitor.location;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openseat.AppTest;
import org.openseat.cases.CaseId;
import org.openseat.cases.record.EveryCase;
import org.openseat.cases.record.Timeline;
import org.openseat.documents.Document;
import org.openseat.documents.DocumentDesk;
import org.openseat.documents.InfectionFound;
import org.openseat.documents.Review;
import org.openseat.documents.Reviewed;
import org.openseat.documents.Upload;
import org.openseat.interdistrict.InterTown;
import org.openseat.interdistrict.apply.FamilyDesk;
import org.openseat.interdistrict.office.OfficeDesk;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.openseat.rulebook.Paper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/// What is done with the papers of a request that is in is the same for every kind of request. (R-IDP-5, R-INT-16)
@AppTest
class PapersTest {

    enum Kind {
        PERMIT("permits"),
        INTER("inter");

        final String path;

        Kind(String path) {
            this.path = path;
        }
    }

    /// A request whose papers are being read, its family, and who reads them.
    record Case(CaseId id, Resident family, Resident reader) {}

    @Autowired
    PaperDesk papers;

    @Autowired
    InfectedPapers infected;

    @Autowired
    DocumentDesk documents;

    @Autowired
    Timeline timeline;

    @Autowired
    OfficeDesk office;

    @Autowired
    Clock clock;

    @Value("${local.server.port}")
    int port;

    final Town town;
    final InterTown between;

    @Autowired
    PapersTest(ApplicationContext app) {
        town = app.getAutowireCapableBeanFactory().createBean(Town.class);
        between = new InterTown(
                town, app.getBean(FamilyDesk.class), app.getBean(DocumentDesk.class), app.getBean(PaperDesk.class));
    }

    @ParameterizedTest
    @EnumSource
    void a_paper_is_read_once(Kind kind) {
        var request = reading(kind);
        var stub = stub(request);
        assertThat(accept(request, stub, request.reader())).isInstanceOf(Reviewed.Done.class);
        assertThat(accept(request, stub, request.reader())).isInstanceOf(Reviewed.Overtaken.class);
        assertThat(events(request, EveryCase.PAPER_ACCEPTED)).hasSize(1);
    }

    /// R-IDP-19: whoever decides has seen what they accept.
    @ParameterizedTest
    @EnumSource
    void a_paper_is_opened_by_the_office_before_it_is_accepted(Kind kind) {
        var request = reading(kind);
        var stub = stub(request);
        var page = "/" + kind.path + "/" + request.id();
        var paper = page + "/papers/" + stub.id().value();
        var yes = Map.of("accept", "yes", "seen", String.valueOf(stub.reviews()));
        var reader = request.reader().signedIn(port);

        request.family().signedIn(port).get(paper);
        town.staff(Town.GRANARY).signedIn(port).get(paper);
        for (var times = 1; times <= 2; times++) {
            var refused = reader.submit(page, paper + "/review", yes);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body())
                    .contains("Open the paper first", "Pay stub (" + stub.name() + ")", "href=\"" + paper + "\"");
        }
        assertThat(stub(request).review()).isInstanceOf(Review.Waiting.class);
        assertThat(events(request, EveryCase.PAPER_ACCEPTED)).isEmpty();

        colleague(kind).signedIn(port).get(paper + "?download=1");
        assertThat(location(reader.submit(page, paper + "/review", yes))).isEqualTo(page);
        assertThat(stub(request).review()).isInstanceOf(Review.Accepted.class);
    }

    /// R-IDP-19: nothing is sent back unseen either.
    @ParameterizedTest
    @EnumSource
    void a_paper_is_opened_by_the_office_before_it_is_refused(Kind kind) {
        var request = reading(kind);
        var stub = stub(request);
        assertThat(refuse(request, stub)).isInstanceOf(Reviewed.Unopened.class);
        assertThat(stub(request).review()).isInstanceOf(Review.Waiting.class);
        assertThat(events(request, EveryCase.PAPER_REFUSED)).isEmpty();
        town.looksAt(request.id(), stub, request.reader(), now());
        assertThat(refuse(request, stub)).isInstanceOf(Reviewed.Done.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_paper_that_was_refused_is_sent_again_and_read_again(Kind kind) {
        var request = reading(kind);
        var stub = stub(request);
        town.looksAt(request.id(), stub, request.reader(), now());
        refuse(request, stub);
        assertThat(events(request, EveryCase.PAPER_REFUSED))
                .singleElement()
                .satisfies(entry -> assertThat(entry.why()).isEqualTo("TOO_OLD"));
        assertThat(papers.asked(request.id(), request.family().who()))
                .hasValueSatisfying(asked -> assertThat(asked.missing()).contains(Paper.PAY_STUB));

        assertThat(papers.add(
                        request.id(), Paper.PAY_STUB, pdf(), request.family().who(), now()))
                .isPresent();
        assertThat(papers.asked(request.id(), request.family().who()))
                .hasValueSatisfying(asked -> assertThat(asked.missing()).doesNotContain(Paper.PAY_STUB));
        assertThat(accept(request, stub(request), request.reader())).isInstanceOf(Reviewed.Done.class);
        assertThat(events(request, EveryCase.PAPER_ADDED)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void nobody_else_opens_sends_or_reads_a_paper(Kind kind) {
        var request = reading(kind);
        var stub = stub(request);
        var stranger = town.family();
        var other = town.staff(Town.HARBOR);
        assertThat(papers.find(request.id(), stub.id(), stranger.who())).isEmpty();
        assertThat(papers.find(request.id(), stub.id(), request.family().who())).isPresent();
        assertThat(papers.add(request.id(), Paper.PAY_STUB, pdf(), stranger.who(), now()))
                .isEmpty();
        for (var nobody : List.of(stranger, other, request.family())) {
            assertThat(papers.accept(request.id(), stub.id(), stub.reviews(), nobody.who(), now()))
                    .isEmpty();
        }
        assertThat(stub(request).review()).isInstanceOf(Review.Waiting.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_paper_that_nobody_needs_is_not_taken(Kind kind) {
        var request = reading(kind);
        assertThat(papers.add(
                        request.id(),
                        Paper.DISPLACEMENT_PROOF,
                        pdf(),
                        request.family().who(),
                        now()))
                .isEmpty();
        assertThat(documents.of(request.id().packet()))
                .noneMatch(each -> each.kind().equals("DISPLACEMENT_PROOF"));
    }

    @ParameterizedTest
    @EnumSource
    void what_the_virus_check_refuses_stands_in_the_timeline(Kind kind) {
        var request = reading(kind);
        infected.on(new InfectionFound(request.id().packet(), stub(request).id(), "PAY_STUB"));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !events(request, EveryCase.PAPER_REFUSED).isEmpty());
        assertThat(events(request, EveryCase.PAPER_REFUSED))
                .singleElement()
                .satisfies(entry -> assertThat(entry.why()).isEqualTo("INFECTED"));
    }

    @ParameterizedTest
    @EnumSource
    void the_pages_say_what_was_not_said_and_who_was_faster(Kind kind) {
        var request = reading(kind);
        var page = "/" + kind.path + "/" + request.id();
        var stub = stub(request);
        var review = page + "/papers/" + stub.id().value() + "/review";
        var seen = String.valueOf(stub.reviews());
        var reader = request.reader().signedIn(port);
        town.looksAt(request.id(), stub, request.reader(), now());
        assertThat(location(reader.submit(page, review, Map.of("accept", "no", "problem", "TOO_OLD", "seen", seen))))
                .isEqualTo(page);
        assertThat(reader.submit(page, review, Map.of("accept", "yes", "seen", seen))
                        .statusCode())
                .as("reviewed meanwhile")
                .isEqualTo(409);

        var family = request.family().signedIn(port);
        var add = page + "/papers/new";
        assertThat(family.get(add).body()).contains("Which paper is it?", "(Missing)");
        assertThat(family.get(add + "/PAY_STUB").body()).contains("It is too old.");
        assertThat(family.upload(add, add + "/PAY_STUB", Map.of(), "", new byte[0])
                        .body())
                .contains("Choose a photo or file first");
        assertThat(location(family.upload(add, add + "/PAY_STUB", Map.of(), "new stub.pdf", Town.pdf())))
                .isEqualTo(page);
        assertThat(family.get(page).body()).contains("new stub.pdf");
        assertThat(town.family().signedIn(port).get(add).statusCode()).isEqualTo(404);
        var wrong = "/" + (kind == Kind.PERMIT ? Kind.INTER : Kind.PERMIT).path + "/" + request.id() + "/papers/";
        for (var hidden : List.of("new", "new/PAY_STUB", stub.id().value().toString())) {
            assertThat(family.get(wrong + hidden).statusCode())
                    .as(wrong + hidden)
                    .isEqualTo(404);
        }
    }

    private Case reading(Kind kind) {
        var family = town.family();
        return switch (kind) {
            case PERMIT -> new Case(town.submitted(family, now()), family, town.staff(Town.KESTREL));
            case INTER -> {
                var reader = town.district();
                var filed = between.with(
                        between.outgoing(family, town.child(family), InterTown.WORK, now()),
                        family,
                        Paper.PAY_STUB,
                        Paper.EMPLOYER_LETTER);
                between.submitted(filed, family, now());
                office.takeOn(filed.id(), reader.who(), now());
                yield new Case(filed.id(), family, reader);
            }
        };
    }

    /// The pay stub that was sent last.
    private Document stub(Case request) {
        return documents.of(request.id().packet()).stream()
                .filter(each -> each.kind().equals("PAY_STUB"))
                .reduce((one, next) -> next)
                .orElseThrow();
    }

    private Resident colleague(Kind kind) {
        return switch (kind) {
            case PERMIT -> town.staff(Town.KESTREL);
            case INTER -> town.district();
        };
    }

    private Reviewed accept(Case request, Document paper, Resident by) {
        town.looksAt(request.id(), paper, by, now());
        return papers.accept(request.id(), paper.id(), paper.reviews(), by.who(), now())
                .orElseThrow();
    }

    private Reviewed refuse(Case request, Document paper) {
        var by = request.reader().who();
        return papers.refuse(request.id(), paper.id(), paper.reviews(), PaperProblem.TOO_OLD, by, now())
                .orElseThrow();
    }

    private List<Timeline.Entry> events(Case request, EveryCase what) {
        return timeline.of(request.id()).stream()
                .filter(entry -> entry.what() == what)
                .toList();
    }

    private static List<Upload> pdf() {
        return List.of(new Upload("stub.pdf", new ByteArrayResource(Town.pdf())));
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
