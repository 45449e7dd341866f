package org.openseat.documents.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.robothy.s3.rest.LocalS3;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openseat.FreePort;
import org.openseat.documents.DocumentDesk;
import org.openseat.start.Settings;
import software.amazon.awssdk.services.s3.S3Client;

/// Documents in a bucket of a real server that speaks S3.
class DocumentBucketTest {

    private static LocalS3 server;
    private static S3Client s3;

    @TempDir
    Path folder;

    @BeforeAll
    static void a_server() throws IOException {
        var port = FreePort.any();
        server = LocalS3.builder().port(port).build();
        server.start();
        s3 = new Storage.Bucket("papers", "http://localhost:" + port, "us-west-2", "key", "secret").client();
        s3.createBucket(create -> create.bucket("papers"));
    }

    @AfterAll
    static void stop() {
        s3.close();
        server.shutdown();
    }

    @Test
    void what_one_node_keeps_another_hands_out_byte_for_byte() throws IOException {
        var content = new byte[(int) DocumentDesk.LARGEST];
        new Random(7).nextBytes(content);
        var here = store("here");
        var sha256 = keep(here, content);
        var there = store("there");
        assertThat(there.file(sha256)).hasBinaryContent(content);
        assertThat(there.kept()).contains(sha256);
        keep(here, content);
        assertThat(there.kept()).as("the same again").containsOnlyOnce(sha256);
    }

    @Test
    void what_is_discarded_is_gone_everywhere() throws IOException {
        var store = store("here");
        var sha256 = keep(store, new byte[] {1, 2, 3});
        assertThat(store.file(sha256)).exists();
        store.discard(sha256);
        assertThat(store.kept()).doesNotContain(sha256);
        assertThatThrownBy(() -> store.file(sha256)).isInstanceOf(RuntimeException.class);
        store.discard(sha256);
    }

    @Test
    void fetched_copies_are_swept_and_fetched_again() throws IOException {
        var store = store("here");
        var sha256 = keep(store, new byte[] {4, 5, 6});
        var copy = store.file(sha256);
        store.tidy(Instant.now().minusSeconds(3600));
        assertThat(copy).exists();
        store.tidy(Instant.now().plusSeconds(3600));
        assertThat(copy).doesNotExist();
        assertThat(store.file(sha256)).hasBinaryContent(new byte[] {4, 5, 6});
    }

    private static String keep(DocumentStore store, byte[] content) throws IOException {
        var arrival = Arrival.of(Files.write(store.arrival(), content));
        store.keep(arrival.file(), arrival.sha256());
        Files.deleteIfExists(arrival.file());
        return arrival.sha256();
    }

    private DocumentStore store(String node) {
        var settings = new Settings(folder.resolve(node), null, URI.create("http://localhost"));
        return new DocumentBucket(s3, "papers", new DocumentFolder(settings));
    }
}
