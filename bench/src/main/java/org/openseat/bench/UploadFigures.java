package org.openseat.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/// Photos sent without sign-in: how many a second, how long the slowest take, and what they leave in memory.
final class UploadFigures {

    /// Sides of a noisy picture that becomes a JPEG of about 200 KB, 2 MB and 9 MB.
    private static final int[] SIDES = {580, 1830, 3860};

    private static final int DENSITIES = 14;
    private static final int MOST_PER_PAPER = 10;

    private final RunningApp app;
    private final StatusBrowser browser;
    private final Load load;
    private final int visits;
    private final double seconds;
    private final AtomicInteger sent = new AtomicInteger();

    UploadFigures(RunningApp app, StatusBrowser browser, Load load, int requests, double scale) {
        this.app = app;
        this.browser = browser;
        this.load = load;
        this.visits = requests / Lookups.ONE_OPEN_IN;
        this.seconds = 20 * scale;
    }

    void print() throws Exception {
        var small = photo(SIDES[0]);
        upload(small, seconds / 2);
        System.out.println("""
                | size | a second | p50 ms | p99 ms | MB a second | heap after GC, MB | most memory (RSS), MB |
                |---|---|---|---|---|---|---|""");
        System.out.printf(Locale.ROOT, "| before | | | | | %d | %d |%n", heap(), app.residentMegabytes());
        for (var side : SIDES) {
            var photo = photo(side);
            // Linux forgets the highest mark.
            Files.writeString(Path.of("/proc", Long.toString(app.process().pid()), "clear_refs"), "5");
            var figure = upload(photo, seconds);
            System.out.printf(
                    Locale.ROOT,
                    "| %.1f MB | %.0f | %.0f | %.0f | %.0f | %d | %d |%n",
                    photo.length / 1e6,
                    figure.perSecond(),
                    figure.p50(),
                    figure.p99(),
                    figure.perSecond() * photo.length / 1e6,
                    heap(),
                    most());
        }
    }

    private Measured upload(byte[] photo, double seconds) throws Exception {
        var first = sent.get();
        return load.once(first, visits * MOST_PER_PAPER, seconds, n -> {
            sent.incrementAndGet();
            browser.upload(Lookups.ONE_OPEN_IN * (1 + n % visits), unlike(photo, n));
        });
    }

    /// Another content each time: the number of points an inch differs, which the system keeps.
    private static byte[] unlike(byte[] photo, int n) {
        var other = Arrays.copyOf(photo, photo.length);
        ByteBuffer.wrap(other).putInt(DENSITIES, n + 1);
        return other;
    }

    private static byte[] photo(int side) throws IOException {
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var random = new SplittableRandom(side);
        for (var i = 0; i < side * side; i++) {
            image.setRGB(i % side, i / side, random.nextInt());
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }

    private long most() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(app.process().pid()), "status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1_000_000)
                .findFirst()
                .orElseThrow();
    }

    /// What is still held after everything that can go has gone.
    private long heap() throws IOException, InterruptedException {
        var pid = Long.toString(app.process().pid());
        new ProcessBuilder(System.getProperty("java.home") + "/bin/jcmd", pid, "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        try (var client = HttpClient.newHttpClient()) {
            var figures = client.send(HttpRequest.newBuilder(app.figures()).build(), BodyHandlers.ofLines());
            return Math.round(figures.body()
                            .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
                            .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                            .sum()
                    / 1e6);
        }
    }
}
