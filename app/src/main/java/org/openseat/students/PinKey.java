package org.openseat.students;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The secret that turns a PIN into a fingerprint that says nothing without the secret.
///
/// A PIN has a few thousand possible values: a slow hash would only slow down whoever steals the database, and would
/// take hours for 600,000 children. The key lies in the data folder, so the database alone is worth nothing.
/// (docs/decisions/2026-11-22-pins.md)
@Component
class PinKey {

    private static final String MAC = "HmacSHA256";

    private final SecretKeySpec key;

    PinKey(@Value("${openseat.data}") Path data) {
        key = new SecretKeySpec(readOrMake(data.resolve("pin.key")), MAC);
    }

    byte[] fingerprint(String districtId, String pin) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal((districtId + "\n" + pin).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + MAC, e);
        }
    }

    /// Tells one key from another without telling the key.
    String name() {
        return HexFormat.of().formatHex(fingerprint("name", "of this key"), 0, 8);
    }

    private static byte[] readOrMake(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("The key for PINs cannot be read or made: " + file, e);
        }
    }

    private static void make(Path file) throws IOException {
        var fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            Files.writeString(file, HexFormat.of().formatHex(fresh), StandardOpenOption.CREATE_NEW);
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        } catch (FileAlreadyExistsException e) {
            // Another node made it first; that one is read.
        }
    }
}
