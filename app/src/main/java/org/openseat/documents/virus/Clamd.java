package org.openseat.documents.virus;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The virus check of ClamAV, asked over the network piece by piece. (clamd(8), INSTREAM)
///
/// Anything but its plain "OK" is not OK. When it does not answer, it is left alone until [#again], so that
/// families do not wait for it one after the other.
final class Clamd implements VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(Clamd.class);
    private static final int CONNECT_MILLIS = 2_000;
    private static final int ANSWER_MILLIS = 20_000;
    private static final int PIECE = 1 << 16;
    private static final int LONGEST_ANSWER = 1024;

    private final InetSocketAddress address;
    private volatile boolean silent;

    Clamd(String host, int port) {
        this.address = InetSocketAddress.createUnresolved(host, port);
    }

    @Override
    public Finding look(Path file) {
        if (silent) {
            return Finding.NO_ANSWER;
        }
        try {
            return finding(ask(file));
        } catch (IOException e) {
            LOG.warn("The virus check does not answer ({})", e.getClass().getSimpleName());
            silent = true;
            return Finding.NO_ANSWER;
        }
    }

    @Override
    public void again() {
        silent = false;
    }

    private String ask(Path file) throws IOException {
        try (var socket = new Socket();
                var content = Files.newInputStream(file)) {
            socket.connect(new InetSocketAddress(address.getHostString(), address.getPort()), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            var piece = new byte[PIECE];
            for (var read = content.read(piece); read >= 0; read = content.read(piece)) {
                out.writeInt(read);
                out.write(piece, 0, read);
            }
            out.writeInt(0);
            out.flush();
            return new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII);
        }
    }

    private static Finding finding(String answer) {
        var said = answer.replace("\0", "").strip();
        if (said.equals("stream: OK")) {
            return Finding.CLEAN;
        }
        if (said.endsWith(" FOUND")) {
            return Finding.INFECTED;
        }
        LOG.warn("The virus check could not check a file");
        return Finding.NO_ANSWER;
    }
}
