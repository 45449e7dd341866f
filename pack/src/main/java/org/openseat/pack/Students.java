package org.openseat.pack;

import java.util.function.Consumer;

/// The student feed, checked but not held in memory: it is read again, line by line, for whoever takes it.
public final class Students {
    private final StudentReader reader;
    private final FileStamp checked;
    private final int count;
    private final boolean countExpected;

    Students(StudentReader reader, FileStamp checked, int count, boolean countExpected) {
        this.reader = reader;
        this.checked = checked;
        this.count = count;
        this.countExpected = countExpected;
    }

    /// Whether the district has said how many children there are at least.
    public boolean isCountExpected() {
        return countExpected;
    }

    /// How many students the feed has.
    public int count() {
        return count;
    }

    /// Hands over every student in the order of the file. Throws [IllegalStateException] when the file changed since
    /// the check.
    public void forEach(Consumer<Student> taker) {
        if (!reader.stamp().equals(checked)) {
            throw new IllegalStateException(StudentReader.FILE + " changed after it was checked; read the pack again");
        }
        reader.replay(taker);
    }
}
