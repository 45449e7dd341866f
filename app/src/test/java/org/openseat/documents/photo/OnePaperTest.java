package org.openseat.documents.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.openseat.AppTest;
import org.openseat.documents.Added;
import org.openseat.documents.Document;
import org.openseat.documents.DocumentDesk;
import org.openseat.documents.PacketId;
import org.openseat.documents.Upload;
import org.openseat.documents.check.FileCheckTest;
import org.openseat.documents.check.FileType;
import org.openseat.documents.store.DocumentStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;

/// Photos of the pages of one paper become one PDF.
@AppTest
class OnePaperTest {

    private static final Instant NOW = Instant.parse("2026-03-02T18:00:00Z");

    @Autowired
    DocumentDesk desk;

    @Autowired
    DocumentStore store;

    private final PacketId packet = new PacketId(UUID.randomUUID());

    @Test
    void the_pages_come_in_the_order_chosen_and_upright() throws IOException {
        var sideways = PhotoNotesTest.jpegWith(photo("jpg", 400, 300), 6, "GPS");
        var added = add(file("a.jpg", sideways), file("b.png", photo("png", 300, 400)));
        var document = ((Added.Kept) added.getFirst()).document();
        assertThat(added).hasSize(1);
        assertThat(document.type()).isEqualTo(FileType.PDF);
        assertThat(document.name()).isEqualTo("a + 1.pdf");
        try (var pdf = Loader.loadPDF(store.file(document.sha256()).toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            for (var page : List.of(0, 1)) {
                var seen = new PDFRenderer(pdf).renderImage(page);
                assertThat(seen.getHeight()).isGreaterThan(seen.getWidth());
            }
            var turned = new PDFRenderer(pdf).renderImage(0);
            // Its left half is red; turned clockwise that is the upper half.
            assertThat(red(turned, turned.getWidth() / 2, turned.getHeight() / 4))
                    .isTrue();
            assertThat(red(turned, turned.getWidth() / 2, turned.getHeight() * 3 / 4))
                    .isFalse();
            var straight = new PDFRenderer(pdf).renderImage(1);
            assertThat(red(straight, straight.getWidth() / 4, straight.getHeight() / 2))
                    .isTrue();
        }
    }

    @Test
    void the_same_photos_sent_again_are_the_same_paper() throws IOException {
        var photos = new Upload[] {file("a.jpg", photo("jpg", 40, 30)), file("b.png", photo("png", 30, 40))};
        add(photos);
        add(photos);
        assertThat(desk.of(packet)).hasSize(1);
    }

    @Test
    void photos_larger_than_all_may_be_together_are_made_smaller() throws IOException {
        var large = photo("png", 5000, 4000);
        var document =
                ((Added.Kept) add(file("a.png", large), file("b.png", large)).getFirst()).document();
        assertThat(document.size()).isLessThan(2_000_000);
    }

    @Test
    void when_one_of_them_will_not_do_the_others_are_kept_one_by_one() throws IOException {
        var broken = photo("jpg", 40, 30);
        var added = add(
                file("a.jpg", photo("jpg", 30, 40)),
                file("b.jpg", java.util.Arrays.copyOf(broken, broken.length / 2)),
                file("c.pdf", FileCheckTest.pdf("")));
        assertThat(desk.of(packet)).extracting(Document::name).containsExactlyInAnyOrder("a.jpg", "c.pdf");
        assertThat(added)
                .filteredOn(Added.NotTaken.class::isInstance)
                .extracting(each -> ((Added.NotTaken) each).why().key())
                .containsExactly("documents.problem.broken", "documents.problem.one_by_one");
    }

    private List<Added> add(Upload... photos) {
        var together = List.of(new Upload(photos[0].name(), photos[0].content(), List.of(photos)));
        return desk.add(packet, "PAY_STUB", together, UUID.randomUUID(), NOW);
    }

    private static Upload file(String name, byte[] content) {
        return new Upload(name, new ByteArrayResource(content));
    }

    /// Its left half is red.
    private static byte[] photo(String format, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static boolean red(BufferedImage image, int x, int y) {
        var color = new Color(image.getRGB(x, y));
        return color.getRed() > 200 && color.getBlue() < 60;
    }
}
