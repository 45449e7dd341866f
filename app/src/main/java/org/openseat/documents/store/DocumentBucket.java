package org.openseat.documents.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/// Keeps documents in a bucket of a store that speaks S3; what is looked at lies in the data folder for a while.
///
/// Files go straight between disk and network, so their size costs no memory.
/// (docs/decisions/2026-11-22-documents-in-a-bucket.md)
class DocumentBucket implements DocumentStore {

    private final S3Client s3;
    private final String bucket;
    private final DocumentFolder folder;

    /// @param folder where files arrive and where fetched ones lie
    DocumentBucket(S3Client s3, String bucket, DocumentFolder folder) {
        this.s3 = s3;
        this.bucket = bucket;
        this.folder = folder;
    }

    @Override
    public Path arrival() throws IOException {
        return folder.arrival();
    }

    @Override
    public void keep(Path arrival, String sha256) {
        s3.putObject(put -> put.bucket(bucket).key(sha256), RequestBody.fromFile(arrival));
    }

    /// The content is its own name, so a fetched copy can never be out of date.
    @Override
    public Path file(String sha256) {
        var place = folder.file(sha256);
        try {
            if (Files.notExists(place)) {
                fetch(sha256, place);
            }
            return place;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fetch(String sha256, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        var part = folder.arrival();
        try {
            Files.delete(part);
            s3.getObject(get -> get.bucket(bucket).key(sha256), ResponseTransformer.toFile(part));
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public Path view(String sha256) {
        return folder.view(sha256);
    }

    @Override
    public List<String> kept() {
        return s3.listObjectsV2Paginator(list -> list.bucket(bucket)).contents().stream()
                .map(S3Object::key)
                .filter(DocumentFolder::isFingerprint)
                .toList();
    }

    @Override
    public void discard(String sha256) {
        s3.deleteObject(delete -> delete.bucket(bucket).key(sha256));
        folder.discard(sha256);
    }

    /// Only copies lie here; who wants one again fetches it again.
    @Override
    public void tidy(Instant before) throws IOException {
        folder.tidy(before);
        for (var sha256 : folder.kept()) {
            var place = folder.file(sha256);
            if (Files.getLastModifiedTime(place).compareTo(FileTime.from(before)) < 0) {
                folder.discard(sha256);
            }
        }
    }
}
