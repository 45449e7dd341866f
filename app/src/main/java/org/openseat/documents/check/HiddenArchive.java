package org.openseat.documents.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Finds an archive behind a PDF: two files in one, shown as the one and unpacked as the other.
///
/// An archive that was attached to the PDF as the format foresees stands before the PDF's end and is let be.
final class HiddenArchive {

    private static final int END_RECORD = 0x06054B50;
    private static final int DIRECTORY = 0x02014B50;
    private static final int RECORD = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final byte[] END_OF_PDF = "%%EOF".getBytes(StandardCharsets.US_ASCII);

    private HiddenArchive() {}

    /// An archive is read from its end: a record that a comment of up to 64 KB may follow. (APPNOTE 4.3.16)
    static boolean in(Path pdf) throws IOException {
        try (var channel = FileChannel.open(pdf, StandardOpenOption.READ)) {
            var bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
                    .order(ByteOrder.LITTLE_ENDIAN);
            var end = endOfPdf(bytes);
            for (var at = bytes.limit() - RECORD; at >= 0 && at >= bytes.limit() - RECORD - LONGEST_COMMENT; at--) {
                if (bytes.getInt(at) == END_RECORD && (at > end || whole(bytes, at))) {
                    return true;
                }
            }
            return false;
        }
    }

    /// Its comment ends with the file and its directory stands where it says.
    private static boolean whole(ByteBuffer bytes, int at) {
        var comment = Short.toUnsignedInt(bytes.getShort(at + 20));
        var directory = at - Integer.toUnsignedLong(bytes.getInt(at + 12));
        return at + RECORD + comment == bytes.limit()
                && directory >= 0
                && directory < at
                && bytes.getInt((int) directory) == DIRECTORY;
    }

    private static int endOfPdf(ByteBuffer bytes) {
        for (var at = bytes.limit() - END_OF_PDF.length; at >= 0; at--) {
            var k = 0;
            while (k < END_OF_PDF.length && bytes.get(at + k) == END_OF_PDF[k]) {
                k++;
            }
            if (k == END_OF_PDF.length) {
                return at;
            }
        }
        return -1;
    }
}
