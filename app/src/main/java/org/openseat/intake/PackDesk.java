package org.openseat.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openseat.accounts.staff.StaffRegister;
import org.openseat.pack.DistrictPack;
import org.openseat.pack.Problem;
import org.openseat.pack.Reading;
import org.openseat.programs.directory.ProgramDirectory;
import org.openseat.schools.directory.Directory;
import org.openseat.students.StudentRegister;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Where a district pack is handed in: checked whole, then taken whole, or refused with everything that is wrong.
@Component
public class PackDesk {

    private final Directory directory;
    private final StaffRegister staff;
    private final StudentRegister students;
    private final ProgramDirectory programs;
    private final OptionalFeeds feeds;
    private final PacksTaken packs;
    private final TransactionTemplate transaction;

    PackDesk(
            Directory directory,
            StaffRegister staff,
            StudentRegister students,
            ProgramDirectory programs,
            OptionalFeeds feeds,
            PacksTaken packs,
            TransactionTemplate transaction) {
        this.directory = directory;
        this.staff = staff;
        this.students = students;
        this.programs = programs;
        this.feeds = feeds;
        this.packs = packs;
        this.transaction = transaction;
    }

    /// Takes the pack in this folder, unless it is the very one that was taken last. A refusal is kept, and what was
    /// taken before stays.
    public IntakeAnswer takeIn(Path folder, Instant now) {
        var look = FolderLook.of(folder);
        var fingerprint = Fingerprint.of(folder).map(print -> print + "/" + students.pinKey());
        var answer = answer(folder, look, fingerprint, now);
        var named = fingerprint.orElse("none");
        switch (answer) {
            case IntakeAnswer.Taken _, IntakeAnswer.AlreadyTaken _ -> packs.allIsWell();
            case IntakeAnswer.Refused refused -> refuse(named, refused.problems(), now);
            case IntakeAnswer.NoPack(Path none) ->
                refuse(named, List.of(new Problem(none.toString(), 0, "is not there; put it back")), now);
            case IntakeAnswer.StillWritten _ -> {}
        }
        return answer;
    }

    private IntakeAnswer answer(Path folder, FolderLook look, Optional<String> fingerprint, Instant now) {
        if (!Files.isDirectory(folder)) {
            return new IntakeAnswer.NoPack(folder);
        }
        if (fingerprint.filter(this::isLast).isPresent()) {
            return new IntakeAnswer.AlreadyTaken();
        }
        var reading = DistrictPack.read(folder);
        if (!FolderLook.of(folder).equals(look)) {
            return new IntakeAnswer.StillWritten(folder);
        }
        return switch (reading) {
            case Reading.Faulty faulty -> new IntakeAnswer.Refused(folder, faulty.problems());
            case Reading.Sound sound -> {
                var doubt = fingerprint.isEmpty()
                        ? Optional.of(unreadable(folder))
                        : packs.lastTaken()
                                .flatMap(before -> Unlikely.of(
                                        sound.pack(),
                                        before,
                                        directory.edition().district()));
                yield doubt.isPresent()
                        ? new IntakeAnswer.Refused(folder, List.of(doubt.get()))
                        : taken(folder, look, sound, fingerprint.orElseThrow(), now);
            }
        };
    }

    private static Problem unreadable(Path folder) {
        return new Problem(
                folder.toString(),
                0,
                "holds a file that cannot be opened; the account that runs Openseat must be allowed to read all of them");
    }

    private IntakeAnswer taken(Path folder, FolderLook look, Reading.Sound sound, String fingerprint, Instant now) {
        return transaction.execute(status -> {
            packs.lock();
            if (isLast(fingerprint)) {
                return new IntakeAnswer.AlreadyTaken();
            }
            var taken = takenNow(sound, fingerprint, now);
            if (FolderLook.of(folder).equals(look)) {
                return taken;
            }
            status.setRollbackOnly();
            return new IntakeAnswer.StillWritten(folder);
        });
    }

    /// The directory comes last: whoever counts a deadline waits for it, and need not wait for the students.
    private IntakeAnswer takenNow(Reading.Sound sound, String fingerprint, Instant now) {
        var pack = sound.pack();
        directory.takeSchools(pack);
        staff.takeIn(Staff.of(pack), now);
        var inRegister = students.takeIn(pack);
        programs.takeIn(pack.choices(), now);
        var notes = new ArrayList<>(sound.notes());
        notes.addAll(feeds.takeIn(pack.records()));
        var taken = new IntakeAnswer.Taken(directory.takeIn(pack, now), inRegister, notes);
        packs.note(fingerprint, pack.district(), taken, now);
        return taken;
    }

    /// Notes that the pack cannot be taken although it reads well; what was there stays.
    void refuse(Path folder, Problem why, Instant now) {
        refuse(folder.toString(), List.of(why), now);
    }

    private void refuse(String fingerprint, List<Problem> problems, Instant now) {
        transaction.executeWithoutResult(status -> packs.refuse(fingerprint, problems, now));
    }

    /// Whether there is a district to go on with.
    boolean hasDistrict() {
        return packs.last().isPresent();
    }

    private boolean isLast(String fingerprint) {
        return packs.last().filter(fingerprint::equals).isPresent();
    }
}
