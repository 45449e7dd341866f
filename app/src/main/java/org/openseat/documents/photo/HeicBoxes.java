package org.openseat.documents.photo;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The boxes a HEIC photo consists of, one inside the other. (ISO/IEC 14496-12 §4.2)
final class HeicBoxes {

    /// @param from where its content begins
    /// @param to where it ends
    record Box(String type, int from, int to) {}

    private HeicBoxes() {}

    /// The boxes that fill the bytes from one place to another.
    static List<Box> in(ByteBuffer bytes, int from, int to) throws IOException {
        var boxes = new ArrayList<Box>();
        var at = from;
        while (to - at >= 8) {
            long size = Integer.toUnsignedLong(bytes.getInt(at));
            var header = size == 1 ? 16 : 8;
            if (to - at < header) {
                throw new EOFException();
            }
            size = size == 1 ? bytes.getLong(at + 8) : size == 0 ? to - at : size;
            if (size < header || size > to - at) {
                throw new EOFException();
            }
            boxes.add(new Box(name(bytes, at + 4), at + header, at + (int) size));
            at += (int) size;
        }
        return boxes;
    }

    /// What is inside the first box of that name; `skip` over the version and flags that some begin with.
    static List<Box> inside(ByteBuffer bytes, List<Box> boxes, String name, int skip) throws IOException {
        var box = find(boxes, name);
        return box.isEmpty()
                ? List.of()
                : in(bytes, box.get().from() + skip, box.get().to());
    }

    static Optional<Box> find(List<Box> boxes, String name) {
        return boxes.stream().filter(box -> box.type().equals(name)).findFirst();
    }

    static String name(ByteBuffer bytes, int at) {
        var name = new byte[4];
        bytes.get(at, name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    /// How many points the largest picture in the photo has. (ISO/IEC 23008-12 §6.5.3)
    static long points(ByteBuffer bytes) throws IOException {
        var meta = inside(bytes, in(bytes, 0, bytes.limit()), "meta", 4);
        var properties = inside(bytes, inside(bytes, meta, "iprp", 0), "ipco", 0);
        return properties.stream()
                .filter(box -> box.type().equals("ispe") && box.to() - box.from() >= 12)
                .mapToLong(box -> Integer.toUnsignedLong(bytes.getInt(box.from() + 4))
                        * Integer.toUnsignedLong(bytes.getInt(box.from() + 8)))
                .max()
                .orElse(0);
    }
}
