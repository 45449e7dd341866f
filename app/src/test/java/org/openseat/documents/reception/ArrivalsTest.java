package org.openseat.documents.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.Soon.soon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.documents.Added;
import org.openseat.documents.Arrivals;
import org.openseat.documents.DocumentDesk;
import org.openseat.documents.PacketId;
import org.openseat.documents.Upload;
import org.openseat.documents.check.FileCheckTest;
import org.openseat.documents.check.Problem;
import org.openseat.documents.check.Received;
import org.openseat.documents.store.DocumentStore;
import org.openseat.documents.virus.VirusScanner;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Issue 10, D.1: looking into files is bounded, and holds nothing that others wait for.
@AppTest
class ArrivalsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T18:00:00Z");

    @Autowired
    Arrivals arrivals;

    @Autowired
    DocumentDesk desk;

    @Autowired
    DocumentStore store;

    @Autowired
    VirusScanner scanner;

    @Autowired
    Quota quota;

    @Autowired
    JdbcClient sql;

    private final UUID parent = UUID.randomUUID();
    private final PacketId packet = new PacketId(UUID.randomUUID());

    @Test
    void a_packet_is_free_for_others_while_a_file_for_it_is_looked_into() throws IOException {
        var free = new AtomicBoolean();
        var content = FileCheckTest.pdf("");
        var upload = new Upload("a.pdf", () -> {
            free.set(free(packet));
            return new ByteArrayResource(content).getInputStream();
        });

        assertThat(desk.add(packet, "PAY_STUB", List.of(upload), parent, NOW)).allMatch(Added.Kept.class::isInstance);
        assertThat(free).isTrue();
    }

    @Test
    void what_came_through_a_form_is_not_looked_into_again_when_it_is_kept() throws IOException {
        var looked = new AtomicInteger();
        var file = new MockMultipartFile("files", "a.pdf", null, FileCheckTest.pdf("")) {
            @Override
            public InputStream getInputStream() throws IOException {
                looked.incrementAndGet();
                return super.getInputStream();
            }
        };
        var chosen = arrivals.chosen(List.of(file), false, parent, NOW);

        assertThat(desk.add(packet, "PAY_STUB", chosen, parent, NOW)).allMatch(Added.Kept.class::isInstance);
        assertThat(looked).hasValue(1);
    }

    @Test
    void what_no_desk_takes_goes_with_the_request() throws IOException {
        var request = new ServletRequestAttributes(new MockHttpServletRequest());
        RequestContextHolder.setRequestAttributes(request);
        try {
            var file = new MockMultipartFile("files", "a.pdf", null, FileCheckTest.pdf(""));
            var chosen = arrivals.chosen(List.of(file), false, parent, NOW).getFirst();
            var lies = ((Received.Sound) chosen.received().getFirst()).arrival().file();
            assertThat(lies).exists();

            request.requestCompleted();

            assertThat(Files.exists(lies)).isFalse();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    /// Two are inside, the line is full: the next one is told so at once and does not wait.
    @Test
    void two_are_looked_into_so_many_wait_and_the_next_is_asked_to_come_again() throws Exception {
        var inspection = new Inspection(new Reception(store, scanner));
        var open = new CountDownLatch(1);
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var slow = new Upload("slow.pdf", () -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            await(open);
            inside.decrementAndGet();
            return InputStream.nullInputStream();
        });
        var came = new ArrayList<Future<List<Received>>>();
        try (var families = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var n = 0; n < Inspection.AT_ONCE + Inspection.WAITING + 5; n++) {
                came.add(families.submit(() -> inspection.of(slow, UUID.randomUUID())));
            }
            soon().until(() -> inside.get() == Inspection.AT_ONCE
                    && came.stream().filter(Future::isDone).count() == 5);
            open.countDown();
        }
        assertThat(came.stream().filter(one -> problem(one) == Problem.BUSY)).hasSize(5);
        assertThat(came.stream().filter(one -> problem(one) == Problem.EMPTY))
                .hasSize(Inspection.AT_ONCE + Inspection.WAITING);
        assertThat(most).hasValue(Inspection.AT_ONCE);
        inspection.destroy();
    }

    @Test
    void one_sender_has_four_places_and_leaves_the_others_theirs() throws Exception {
        var inspection = new Inspection(new Reception(store, scanner));
        var open = new CountDownLatch(1);
        var slow = new Upload("slow.pdf", () -> {
            await(open);
            return InputStream.nullInputStream();
        });
        var came = new ArrayList<Future<List<Received>>>();
        try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var n = 0; n < Inspection.OF_ONE_SENDER + 3; n++) {
                came.add(tabs.submit(() -> inspection.of(slow, parent)));
            }
            soon().until(() -> came.stream().filter(Future::isDone).count() == 3);
            open.countDown();
        }
        assertThat(came.stream().filter(one -> problem(one) == Problem.BUSY)).hasSize(3);
        assertThat(inspection.of(slow, parent)).noneMatch(Received.Sound.class::isInstance);
        inspection.destroy();
    }

    @Test
    void a_day_takes_so_many_files_of_one_account_and_the_next_day_takes_more() {
        assertThat(quota.takes(parent, Quota.FILES, 1, NOW)).isTrue();
        var late = arrivals.chosen(
                List.of(new MockMultipartFile("files", "a.pdf", null, new byte[9])), false, parent, NOW);

        assertThat(late.getFirst().received()).containsExactly(new Received.Unsound("a.pdf", Problem.QUOTA));
        assertThat(quota.takes(parent, 1, 1, NOW.plusSeconds(86_400))).isTrue();
    }

    @Test
    void so_it_is_with_bytes_and_with_what_two_guardians_send_for_one_request() throws IOException {
        assertThat(quota.takes(packet.value(), 1, Quota.BYTES, NOW)).isTrue();
        var upload = new Upload("a.pdf", new ByteArrayResource(FileCheckTest.pdf("")));

        assertThat(desk.add(packet, "PAY_STUB", List.of(upload), parent, NOW))
                .singleElement()
                .isInstanceOfSatisfying(
                        Added.NotTaken.class, no -> assertThat(no.why().key()).isEqualTo("documents.problem.quota"));
        assertThat(quota.takes(packet.value(), 1, 1, NOW)).isFalse();
    }

    private static Problem problem(Future<List<Received>> came) {
        try {
            return came.get().getFirst() instanceof Received.Unsound(var _, var problem) ? problem : Problem.VIRUS;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch open) {
        try {
            open.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Asked on a connection of its own: another transaction that holds the packet would say no.
    private boolean free(PacketId packet) {
        return sql.sql("select pg_try_advisory_xact_lock(hashtextextended(:what, 40))")
                .param("what", packet.value().toString())
                .query(Boolean.class)
                .single();
    }
}
