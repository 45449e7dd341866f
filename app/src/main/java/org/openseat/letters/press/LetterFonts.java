package org.openseat.letters.press;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
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

    void into(PDDocument document, PdfRendererBuilder printing) throws IOException {
        use(regular, 400, document, printing);
        use(bold, 700, document, printing);
    }

    private static void use(TrueTypeFont font, int weight, PDDocument document, PdfRendererBuilder printing)
            throws IOException {
        var embedded = new PDFontSupplier(PDType0Font.load(document, font, true));
        printing.useFont(embedded, FAMILY, weight, FontStyle.NORMAL, true);
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
