package org.openseat.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.documents.check.FileType;
import org.openseat.documents.check.Problem;
import org.openseat.documents.check.Received;
import org.openseat.documents.reception.Inspection;
import org.openseat.documents.reception.Quota;
import org.openseat.documents.store.Arrival;
import org.openseat.documents.store.DocumentStore;
import org.openseat.documents.virus.VirusScanner.Finding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.multipart.MultipartFile;

/// Where files that were chosen in a form come in: each is looked into at once, before anything is held or written.
@Component
public class Arrivals {

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

    private final Inspection inspection;
    private final Quota quota;
    private final DocumentStore store;

    Arrivals(Inspection inspection, Quota quota, DocumentStore store) {
        this.inspection = inspection;
        this.quota = quota;
        this.store = store;
    }

    /// What was chosen, to be handed to a desk; what no desk takes goes when the request is answered.
    ///
    /// @param together whether the family said that the photos are pages of one paper
    /// @param by the account, or the visit of somebody who has not signed in
    public List<Upload> chosen(@Nullable List<MultipartFile> sent, boolean together, UUID by, Instant now) {
        var uploads = Upload.chosen(sent, together);
        return uploads.isEmpty() || sent == null
                ? uploads
                : quota.takes(
                                by,
                                sent.size(),
                                sent.stream().mapToLong(MultipartFile::getSize).sum(),
                                now)
                        ? uploads.stream().map(upload -> looked(upload, by)).toList()
                        : uploads.stream()
                                .map(upload -> upload.with(List.of(Inspection.refused(upload, Problem.QUOTA))))
                                .toList();
    }

    /// A PDF that we have made ourselves: there is nothing to look for in it.
    public Upload ours(String name, byte[] pdf) {
        try {
            var upload = new Upload(name, new ByteArrayResource(pdf));
            var arrival = Arrival.write(upload, store.arrival(), DocumentDesk.LARGEST);
            return upload.with(List.of(new Received.Sound(name, FileType.PDF, arrival, Finding.CLEAN)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Upload looked(Upload upload, UUID by) {
        var received = inspection.of(upload, by);
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.registerDestructionCallback(
                    "documents." + UUID.randomUUID(),
                    () -> received.forEach(Arrivals::close),
                    RequestAttributes.SCOPE_REQUEST);
        }
        return upload.with(received);
    }

    private static void close(Received received) {
        try {
            received.close();
        } catch (IOException e) {
            LOG.warn("A file that nobody took could not be removed", e);
        }
    }
}
