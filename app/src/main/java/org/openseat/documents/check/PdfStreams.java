package org.openseat.documents.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/// Unpacks every stream of a PDF and throws away what comes out, until it is clear whether a reader could.
///
/// It believes the bytes and not the file's table of contents, so a stream packed several times over is found too. What
/// is locked with a key looks like noise here; opening it is left to the reader, one file at a time.
final class PdfStreams {

    private static final int DEEPEST = 4;
    private static final int DICTIONARY = 2048;
    private static final byte[] WORD = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern LIST = Pattern.compile("/(ObjStm|XRef)\\b");
    private static final Pattern OTHER_PACKING = Pattern.compile("/(LZW|RunLength|LZWDecode|RunLengthDecode|RL)\\b");

    private final ByteBuffer pdf;
    private final Budget budget;

    private PdfStreams(ByteBuffer pdf, Budget budget) {
        this.pdf = pdf;
        this.budget = budget;
    }

    /// Whether it is packed as nothing honest is; a [Budget.Spent] when there is too much of it.
    static boolean swell(Path file, Budget budget) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new PdfStreams(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()), budget).swell();
        }
    }

    private boolean swell() throws IOException {
        for (var at = 0; at < pdf.limit() - WORD.length - 4; at++) {
            if (begins(at) && swells(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean begins(int at) {
        for (var k = 0; k < WORD.length; k++) {
            if (pdf.get(at + k) != WORD[k]) {
                return false;
            }
        }
        var next = pdf.get(at + WORD.length);
        return (next == '\r' || next == '\n') && (at < 3 || pdf.get(at - 1) != 'd');
    }

    private boolean swells(int at) throws IOException {
        budget.stream();
        var content = at + WORD.length + (pdf.get(at + WORD.length) == '\r' ? 2 : 1);
        var dictionary = dictionary(at);
        var list = LIST.matcher(dictionary).find();
        if (list && OTHER_PACKING.matcher(dictionary).find()) {
            return true;
        }
        for (var depth = 1; depth <= DEEPEST; depth++) {
            if (!packed(content, depth - 1)) {
                return false;
            }
            unpack(content, depth, list);
        }
        return true;
    }

    private String dictionary(int at) {
        var text = new byte[Math.min(at, DICTIONARY)];
        pdf.get(at - text.length, text);
        var before = new String(text, StandardCharsets.ISO_8859_1);
        return before.substring(Math.max(0, before.lastIndexOf(" obj")));
    }

    /// Whether what comes out after so many times unpacking begins as a packed stream does. (RFC 1950 §2.2)
    private boolean packed(int content, int times) throws IOException {
        try (var in = unpacked(content, times)) {
            var head = in.readNBytes(2);
            return head.length == 2 && (head[0] & 0xF) == 8 && ((head[0] & 0xFF) << 8 | head[1] & 0xFF) % 31 == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private void unpack(int content, int times, boolean list) throws Budget.Spent {
        var piece = new byte[1 << 16];
        try (var in = unpacked(content, times)) {
            for (var read = in.read(piece); read >= 0; read = in.read(piece)) {
                budget.unpacked(read, list);
            }
        } catch (Budget.Spent e) {
            throw e;
        } catch (IOException e) {
            // Noise, or a damaged end: what came out until there counts.
        }
    }

    private InputStream unpacked(int content, int times) {
        InputStream in = new Bytes(pdf.slice(content, pdf.limit() - content));
        for (var n = 0; n < times; n++) {
            in = new InflaterInputStream(in);
        }
        return in;
    }

    private static final class Bytes extends InputStream {

        private final ByteBuffer left;

        private Bytes(ByteBuffer left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left.hasRemaining() ? left.get() & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (!left.hasRemaining()) {
                return -1;
            }
            var read = Math.min(length, left.remaining());
            left.get(into, from, read);
            return read;
        }
    }
}
