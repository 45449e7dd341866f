package org.openseat.demo.requests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.openseat.documents.Upload;
import org.openseat.rulebook.Paper;
import org.springframework.core.io.ByteArrayResource;

/// A paper that says which one it is meant to be, and that it is none.
final class Sheet {

    private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);

    private Sheet() {}

    static List<Upload> of(Paper paper) {
        var name = paper.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return List.of(new Upload(name + ".pdf", new ByteArrayResource(pdf(name))));
    }

    private static byte[] pdf(String name) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            try (var text = new PDPageContentStream(document, page)) {
                text.beginText();
                text.setFont(FONT, 18);
                text.newLineAtOffset(72, 700);
                text.showText("Demo: " + name);
                text.setFont(FONT, 12);
                text.newLineAtOffset(0, -28);
                text.showText("An invented paper of an invented family.");
                text.endText();
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
