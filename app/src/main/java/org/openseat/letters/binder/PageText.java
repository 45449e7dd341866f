package org.openseat.letters.binder;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/// Writes on pages: the number in the corner, and a line in place of what cannot be printed.
final class PageText {

    private static final float SIZE = 8;
    private static final float EDGE = 14;
    private static final float AIR = 3;

    private PageText() {}

    /// In the upper right corner of every page as it is seen: the case's number, and which page of how many.
    static void number(PDDocument book, String number) throws IOException {
        var font = new PDType1Font(FontName.HELVETICA);
        int all = book.getNumberOfPages();
        int page = 0;
        for (var each : book.getPages()) {
            page++;
            var text = number + "   " + page + " / " + all;
            var width = font.getStringWidth(text) / 1000 * SIZE;
            try (var pen = new PDPageContentStream(book, each, AppendMode.APPEND, true, true)) {
                pen.transform(seen(each, width));
                pen.setNonStrokingColor(1f);
                pen.addRect(-AIR, -AIR, width + 2 * AIR, SIZE + 2 * AIR);
                pen.fill();
                pen.setNonStrokingColor(0.25f);
                pen.beginText();
                pen.setFont(font, SIZE);
                pen.showText(text);
                pen.endText();
            }
        }
    }

    /// To where a text of this width begins, upright for the reader however the page is turned.
    private static Matrix seen(PDPage page, float width) {
        var box = page.getCropBox();
        var in = EDGE + width;
        var down = EDGE + SIZE;
        return switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> turned(90, box.getLowerLeftX() + down, box.getUpperRightY() - in);
            case 180 -> turned(180, box.getLowerLeftX() + in, box.getLowerLeftY() + down);
            case 270 -> turned(270, box.getUpperRightX() - down, box.getLowerLeftY() + in);
            default -> turned(0, box.getUpperRightX() - in, box.getUpperRightY() - down);
        };
    }

    private static Matrix turned(int degrees, float x, float y) {
        return Matrix.getRotateInstance(Math.toRadians(degrees), x, y);
    }

    /// A page that says one thing, in letters that every reader of PDFs has.
    static PDPage notice(PDDocument book, String text) throws IOException {
        var page = new PDPage(PDRectangle.LETTER);
        book.addPage(page);
        try (var pen = new PDPageContentStream(book, page)) {
            pen.beginText();
            pen.setFont(new PDType1Font(FontName.HELVETICA), 11);
            pen.newLineAtOffset(72, 640);
            pen.setLeading(16);
            for (var line : text.lines().toList()) {
                pen.showText(line);
                pen.newLine();
            }
            pen.endText();
        }
        return page;
    }
}
