package org.openseat.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openseat.Soon.soon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.documents.check.FileCheckTest;
import org.openseat.documents.store.ContentLetGo;
import org.openseat.documents.store.DocumentStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.transaction.support.TransactionTemplate;

@AppTest
class DocumentDeskTest {

    private static final Instant NOW = Instant.parse("2026-03-02T18:00:00Z");

    @Autowired
    DocumentDesk desk;

    @Autowired
    DocumentStore store;

    @Autowired
    Discarding discarding;

    @Autowired
    TransactionTemplate transaction;

    private final PacketId packet = new PacketId(UUID.randomUUID());
    private final UUID parent = UUID.randomUUID();
    private final UUID clerk = UUID.randomUUID();

    @Test
    void several_files_at_once_are_each_taken_or_each_told_why_not() throws IOException {
        var added =
                add("PAY_STUB", file("one.pdf", unique()), file("two.pdf", new byte[0]), file("three.jpg", photo()));
        assertThat(added.get(0)).isInstanceOf(Added.Kept.class);
        assertThat(added.get(1)).isInstanceOfSatisfying(Added.NotTaken.class, no -> {
            assertThat(no.name()).isEqualTo("two.pdf");
            assertThat(no.why().key()).isEqualTo("documents.problem.empty");
        });
        assertThat(desk.of(packet)).extracting(Document::name).containsExactlyInAnyOrder("one.pdf", "three.jpg");
    }

    @Test
    void the_bytes_are_kept_as_they_came() throws IOException {
        var bytes = unique();
        var document = kept(add("PAY_STUB", file("one.pdf", bytes)).getFirst());
        assertThat(store.file(document.sha256())).hasBinaryContent(bytes);
        assertThat(document.size()).isEqualTo(bytes.length);
    }

    @Test
    void sending_the_same_file_again_after_a_lost_answer_adds_nothing() throws IOException {
        var bytes = unique();
        var first = kept(add("PAY_STUB", file("one.pdf", bytes)).getFirst());
        assertThat(kept(add("PAY_STUB", file("one.pdf", bytes)).getFirst())).isEqualTo(first);
        assertThat(desk.of(packet)).containsExactly(first);
    }

    @Test
    void two_tabs_sending_the_same_file_at_once_make_one_document() throws Exception {
        var bytes = unique();
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<List<Added>> tab = () -> add("PAY_STUB", file("one.pdf", bytes));
            for (var done : threads.invokeAll(List.of(tab, tab, tab, tab))) {
                assertThat(kept(done.get().getFirst()).name()).isEqualTo("one.pdf");
            }
        }
        assertThat(desk.of(packet)).hasSize(1);
    }

    @Test
    void a_paper_has_at_most_ten_files() throws IOException {
        var files = new ArrayList<Upload>();
        for (var i = 0; i <= DocumentDesk.MOST_PER_KIND; i++) {
            files.add(file(i + ".pdf", unique()));
        }
        var added = new ArrayList<>(desk.add(packet, "PAY_STUB", files, parent, NOW));
        assertThat(added.removeLast())
                .isInstanceOfSatisfying(
                        Added.NotTaken.class, no -> assertThat(no.why().key()).isEqualTo("documents.problem.too_many"));
        assertThat(added).hasSize(DocumentDesk.MOST_PER_KIND).allMatch(a -> a instanceof Added.Kept);
        assertThat(add("REPORT_CARD", file("other.pdf", unique())).getFirst()).isInstanceOf(Added.Kept.class);
    }

    @Test
    void an_endless_file_is_read_to_the_limit_and_no_further() {
        var endless = new Endless();
        var added = add("PAY_STUB", new Upload("endless.pdf", () -> endless));
        assertThat(added.getFirst())
                .isInstanceOfSatisfying(
                        Added.NotTaken.class,
                        no -> assertThat(no.why().key()).isEqualTo("documents.problem.too_large"));
        assertThat(endless.read).isEqualTo(DocumentDesk.LARGEST + 1);
    }

    @Test
    void bytes_go_with_the_last_document_that_has_them() throws IOException {
        var bytes = unique();
        var first = kept(add("PAY_STUB", file("one.pdf", bytes)).getFirst());
        var second = kept(add("EMPLOYER_LETTER", file("same.pdf", bytes)).getFirst());
        assertThat(desk.remove(packet, first.id())).isTrue();
        discarding.on(new ContentLetGo(first.sha256()));
        assertThat(store.file(second.sha256())).exists();
        assertThat(desk.remove(packet, second.id())).isTrue();
        assertThat(desk.remove(packet, second.id())).isFalse();
        waitUntilGone(second);
    }

    @Test
    void bytes_of_an_addition_that_was_undone_go_with_the_sweep() throws IOException {
        var bytes = unique();
        var undone = new ArrayList<Document>();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    undone.add(kept(add("PAY_STUB", file("one.pdf", bytes)).getFirst()));
                    throw new IllegalStateException("the case does not exist");
                }))
                .isInstanceOf(IllegalStateException.class);
        var here = kept(add("PAY_STUB", file("two.pdf", unique())).getFirst());
        discarding.work(NOW.atZone(ZoneOffset.UTC));
        assertThat(store.file(undone.getFirst().sha256())).doesNotExist();
        assertThat(store.file(here.sha256())).exists();
    }

    @Test
    void a_review_stands_and_a_second_reviewer_with_an_old_page_is_told() throws IOException {
        var document = kept(add("PAY_STUB", file("one.pdf", unique())).getFirst());
        var done = desk.accept(packet, document.id(), document.reviews(), clerk, NOW);
        assertThat(done)
                .isInstanceOfSatisfying(
                        Reviewed.Done.class,
                        d -> assertThat(d.document().review()).isEqualTo(new Review.Accepted(clerk, NOW)));
        var late = desk.refuse(packet, document.id(), document.reviews(), "blurred", parent, NOW);
        assertThat(late).isEqualTo(new Reviewed.Overtaken(((Reviewed.Done) done).document()));
    }

    @Test
    void a_document_is_found_only_in_its_own_packet() throws IOException {
        var document = kept(add("PAY_STUB", file("one.pdf", unique())).getFirst());
        var other = new PacketId(UUID.randomUUID());
        assertThat(desk.find(other, document.id())).isEmpty();
        assertThat(desk.remove(other, document.id())).isFalse();
        assertThat(desk.accept(other, document.id(), 0, clerk, NOW)).isEqualTo(new Reviewed.Gone());
    }

    private void waitUntilGone(Document document) {
        soon().until(() -> Files.notExists(store.file(document.sha256())));
    }

    private List<Added> add(String kind, Upload... uploads) {
        return desk.add(packet, kind, List.of(uploads), parent, NOW);
    }

    private static Document kept(Added added) {
        return ((Added.Kept) added).document();
    }

    private static Upload file(String name, byte[] content) {
        return new Upload(name, new ByteArrayResource(content));
    }

    private static byte[] unique() throws IOException {
        return FileCheckTest.pdf("-");
    }

    private static byte[] photo() throws IOException {
        return FileCheckTest.picture("jpg");
    }

    /// A stream without end that counts what is read of it.
    private static final class Endless extends InputStream {

        private long read;

        @Override
        public int read() {
            read++;
            return '%';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            read += length;
            return length;
        }
    }
}
