package org.openseat.documents.photo;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.openseat.documents.DocumentDesk;
import org.openseat.documents.check.Budget;
import org.openseat.documents.check.FileName;
import org.openseat.documents.check.Received;

/// Puts the photos of one paper together in one PDF, in their order, each upright on a page of its own.
///
/// One photo at a time is unpacked, to at most 60 MB. The same photos make the same bytes, so a retry adds nothing.
public final class OnePaper {

    /// A letter page at 200 points an inch: small print is still read.
    private static final int LONG_SIDE = 2200;

    private static final float MARGIN = 18;
    private static final float[] QUALITIES = {0.8f, 0.6f, 0.4f};
    private static final long WRAPPING = 4096;

    private OnePaper() {}

    public static String name(List<Received> photos) {
        var first = photos.getFirst().name();
        var dot = first.lastIndexOf('.');
        return FileName.clean((dot > 0 ? first.substring(0, dot) : first) + " + " + (photos.size() - 1) + ".pdf");
    }

    /// False when one of them is not to be kept or is no photo that we can draw, or all together would be too large.
    public static synchronized boolean write(List<Received> photos, Path place, Budget budget) throws IOException {
        var most = DocumentDesk.LARGEST / photos.size() - WRAPPING;
        try (var pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            for (var photo : photos) {
                if (!(photo instanceof Received.Sound sound) || !draw(pdf, sound, most, budget)) {
                    return false;
                }
            }
            pdf.setDocumentId(0L);
            pdf.save(place.toFile());
            return Files.size(place) <= DocumentDesk.LARGEST;
        } catch (IOException | RuntimeException e) {
            // A picture that is whole and yet cannot be drawn, such as one in printers' colors.
            return false;
        }
    }

    private static boolean draw(PDDocument pdf, Received.Sound photo, long most, Budget budget) throws IOException {
        return switch (photo.type()) {
            case PDF -> false;
            case JPEG -> {
                var file = photo.arrival().file();
                yield draw(pdf, file, Upright.of(file), photo.arrival().size() <= most, most, budget);
            }
            case PNG -> draw(pdf, photo.arrival().file(), Upright.NOT_TURNED, false, most, budget);
            case HEIC -> {
                var picture = Files.createTempFile("page", ".jpg");
                try {
                    yield HeicView.run(photo.arrival().file(), picture)
                            && draw(pdf, picture, Upright.of(picture), false, most, budget);
                } finally {
                    Files.deleteIfExists(picture);
                }
            }
        };
    }

    /// @param asItIs whether the file may go in without being packed anew
    private static boolean draw(PDDocument pdf, Path file, Upright turn, boolean asItIs, long most, Budget budget)
            throws IOException {
        PDImageXObject image;
        if (asItIs) {
            try (var in = Files.newInputStream(file)) {
                image = JPEGFactory.createFromStream(pdf, in);
            }
        } else {
            image = JPEGFactory.createFromStream(pdf, new ByteArrayInputStream(packed(small(file, budget), most)));
        }
        float wide = turn.sideways() ? image.getHeight() : image.getWidth();
        float high = turn.sideways() ? image.getWidth() : image.getHeight();
        var letter = PDRectangle.LETTER;
        var paper = wide > high ? new PDRectangle(letter.getHeight(), letter.getWidth()) : letter;
        var scale = Math.min((paper.getWidth() - 2 * MARGIN) / wide, (paper.getHeight() - 2 * MARGIN) / high);
        var place = Matrix.getTranslateInstance(paper.getWidth() / 2, paper.getHeight() / 2);
        place.concatenate(turn.matrix());
        place.concatenate(Matrix.getScaleInstance(image.getWidth() * scale, image.getHeight() * scale));
        place.concatenate(Matrix.getTranslateInstance(-0.5f, -0.5f));
        var page = new PDPage(paper);
        try (var pen = new PDPageContentStream(pdf, page)) {
            pen.drawImage(image, place);
        }
        pdf.addPage(page);
        return true;
    }

    /// Unpacks no more points than twice as many to a side as are needed, and then makes it smaller smoothly.
    private static BufferedImage small(Path file, Budget budget) throws IOException {
        var image = coarse(file, budget);
        var scale = Math.min(1.0, (double) LONG_SIDE / Math.max(image.getWidth(), image.getHeight()));
        var small = new BufferedImage(
                (int) Math.max(1, image.getWidth() * scale),
                (int) Math.max(1, image.getHeight() * scale),
                BufferedImage.TYPE_INT_RGB);
        var pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setBackground(java.awt.Color.WHITE);
        pen.clearRect(0, 0, small.getWidth(), small.getHeight());
        pen.drawImage(image, 0, 0, small.getWidth(), small.getHeight(), null);
        pen.dispose();
        return small;
    }

    private static BufferedImage coarse(Path file, Budget budget) throws IOException {
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var reader = ImageIO.getImageReaders(in).next();
            try {
                reader.setInput(in, true, true);
                budget.points((long) reader.getWidth(0) * reader.getHeight(0));
                var side = Math.max(reader.getWidth(0), reader.getHeight(0));
                var every = Math.max(1, Math.ceilDiv(side, 2 * LONG_SIDE));
                var how = reader.getDefaultReadParam();
                how.setSourceSubsampling(every, every, 0, 0);
                return reader.read(0, how);
            } finally {
                reader.dispose();
            }
        }
    }

    private static byte[] packed(BufferedImage image, long most) throws IOException {
        var packed = new byte[0];
        for (var quality : QUALITIES) {
            packed = packed(image, quality);
            if (packed.length <= most) {
                break;
            }
        }
        return packed;
    }

    private static byte[] packed(BufferedImage image, float quality) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
