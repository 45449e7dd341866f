package org.openseat.documents.photo;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;

/// Where in a HEIC photo each of its items stands, as its table of places says. (ISO/IEC 14496-12 §8.11.3)
final class HeicPlaces {

    /// What is done with a piece of the file.
    @FunctionalInterface
    interface Piece {
        void at(int from, int to);
    }

    private final ByteBuffer table;
    private final int end;
    private final Optional<Integer> inside;

    HeicPlaces(ByteBuffer bytes, HeicBoxes.Box box, Optional<Integer> inside) {
        this.table = bytes.duplicate().limit(box.to()).position(box.from());
        this.end = bytes.limit();
        this.inside = inside;
    }

    /// Every piece of the items with these numbers.
    void of(Set<Long> items, Piece piece) throws IOException {
        int version = table.get();
        table.position(table.position() + 3);
        var sizes = Short.toUnsignedInt(table.getShort());
        var counted = version == 0 ? 0 : sizes & 0xF;
        var count = number(version < 2 ? 2 : 4);
        for (var n = 0L; n < count; n++) {
            var item = number(version < 2 ? 2 : 4);
            var how = version == 0 ? 0 : number(2) & 0xF;
            var elsewhere = number(2);
            var base = number(sizes >> 4 & 0xF);
            var pieces = number(2);
            for (var k = 0L; k < pieces; k++) {
                number(counted);
                var from = base + number(sizes >> 12);
                var length = number(sizes >> 8 & 0xF);
                if (items.contains(item)) {
                    piece(how, elsewhere, from, length, piece);
                }
            }
        }
    }

    private void piece(long how, long elsewhere, long from, long length, Piece piece) throws IOException {
        var start = how == 0 ? from : from + inside.orElseThrow(EOFException::new);
        if (how > 1 || elsewhere != 0 || length <= 0 || start < 0 || start + length > end) {
            throw new EOFException();
        }
        piece.at((int) start, (int) (start + length));
    }

    private long number(long size) throws IOException {
        return switch ((int) size) {
            case 0 -> 0;
            case 2 -> Short.toUnsignedLong(table.getShort());
            case 4 -> Integer.toUnsignedLong(table.getInt());
            case 8 -> table.getLong();
            default -> throw new EOFException();
        };
    }
}
