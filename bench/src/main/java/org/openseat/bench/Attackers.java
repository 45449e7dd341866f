package org.openseat.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.zip.DeflaterOutputStream;

/// Accounts that send the worst files there are, one after the other, until they are told to stop.
final class Attackers implements AutoCloseable {

    private static final Path FAULTS = Path.of("../shared/faults/uploads");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI site;
    private final List<byte[]> files;
    private final List<Thread> threads = new ArrayList<>();
    private final ConcurrentSkipListMap<Integer, AtomicInteger> answers = new ConcurrentSkipListMap<>();
    private volatile boolean going = true;

    Attackers(URI site, int accounts) throws IOException {
        this.site = site;
        this.files = worst();
        for (var family = 1; family <= accounts; family++) {
            var number = family;
            threads.add(Thread.ofVirtual().start(() -> attack(number)));
        }
    }

    /// How often each status was the answer.
    Map<Integer, Integer> answers() {
        var told = new TreeMap<Integer, Integer>();
        answers.forEach((status, many) -> told.put(status, many.get()));
        return told;
    }

    private void attack(int family) {
        for (var n = family; going; n++) {
            try {
                var status = send(family, files.get(n % files.size())).statusCode();
                answers.computeIfAbsent(status, _ -> new AtomicInteger()).incrementAndGet();
            } catch (IOException e) {
                answers.computeIfAbsent(0, _ -> new AtomicInteger()).incrementAndGet();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private HttpResponse<String> send(int family, byte[] file) throws IOException, InterruptedException {
        var draft = "/permits/apply/" + Families.draft(family);
        var session = "openseat_session=bench-" + family;
        var page = client.send(
                HttpRequest.newBuilder(site.resolve(draft))
                        .header("Cookie", session)
                        .build(),
                BodyHandlers.ofString());
        var token = TOKEN.matcher(page.body());
        if (page.statusCode() != 200 || !token.find()) {
            return page;
        }
        var form = page.headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith("openseat_form="))
                .map(set -> set.substring(0, set.indexOf(';')))
                .findFirst()
                .orElse("");
        var head = "--fold\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token.group(1)
                + "\r\n--fold\r\nContent-Disposition: form-data; name=\"paper\"\r\n\r\nPAY_STUB"
                + "\r\n--fold\r\nContent-Disposition: form-data; name=\"files\"; filename=\"worst.pdf\"\r\n\r\n";
        return client.send(
                HttpRequest.newBuilder(site.resolve(draft + "/papers"))
                        .header("Cookie", session + "; " + form)
                        .header("Content-Type", "multipart/form-data; boundary=fold")
                        // From a home of its own: the slow sockets have used up the places of theirs.
                        .header("X-Forwarded-For", "198.51.100." + family)
                        .POST(BodyPublishers.ofByteArrays(List.of(
                                head.getBytes(StandardCharsets.UTF_8),
                                file,
                                "\r\n--fold--\r\n".getBytes(StandardCharsets.UTF_8))))
                        .build(),
                BodyHandlers.ofString());
    }

    /// What took longest before there was a budget, and what the faults beside the repository hold.
    private static List<byte[]> worst() throws IOException {
        var files = new ArrayList<>(List.of(
                ("%PDF-1.7\n" + "stream\n".repeat(200_000)).getBytes(StandardCharsets.US_ASCII),
                ("%PDF-1.7\n" + "stream\nx\u009c".repeat(100_000)).getBytes(StandardCharsets.ISO_8859_1),
                bomb(500),
                bomb(700)));
        if (Files.isDirectory(FAULTS)) {
            try (var faults = Files.list(FAULTS)) {
                faults.sorted().map(Attackers::read).forEach(files::add);
            }
        }
        return files;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A PDF whose one stream unpacks to so many megabytes of nothing.
    private static byte[] bomb(int megabytes) throws IOException {
        var pdf = new ByteArrayOutputStream();
        pdf.writeBytes("%PDF-1.7\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n".getBytes(StandardCharsets.US_ASCII));
        try (var packed = new DeflaterOutputStream(pdf)) {
            var piece = new byte[1 << 20];
            for (var n = 0; n < megabytes; n++) {
                packed.write(piece);
            }
        }
        return pdf.toByteArray();
    }

    @Override
    public void close() throws InterruptedException {
        going = false;
        for (var thread : threads) {
            thread.interrupt();
            thread.join();
        }
        client.close();
    }
}
