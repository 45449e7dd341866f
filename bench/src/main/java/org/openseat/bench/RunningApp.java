package org.openseat.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/// The web system as an operator starts it, in a process and a data folder of its own, at a free port.
record RunningApp(Process process, URI site, URI figures, Path data, Duration start) {
    private static final Duration PATIENCE = Duration.ofSeconds(300);

    static RunningApp start(Path jar, Path folder) throws IOException, InterruptedException {
        var port = freePort();
        var figures = freePort();
        var data = folder.resolve("data");
        var temporary = Files.createDirectories(folder.resolve("tmp"));
        var java = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Djava.io.tmpdir=" + temporary,
                        "-jar",
                        jar.toAbsolutePath().toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("app.log").toFile());
        var settings = java.environment();
        settings.keySet().removeIf(name -> name.startsWith("OPENSEAT_"));
        settings.put("OPENSEAT_PORT", Integer.toString(port));
        settings.put("OPENSEAT_METRICS_PORT", Integer.toString(figures));
        // Some clients say that they come from elsewhere.
        settings.put("OPENSEAT_TRUSTED_PROXIES", "127.0.0.1, ::1");
        settings.put("OPENSEAT_DATA", data.toString());
        settings.put(
                "OPENSEAT_DISTRICT", Path.of("districts/demo").toAbsolutePath().toString());
        var begun = System.nanoTime();
        var process = java.start();
        var site = URI.create("http://localhost:" + port);
        awaitReady(process, site, folder.resolve("app.log"));
        return new RunningApp(
                process,
                site,
                URI.create("http://127.0.0.1:" + figures + "/actuator/prometheus"),
                data,
                Duration.ofNanos(System.nanoTime() - begun));
    }

    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// What the Java machine holds in memory, PostgreSQL apart, in megabytes.
    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1_000_000)
                .findFirst()
                .orElseThrow();
    }

    /// First the process of PostgreSQL, fourth its port, as it notes them itself.
    List<String> postgresNote() throws IOException {
        return Files.readAllLines(data.resolve("postgres/postmaster.pid"));
    }

    int postgresPort() throws IOException {
        return Integer.parseInt(postgresNote().get(3).strip());
    }

    /// As the one who may do everything: figures need made-up families that no page would take.
    String jdbcUrl() throws IOException {
        return "jdbc:postgresql://localhost:" + postgresPort() + "/openseat?user=postgres&password="
                + postgresPassword();
    }

    String postgresPassword() throws IOException {
        var passwords = new Properties();
        try (var lines = Files.newBufferedReader(data.resolve("postgres-passwords"))) {
            passwords.load(lines);
        }
        return passwords.getProperty("superuser", "");
    }

    private static void awaitReady(Process process, URI site, Path log) throws IOException, InterruptedException {
        var question = HttpRequest.newBuilder(site.resolve("/readyz"))
                .timeout(Duration.ofSeconds(10))
                .build();
        var until = System.nanoTime() + PATIENCE.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (!ready(client, question)) {
                if (!process.isAlive() || System.nanoTime() > until) {
                    process.destroy();
                    throw new IllegalStateException("Openseat did not get ready:\n" + Files.readString(log));
                }
                Thread.sleep(20);
            }
        }
    }

    private static boolean ready(HttpClient client, HttpRequest question) throws InterruptedException {
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
