package org.openseat.letters.binder;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.openseat.documents.photo.Upright;

/// A photo on a page of its own, upright and as large as fits.
record Photo(Path file, boolean jpeg) {

    private static final float MARGIN = 36;

    /// A picture with more pixels than this is thinned out, or unpacking it would need hundreds of megabytes.
    private static final long MOST_PIXELS = 12_000_000;

    PDPage drawOn(PDDocument book) throws IOException {
        var turn = jpeg ? Upright.of(file) : Upright.NOT_TURNED;
        var image = image(book);
        var page = new PDPage(PDRectangle.LETTER);
        try (var pen = new PDPageContentStream(book, page)) {
            pen.drawImage(image, placed(image, turn));
        }
        book.addPage(page);
        return page;
    }

    /// A JPEG goes in as it is; it is not unpacked.
    private PDImageXObject image(PDDocument book) throws IOException {
        if (jpeg) {
            try (var in = Files.newInputStream(file)) {
                return JPEGFactory.createFromStream(book, in);
            }
        }
        return LosslessFactory.createFromImage(book, thinned());
    }

    private BufferedImage thinned() throws IOException {
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("No picture in " + file.getFileName());
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                var every = (int) Math.ceil(Math.sqrt((double) pixels / MOST_PIXELS));
                var how = reader.getDefaultReadParam();
                how.setSourceSubsampling(Math.max(1, every), Math.max(1, every), 0, 0);
                return reader.read(0, how);
            } finally {
                reader.dispose();
            }
        }
    }

    /// The picture's unit square, turned upright and laid into the middle of the page.
    private static Matrix placed(PDImageXObject image, Upright turn) {
        var paper = PDRectangle.LETTER;
        float wide = turn.sideways() ? image.getHeight() : image.getWidth();
        float high = turn.sideways() ? image.getWidth() : image.getHeight();
        var scale = Math.min((paper.getWidth() - 2 * MARGIN) / wide, (paper.getHeight() - 2 * MARGIN) / high);
        var place = Matrix.getTranslateInstance(paper.getWidth() / 2, paper.getHeight() / 2);
        place.concatenate(turn.matrix());
        place.concatenate(Matrix.getScaleInstance(image.getWidth() * scale, image.getHeight() * scale));
        place.concatenate(Matrix.getTranslateInstance(-0.5f, -0.5f));
        return place;
    }
}
