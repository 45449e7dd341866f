package org.openseat.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.openseat.documents.check.Problem;
import org.openseat.documents.check.Received;
import org.openseat.documents.reception.Inspection;
import org.openseat.documents.reception.Quota;
import org.openseat.documents.store.ContentLetGo;
import org.openseat.documents.store.DocumentStore;
import org.openseat.documents.virus.VirusScanner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// What is done with proofs: add them, list them, take them back, review them.
///
/// Who may do so, and until when, is for the case to say that the packet belongs to.
@Service
public class DocumentDesk {

    /// The size limit of one file in bytes. (R-INT-16)
    public static final long LARGEST = 10L << 20;

    /// How many files one paper may consist of, for a letter photographed page by page.
    public static final int MOST_PER_KIND = 10;

    private final Documents documents;
    private final DocumentStore store;
    private final Inspection inspection;
    private final Quota quota;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    DocumentDesk(
            Documents documents,
            DocumentStore store,
            Inspection inspection,
            Quota quota,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.documents = documents;
        this.store = store;
        this.inspection = inspection;
        this.quota = quota;
        this.transaction = transaction;
        this.events = events;
    }

    /// Takes each file that can be taken, in the order given, and says of each other one why not.
    ///
    /// The same content sent again for the same paper is the same document: a retry adds nothing.
    /// What came through a form was looked into by [Arrivals] before: nothing is while the packet is held.
    public List<Added> add(PacketId packet, String kind, List<Upload> uploads, UUID by, Instant now) {
        var received = uploads.stream()
                .flatMap(upload ->
                        (upload.received().isEmpty() ? inspection.of(upload, by) : upload.received()).stream())
                .toList();
        return Objects.requireNonNull(transaction.execute(_ -> {
            documents.hold(packet.value().toString());
            return received.stream()
                    .map(each -> add(packet, kind, each, by, now))
                    .toList();
        }));
    }

    /// The same file in another packet, to be reviewed there by itself; nothing when it is gone or the packet is full.
    @Transactional
    public Optional<Document> copy(PacketId from, DocumentId id, PacketId to, UUID by, Instant now) {
        documents.hold(to.value().toString());
        documents.find(from, id).ifPresent(found -> documents.hold(found.sha256()));
        return documents.find(from, id).flatMap(found -> copy(found, to, by, now));
    }

    private Optional<Document> copy(Document found, PacketId to, UUID by, Instant now) {
        var there = documents.of(to).stream()
                .filter(d -> d.kind().equals(found.kind()))
                .toList();
        var same = there.stream().filter(d -> d.sha256().equals(found.sha256())).findFirst();
        if (found.review() instanceof Review.Refused && !found.openable()) {
            return Optional.empty();
        }
        if (same.isPresent() || there.size() >= MOST_PER_KIND) {
            return same;
        }
        var document = new Document(
                DocumentId.fresh(),
                to,
                found.kind(),
                found.name(),
                found.type(),
                found.size(),
                found.sha256(),
                by,
                now,
                found.review() instanceof Review.Unchecked ? found.review() : new Review.Waiting(),
                0);
        documents.insert(document);
        return Optional.of(document);
    }

    @Transactional(readOnly = true)
    public List<Document> of(PacketId packet) {
        return documents.of(packet);
    }

    @Transactional(readOnly = true)
    public Optional<Document> find(PacketId packet, DocumentId id) {
        return documents.find(packet, id);
    }

    /// Takes a document out of the packet; its bytes go when no other document has the same content.
    @Transactional
    public boolean remove(PacketId packet, DocumentId id) {
        documents.hold(packet.value().toString());
        return documents
                .find(packet, id)
                .filter(document -> documents.delete(packet, id))
                .map(document -> {
                    events.publishEvent(new ContentLetGo(document.sha256()));
                    return document;
                })
                .isPresent();
    }

    /// @param seen the number of reviews that the reviewer's page showed
    @Transactional
    public Reviewed accept(PacketId packet, DocumentId id, int seen, UUID by, Instant now) {
        return review(packet, id, seen, new Review.Accepted(by, now));
    }

    /// @param seen the number of reviews that the reviewer's page showed
    /// @param reason what is wrong with the document; the family reads it
    @Transactional
    public Reviewed refuse(PacketId packet, DocumentId id, int seen, String reason, UUID by, Instant now) {
        return review(packet, id, seen, new Review.Refused(by, now, reason));
    }

    private Reviewed review(PacketId packet, DocumentId id, int seen, Review review) {
        var current = documents.find(packet, id);
        var stands = current.isPresent()
                && !(current.get().review() instanceof Review.Unchecked)
                && current.get().reviews() == seen
                && documents.review(current.get(), review);
        return documents
                .find(packet, id)
                .<Reviewed>map(now -> stands ? new Reviewed.Done(now) : new Reviewed.Overtaken(now))
                .orElseGet(Reviewed.Gone::new);
    }

    private Added add(PacketId packet, String kind, Received received, UUID by, Instant now) {
        try (received) {
            return switch (received) {
                case Received.Unsound(var name, var problem) -> notTaken(name, problem);
                case Received.Sound sound -> keep(packet, kind, sound, by, now);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Added keep(PacketId packet, String kind, Received.Sound sound, UUID by, Instant now) throws IOException {
        var arrival = sound.arrival();
        var there =
                documents.of(packet).stream().filter(d -> d.kind().equals(kind)).toList();
        var same =
                there.stream().filter(d -> d.sha256().equals(arrival.sha256())).findFirst();
        if (same.isPresent()) {
            return new Added.Kept(same.get());
        }
        if (there.size() >= MOST_PER_KIND) {
            return notTaken(sound.name(), Problem.TOO_MANY);
        }
        if (!quota.takes(packet.value(), 1, arrival.size(), now)) {
            return notTaken(sound.name(), Problem.QUOTA);
        }
        documents.hold(arrival.sha256());
        store.keep(arrival.file(), arrival.sha256());
        var document = new Document(
                DocumentId.fresh(),
                packet,
                kind,
                sound.name(),
                sound.type(),
                arrival.size(),
                arrival.sha256(),
                by,
                now,
                sound.finding() == VirusScanner.Finding.CLEAN ? new Review.Waiting() : new Review.Unchecked(),
                0);
        documents.insert(document);
        return new Added.Kept(document);
    }

    private static Added notTaken(String name, Problem problem) {
        return new Added.NotTaken(name, problem.said(name, MOST_PER_KIND));
    }
}
