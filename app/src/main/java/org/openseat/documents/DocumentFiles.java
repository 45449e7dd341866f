package org.openseat.documents;

import java.nio.file.Path;
import java.util.Optional;
import org.openseat.documents.check.FileName;
import org.openseat.documents.check.FileType;
import org.openseat.documents.photo.HeicView;
import org.openseat.documents.store.DocumentStore;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Hands a document's bytes to a browser so that whatever is in them cannot act in our site's name.
///
/// The controller of the case calls this after it has checked who asks.
@Component
public class DocumentFiles {

    /// Nothing in the file may run, load or send anything. The two exceptions are what Chrome's own PDF viewer is made
    /// of.
    static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'; sandbox";

    private final DocumentStore store;
    private final HeicView heic;

    DocumentFiles(DocumentStore store, HeicView heic) {
        this.store = store;
        this.heic = heic;
    }

    /// To look at: in the browser when it can show the file or a picture of it, else as a download.
    public ResponseEntity<Resource> show(Document document) {
        if (!document.openable()) {
            return ResponseEntity.notFound().build();
        }
        if (document.type().shownByBrowsers()) {
            return answer(document, "inline", document.type(), store.file(document.sha256()));
        }
        return heic.of(document.sha256())
                .map(picture -> answer(document, "inline", FileType.JPEG, picture))
                .orElseGet(() -> download(document));
    }

    /// The original, byte for byte, to keep.
    public ResponseEntity<Resource> download(Document document) {
        if (!document.openable()) {
            return ResponseEntity.notFound().build();
        }
        return answer(document, "attachment", document.type(), store.file(document.sha256()));
    }

    /// The original on disk; to read only.
    public Path original(Document document) {
        if (!document.openable()) {
            throw new IllegalStateException("Not let pass by the virus check");
        }
        return store.file(document.sha256());
    }

    /// A JPEG picture of a HEIC photo; empty where this machine cannot make one.
    public Optional<Path> picture(Document document) {
        return document.openable() ? heic.of(document.sha256()) : Optional.empty();
    }

    private static ResponseEntity<Resource> answer(Document document, String how, FileType type, Path file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.disposition(how, type.honest(document.name())))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", POLICY)
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Referrer-Policy", "no-referrer")
                .cacheControl(CacheControl.noStore())
                .body(new FileSystemResource(file));
    }
}
