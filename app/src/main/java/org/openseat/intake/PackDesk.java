package org.openseat.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.openseat.accounts.staff.StaffRegister;
import org.openseat.pack.DistrictPack;
import org.openseat.pack.Reading;
import org.openseat.portal.SchoolRecordIntake;
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
    private final SchoolRecordIntake records;
    private final PacksTaken packs;
    private final TransactionTemplate transaction;

    PackDesk(
            Directory directory,
            StaffRegister staff,
            StudentRegister students,
            SchoolRecordIntake records,
            PacksTaken packs,
            TransactionTemplate transaction) {
        this.directory = directory;
        this.staff = staff;
        this.students = students;
        this.records = records;
        this.packs = packs;
        this.transaction = transaction;
    }

    /// Takes the pack in this folder, unless it is the very one that was taken last.
    public IntakeAnswer takeIn(Path folder, Instant now) {
        if (!Files.isDirectory(folder)) {
            return new IntakeAnswer.NoPack(folder);
        }
        var fingerprint = Fingerprint.of(folder) + "/" + students.pinKey();
        if (isLast(fingerprint)) {
            return new IntakeAnswer.AlreadyTaken();
        }
        return switch (DistrictPack.read(folder)) {
            case Reading.Faulty faulty -> new IntakeAnswer.Refused(folder, faulty.problems());
            case Reading.Sound sound -> taken(sound, fingerprint, now);
        };
    }

    private IntakeAnswer taken(Reading.Sound sound, String fingerprint, Instant now) {
        return transaction.execute(status -> {
            packs.lock();
            return isLast(fingerprint) ? new IntakeAnswer.AlreadyTaken() : takenNow(sound, fingerprint, now);
        });
    }

    private IntakeAnswer takenNow(Reading.Sound sound, String fingerprint, Instant now) {
        var pack = sound.pack();
        var inDirectory = directory.takeIn(pack, now);
        staff.takeIn(Staff.of(pack), now);
        var taken = new IntakeAnswer.Taken(inDirectory, students.takeIn(pack), sound.notes());
        records.takeIn(pack.records());
        packs.note(fingerprint, pack.district(), taken, now);
        return taken;
    }

    private boolean isLast(String fingerprint) {
        return packs.last().filter(fingerprint::equals).isPresent();
    }
}
