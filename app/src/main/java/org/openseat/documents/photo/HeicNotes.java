package org.openseat.documents.photo;

import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openseat.documents.photo.HeicBoxes.Box;

/// Writes over the notes of a HEIC photo where they stand; how to turn it upright is not among them but belongs to the
/// picture. (ISO/IEC 14496-12 §8.11, ISO/IEC 23008-12 annex A)
final class HeicNotes {

    private static final Set<String> PICTURE = Set.of("ftyp", "meta", "mdat", "free");
    private static final Set<String> NOTES = Set.of("Exif", "mime", "uri ");

    private final MappedByteBuffer bytes;

    private HeicNotes(MappedByteBuffer bytes) {
        this.bytes = bytes;
    }

    /// Photos whose notes cannot be found for certain are damaged to us.
    static void blank(Path photo) throws IOException {
        try (var channel = FileChannel.open(photo, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var notes = new HeicNotes(channel.map(FileChannel.MapMode.READ_WRITE, 0, channel.size()));
            notes.blank();
            notes.bytes.force();
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            throw new EOFException();
        }
    }

    private void blank() throws IOException {
        var boxes = HeicBoxes.in(bytes, 0, bytes.limit());
        for (var box : boxes) {
            if (!PICTURE.contains(box.type()) || box.type().equals("free")) {
                fill(box.from(), box.to(), (byte) 0);
                var name = "free".getBytes(StandardCharsets.US_ASCII);
                bytes.put(box.from() - header(box) + 4, name);
            }
        }
        var end = boxes.getLast().to();
        fill(end, bytes.limit(), (byte) 0);
        var meta = HeicBoxes.inside(bytes, boxes, "meta", 4);
        var notes = notes(meta);
        if (!notes.isEmpty()) {
            var where = HeicBoxes.find(meta, "iloc").orElseThrow(EOFException::new);
            new HeicPlaces(bytes, where, HeicBoxes.find(meta, "idat").map(Box::from)).of(notes, this::write);
        }
    }

    /// A box with a long size has it between its name and its content.
    private int header(Box box) {
        return box.from() >= 16 && HeicBoxes.name(bytes, box.from() - 12).equals(box.type()) ? 16 : 8;
    }

    /// The numbers of the items that are no picture.
    private Set<Long> notes(List<Box> meta) throws IOException {
        var notes = new HashSet<Long>();
        var list = HeicBoxes.find(meta, "iinf");
        if (list.isEmpty()) {
            return notes;
        }
        var from = list.get().from();
        var count = bytes.get(from) == 0 ? 2 : 4;
        for (var entry : HeicBoxes.in(bytes, from + 4 + count, list.get().to())) {
            var version = bytes.get(entry.from());
            if (version < 2) {
                throw new EOFException();
            }
            var id = version == 2
                    ? Short.toUnsignedLong(bytes.getShort(entry.from() + 4))
                    : Integer.toUnsignedLong(bytes.getInt(entry.from() + 4));
            if (NOTES.contains(HeicBoxes.name(bytes, entry.from() + (version == 2 ? 8 : 10)))) {
                notes.add(id);
            }
        }
        return notes;
    }

    private void write(int from, int to) {
        fill(from, to, (byte) ' ');
        var nothing = ByteBuffer.allocate(4 + 14).putInt(0).put(PhotoNotes.onlyOrientation(1), 0, 8);
        if (to - from >= nothing.capacity()) {
            bytes.put(from, nothing.array());
        }
    }

    private void fill(int from, int to, byte with) {
        for (var at = from; at < to; at++) {
            bytes.put(at, with);
        }
    }
}
