package org.openseat.documents.virus;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// Speaks as clamd does, over TCP: takes a file piece by piece and says whether the EICAR test virus is in it.
public final class FakeClamd implements AutoCloseable {

    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    /// How it answers.
    enum Mood {
        WELL,
        TOO_LARGE,
        NONSENSE,
        HANGS_UP
    }

    private final ServerSocket door;
    volatile Mood mood = Mood.WELL;

    public FakeClamd() throws IOException {
        this(0);
    }

    FakeClamd(int port) throws IOException {
        door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    /// The virus check of Openseat that asks this one.
    public VirusScanner asked() {
        return new Clamd("localhost", port());
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var guest = door.accept()) {
                answer(guest);
            } catch (IOException e) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void answer(Socket guest) throws IOException {
        if (mood == Mood.HANGS_UP) {
            return;
        }
        var in = new DataInputStream(guest.getInputStream());
        var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            say(guest, "UNKNOWN COMMAND");
            return;
        }
        var content = new StringBuilder();
        for (var length = in.readInt(); length > 0; length = in.readInt()) {
            content.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
        }
        say(
                guest,
                switch (mood) {
                    case TOO_LARGE -> "INSTREAM size limit exceeded. ERROR";
                    case NONSENSE -> "OK";
                    case WELL, HANGS_UP ->
                        content.indexOf(EICAR) >= 0 ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
                });
    }

    private static void say(Socket guest, String words) throws IOException {
        guest.getOutputStream().write((words + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
