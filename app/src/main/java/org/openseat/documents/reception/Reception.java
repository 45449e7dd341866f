package org.openseat.documents.reception;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openseat.documents.DocumentDesk;
import org.openseat.documents.Upload;
import org.openseat.documents.check.Budget;
import org.openseat.documents.check.FileCheck;
import org.openseat.documents.check.FileName;
import org.openseat.documents.check.FileType;
import org.openseat.documents.check.PdfActs;
import org.openseat.documents.check.Problem;
import org.openseat.documents.check.Received;
import org.openseat.documents.check.Verdict;
import org.openseat.documents.photo.OnePaper;
import org.openseat.documents.photo.PhotoNotes;
import org.openseat.documents.store.Arrival;
import org.openseat.documents.store.DocumentStore;
import org.openseat.documents.virus.VirusScanner;
import org.openseat.documents.virus.VirusScanner.Finding;
import org.springframework.stereotype.Component;

/// Where uploads arrive: each is written down, looked into, freed of its camera's notes or of what acts by itself,
/// and checked for viruses.
///
/// At no time is a file held in memory. What is kept, counted and fingerprinted are the bytes after all that.
@Component
public class Reception {

    private final DocumentStore store;
    private final VirusScanner scanner;

    public Reception(DocumentStore store, VirusScanner scanner) {
        this.store = store;
        this.scanner = scanner;
    }

    /// One file for each upload; for photos of one paper one PDF, or the photos if they cannot be put together.
    List<Received> receive(Upload upload, Budget budget) throws IOException {
        if (upload.pages().isEmpty()) {
            return List.of(checked(look(upload, budget)));
        }
        var photos = new ArrayList<Received>();
        for (var page : upload.pages()) {
            photos.add(look(page, budget));
        }
        var place = store.arrival();
        if (OnePaper.write(photos, place, budget)) {
            for (var photo : photos) {
                photo.close();
            }
            var pdf = Arrival.of(place);
            return List.of(checked(new Received.Sound(OnePaper.name(photos), FileType.PDF, pdf, Finding.NO_ANSWER)));
        }
        Files.deleteIfExists(place);
        var oneByOne = new ArrayList<Received>();
        for (var photo : photos) {
            oneByOne.add(checked(photo));
        }
        var heic = photos.stream()
                .anyMatch(photo -> photo instanceof Received.Sound sound && sound.type() == FileType.HEIC);
        oneByOne.add(new Received.Unsound("", heic ? Problem.HEIC_ONE_BY_ONE : Problem.ONE_BY_ONE));
        return oneByOne;
    }

    private Received look(Upload upload, Budget budget) throws IOException {
        var name = FileName.clean(upload.name());
        var place = store.arrival();
        var received = look(name, Arrival.write(upload, place, DocumentDesk.LARGEST), budget);
        if (!(received instanceof Received.Sound sound && sound.arrival().file().equals(place))) {
            Files.deleteIfExists(place);
        }
        return received;
    }

    private Received look(String name, Arrival arrival, Budget budget) throws IOException {
        if (arrival.size() > DocumentDesk.LARGEST) {
            return new Received.Unsound(name, Problem.TOO_LARGE);
        }
        return switch (FileCheck.of(arrival.file(), name, budget)) {
            case Verdict.Unsound(Problem problem) -> new Received.Unsound(name, problem);
            case Verdict.Sound(FileType type) when type == FileType.PDF -> withoutActs(name, arrival, budget);
            case Verdict.Sound(FileType type) -> withoutNotes(name, type, arrival);
        };
    }

    private Received withoutActs(String name, Arrival arrival, Budget budget) throws IOException {
        var copy = store.arrival();
        try {
            if (PdfActs.without(arrival.file(), copy, budget)) {
                return Files.size(copy) > DocumentDesk.LARGEST
                        ? refused(name, copy, Problem.TOO_LARGE)
                        : new Received.Sound(name, FileType.PDF, Arrival.of(copy), Finding.NO_ANSWER);
            }
        } catch (Budget.Spent e) {
            return refused(name, copy, e.problem());
        }
        Files.deleteIfExists(copy);
        return new Received.Sound(name, FileType.PDF, arrival, Finding.NO_ANSWER);
    }

    private static Received refused(String name, Path copy, Problem problem) throws IOException {
        Files.deleteIfExists(copy);
        return new Received.Unsound(name, problem);
    }

    private Received withoutNotes(String name, FileType type, Arrival arrival) throws IOException {
        var copy = store.arrival();
        try {
            PhotoNotes.without(type, arrival.file(), copy);
            return new Received.Sound(name, type, Arrival.of(copy), Finding.NO_ANSWER);
        } catch (EOFException e) {
            return refused(name, copy, Problem.BROKEN);
        }
    }

    private Received checked(Received received) throws IOException {
        if (!(received instanceof Received.Sound(var name, var type, var arrival, var _))) {
            return received;
        }
        var finding = scanner.look(arrival.file());
        if (finding == Finding.INFECTED) {
            received.close();
            return new Received.Unsound(name, Problem.VIRUS);
        }
        return new Received.Sound(name, type, arrival, finding);
    }
}
