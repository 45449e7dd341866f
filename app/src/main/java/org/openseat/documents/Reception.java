package org.openseat.documents;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.openseat.documents.check.FileCheck;
import org.openseat.documents.check.FileName;
import org.openseat.documents.check.FileType;
import org.openseat.documents.check.Problem;
import org.openseat.documents.check.Received;
import org.openseat.documents.check.Verdict;
import org.openseat.documents.check.VirusScanner;
import org.openseat.documents.check.VirusScanner.Finding;
import org.openseat.documents.photo.OnePaper;
import org.openseat.documents.photo.PhotoNotes;
import org.openseat.documents.store.Arrival;
import org.openseat.documents.store.DocumentStore;
import org.springframework.stereotype.Component;

/// Where uploads arrive: each is written down, looked into, freed of its camera's notes and checked for viruses.
///
/// At no time is a file held in memory. What is kept, counted and fingerprinted are the bytes after all that.
@Component
class Reception {

    private final DocumentStore store;
    private final VirusScanner scanner;

    Reception(DocumentStore store, VirusScanner scanner) {
        this.store = store;
        this.scanner = scanner;
    }

    /// One file for each upload; for photos of one paper one PDF, or the photos if they cannot be put together.
    List<Received> receive(Upload upload) throws IOException {
        if (upload.pages().isEmpty()) {
            return List.of(checked(look(upload)));
        }
        var photos = new ArrayList<Received>();
        for (var page : upload.pages()) {
            photos.add(look(page));
        }
        var place = store.arrival();
        if (OnePaper.write(photos, place)) {
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
        oneByOne.add(new Received.Unsound("", Problem.ONE_BY_ONE));
        return oneByOne;
    }

    private Received look(Upload upload) throws IOException {
        var name = FileName.clean(upload.name());
        var place = store.arrival();
        var received = look(name, Arrival.write(upload, place, DocumentDesk.LARGEST));
        if (!(received instanceof Received.Sound sound && sound.arrival().file().equals(place))) {
            Files.deleteIfExists(place);
        }
        return received;
    }

    private Received look(String name, Arrival arrival) throws IOException {
        if (arrival.size() > DocumentDesk.LARGEST) {
            return new Received.Unsound(name, Problem.TOO_LARGE);
        }
        return switch (FileCheck.of(arrival.file(), name)) {
            case Verdict.Unsound(Problem problem) -> new Received.Unsound(name, problem);
            case Verdict.Sound(FileType type)
            when type == FileType.PDF -> new Received.Sound(name, type, arrival, Finding.NO_ANSWER);
            case Verdict.Sound(FileType type) -> withoutNotes(name, type, arrival);
        };
    }

    private Received withoutNotes(String name, FileType type, Arrival arrival) throws IOException {
        var copy = store.arrival();
        try {
            PhotoNotes.without(type, arrival.file(), copy);
            return new Received.Sound(name, type, Arrival.of(copy), Finding.NO_ANSWER);
        } catch (EOFException e) {
            Files.deleteIfExists(copy);
            return new Received.Unsound(name, Problem.BROKEN);
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
