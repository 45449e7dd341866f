package org.openseat.road;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/// Photos and papers as a family has them on its telephone, and one file that is not what its name says.
final class SampleFiles {

    private SampleFiles() {}

    /// No two photos are alike: the same file sent twice would be kept once.
    static Path photo(Path folder, String name) {
        var picture = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(name.hashCode() & 31, 40, 0xffffff);
        return write(folder, name, file -> ImageIO.write(picture, "jpg", file.toFile()));
    }

    static Path pdf(Path folder, String name) {
        return write(folder, name, file -> {
            try (var document = new PDDocument()) {
                document.addPage(new PDPage());
                document.save(file.toFile());
            }
        });
    }

    static Path disguised(Path folder, String name) {
        return write(folder, name, file -> Files.writeString(file, "<script>alert(1)</script>"));
    }

    /// The words of a PDF, with every gap as one space.
    static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void to(Path file) throws IOException;
    }

    private static Path write(Path folder, String name, Writing writing) {
        try {
            var file = folder.resolve(name);
            writing.to(file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
