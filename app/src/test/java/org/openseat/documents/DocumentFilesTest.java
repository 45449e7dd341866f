package org.openseat.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openseat.documents.check.Budget;
import org.openseat.documents.check.FileCheck;
import org.openseat.documents.check.FileType;
import org.openseat.documents.check.Verdict;
import org.openseat.documents.photo.HeicView;
import org.openseat.documents.store.DocumentStore;
import org.openseat.documents.store.OwnFolder;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

class DocumentFilesTest {

    private static final String SHA256 = "ab".repeat(32);
    private static final Path PHOTO = Path.of("../../shared/data/uploads/exif/iphone_13_pro_max.HEIC");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(FileType.class)
    void whatever_is_in_a_file_a_browser_gets_it_disarmed(FileType type) throws IOException {
        var shown = files().show(document("talón", type));
        assertThat(header(shown, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(shown, "Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .endsWith("sandbox");
        assertThat(header(shown, HttpHeaders.CACHE_CONTROL)).isEqualTo("no-store");
        assertThat(header(shown, HttpHeaders.CONTENT_TYPE)).isEqualTo(type.mediaType());
    }

    @ParameterizedTest
    @EnumSource(FileType.class)
    void only_what_every_browser_can_show_opens_in_it(FileType type) throws IOException {
        assertThat(header(files().show(document("talón", type)), HttpHeaders.CONTENT_DISPOSITION))
                .startsWith(type == FileType.HEIC ? "attachment;" : "inline;")
                .endsWith("filename*=UTF-8''tal%C3%B3n." + type.name().toLowerCase(Locale.ROOT));
        assertThat(header(files().download(document("talón", type)), HttpHeaders.CONTENT_DISPOSITION))
                .startsWith("attachment;");
    }

    @Test
    void a_photo_of_an_iphone_is_shown_as_jpeg_where_the_machine_can_convert_it() throws IOException {
        assumeTrue(Files.exists(PHOTO), "the shared samples are not beside this checkout");
        assumeTrue(installed("heif-convert"), "heif-convert is not installed");
        var files = files();
        Files.copy(PHOTO, store().file(SHA256), StandardCopyOption.REPLACE_EXISTING);
        var shown = files.show(document("IMG_0001.HEIC", FileType.HEIC));
        assertThat(header(shown, HttpHeaders.CONTENT_TYPE)).isEqualTo("image/jpeg");
        assertThat(header(shown, HttpHeaders.CONTENT_DISPOSITION)).contains("filename=\"IMG_0001.HEIC.jpeg\"");
        assertThat(FileCheck.of(store().view(SHA256), "x", Budget.unhurried()))
                .isEqualTo(new Verdict.Sound(FileType.JPEG));
        store().discard(SHA256);
        assertThat(store().view(SHA256)).doesNotExist();
    }

    private DocumentStore store() {
        return OwnFolder.in(folder);
    }

    private DocumentFiles files() throws IOException {
        var place = store().file(SHA256);
        Files.createDirectories(place.getParent());
        Files.writeString(place, "not really a picture");
        return new DocumentFiles(store(), new HeicView(store()));
    }

    private static Document document(String name, FileType type) {
        return new Document(
                new DocumentId(UUID.randomUUID()),
                new PacketId(UUID.randomUUID()),
                "PAY_STUB",
                name,
                type,
                20,
                SHA256,
                UUID.randomUUID(),
                Instant.EPOCH,
                new Review.Waiting(),
                0);
    }

    private static String header(ResponseEntity<Resource> answer, String name) {
        return String.valueOf(answer.getHeaders().getFirst(name));
    }

    private static boolean installed(String command) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }
}
