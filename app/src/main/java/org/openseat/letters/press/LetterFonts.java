package org.openseat.letters.press;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The fonts of letters, read once and lent to one letter at a time: to read them takes longer than to print a page.
final class LetterFonts {

    private static final String FAMILY = "Noto Sans";
    private static final Queue<LetterFonts> IDLE = new ConcurrentLinkedQueue<>();

    private final TrueTypeFont regular;
    private final TrueTypeFont bold;
    private final Map<ScriptFont, TrueTypeFont> others = new EnumMap<>(ScriptFont.class);

    private LetterFonts() throws IOException {
        regular = read("NotoSans-Regular.ttf");
        bold = read("NotoSans-Bold.ttf");
    }

    /// To be given back; if it is not, because printing failed, others are read.
    static LetterFonts lent() throws IOException {
        var idle = IDLE.poll();
        return idle == null ? new LetterFonts() : idle;
    }

    void giveBack() {
        IDLE.add(this);
    }

    /// @param scripts what the letter's text needs beside Noto Sans
    void into(PDDocument document, PdfRendererBuilder printing, Set<ScriptFont> scripts) throws IOException {
        use(regular, FAMILY, 400, document, printing);
        use(bold, FAMILY, 700, document, printing);
        for (var script : scripts) {
            use(other(script), script.family(), 400, document, printing);
        }
    }

    /// Whether Noto Sans has it.
    boolean has(int character) {
        return has(regular, character);
    }

    /// The other font that has it.
    Optional<ScriptFont> other(int character) {
        return Stream.of(ScriptFont.values())
                .filter(font -> font.writes(character) && has(other(font), character))
                .findFirst();
    }

    private static boolean has(TrueTypeFont font, int character) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(character) != 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TrueTypeFont other(ScriptFont script) {
        return others.computeIfAbsent(script, font -> {
            try {
                return read(font.file());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void use(
            TrueTypeFont font, String family, int weight, PDDocument document, PdfRendererBuilder printing)
            throws IOException {
        var embedded = new PDFontSupplier(PDType0Font.load(document, font, true));
        printing.useFont(embedded, family, weight, FontStyle.NORMAL, true);
    }

    /// Without ligatures: PDFBox looks for them with patterns, letter by letter, which takes half the time of a letter.
    private static TrueTypeFont read(String name) throws IOException {
        try (var in = Objects.requireNonNull(LetterFonts.class.getResourceAsStream(name), name)) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return font;
        }
    }
}
