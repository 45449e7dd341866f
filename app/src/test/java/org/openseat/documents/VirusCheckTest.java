package org.openseat.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openseat.Soon.soon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.documents.check.FileCheckTest;
import org.openseat.documents.reception.Inspection;
import org.openseat.documents.reception.Quota;
import org.openseat.documents.reception.Reception;
import org.openseat.documents.store.DocumentStore;
import org.openseat.documents.virus.FakeClamd;
import org.openseat.documents.virus.VirusScanner;
import org.openseat.rounds.OneByOne;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;

/// What arrives while the virus check is silent is kept apart, and nothing that carries a virus is ever handed out.
@AppTest
class VirusCheckTest {

    private static final Instant ARRIVED = Instant.parse("2026-03-02T18:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-04T18:00:00Z");

    @Autowired
    Documents documents;

    @Autowired
    DocumentStore store;

    @Autowired
    DocumentFiles files;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Quota quota;

    @Autowired
    OneByOne each;

    @Autowired
    TransactionTemplate transaction;

    private final PacketId packet = new PacketId(UUID.randomUUID());

    @Test
    void a_virus_is_refused_with_a_sentence_and_nothing_is_kept() throws IOException {
        try (var clamd = new FakeClamd()) {
            var added = add(clamd.asked(), infected());
            assertThat(added)
                    .isInstanceOfSatisfying(
                            Added.NotTaken.class,
                            no -> assertThat(no.why().key()).isEqualTo("documents.problem.virus"));
            assertThat(documents.of(packet)).isEmpty();
        }
    }

    @Test
    void a_clean_file_waits_for_a_reviewer_as_ever() throws IOException {
        try (var clamd = new FakeClamd()) {
            assertThat(kept(add(clamd.asked(), clean())).review()).isEqualTo(new Review.Waiting());
        }
    }

    @Test
    void while_the_check_is_silent_nobody_opens_or_reviews_the_file_but_its_day_counts() throws IOException {
        var clamd = new FakeClamd();
        var scanner = clamd.asked();
        clamd.close();
        var document = kept(add(scanner, clean()));
        assertThat(document.review()).isEqualTo(new Review.Unchecked());
        assertThat(document.sentAt()).isEqualTo(ARRIVED);
        assertThat(files.show(document).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(files.download(document).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(files.picture(document)).isEmpty();
        assertThatThrownBy(() -> files.original(document)).isInstanceOf(IllegalStateException.class);
        var desk = desk(scanner);
        var reviewed = transaction.execute(
                status -> desk.accept(packet, document.id(), document.reviews(), UUID.randomUUID(), LATER));
        assertThat(reviewed).isInstanceOf(Reviewed.Overtaken.class);
        rescan(scanner);
        assertThat(document().review()).as("still silent").isEqualTo(new Review.Unchecked());
    }

    @Test
    void once_it_answers_a_clean_file_may_be_opened() throws IOException {
        var silent = new FakeClamd();
        var scanner = silent.asked();
        silent.close();
        kept(add(scanner, clean()));
        try (var clamd = new FakeClamd()) {
            rescan(clamd.asked());
        }
        assertThat(document().review()).isEqualTo(new Review.Waiting());
        assertThat(document().sentAt()).as("its day").isEqualTo(ARRIVED);
        assertThat(files.show(document()).getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    @Test
    void once_it_answers_a_virus_is_refused_and_its_bytes_go() throws IOException {
        var silent = new FakeClamd();
        var scanner = silent.asked();
        silent.close();
        var document = kept(add(scanner, infected()));
        try (var clamd = new FakeClamd()) {
            rescan(clamd.asked());
        }
        assertThat(document().review())
                .isInstanceOfSatisfying(
                        Review.Refused.class, no -> assertThat(no.reason()).isEqualTo(Review.INFECTED));
        assertThat(files.show(document()).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        soon().until(() -> java.nio.file.Files.notExists(store.file(document.sha256())));
    }

    private Document document() {
        return documents.of(packet).getFirst();
    }

    private void rescan(VirusScanner scanner) {
        new Rescan(documents, store, scanner, events, each, transaction).work(LATER.atZone(ZoneOffset.UTC));
    }

    private Added add(VirusScanner scanner, byte[] content) {
        var upload = List.of(new Upload("a.pdf", new ByteArrayResource(content)));
        var desk = desk(scanner);
        return transaction
                .execute(status -> desk.add(packet, "PAY_STUB", upload, UUID.randomUUID(), ARRIVED))
                .getFirst();
    }

    private DocumentDesk desk(VirusScanner scanner) {
        var inspection = new Inspection(new Reception(store, scanner));
        return new DocumentDesk(documents, store, inspection, quota, transaction, events);
    }

    private static Document kept(Added added) {
        return ((Added.Kept) added).document();
    }

    private static byte[] clean() throws IOException {
        return FileCheckTest.pdf("-");
    }

    /// A PDF that opens, with the harmless test virus at its end.
    private static byte[] infected() throws IOException {
        var pdf = clean();
        var virus = ("\n" + FakeClamd.EICAR + "\n").getBytes(StandardCharsets.US_ASCII);
        var both = Arrays.copyOf(pdf, pdf.length + virus.length);
        System.arraycopy(virus, 0, both, pdf.length, virus.length);
        return both;
    }
}
