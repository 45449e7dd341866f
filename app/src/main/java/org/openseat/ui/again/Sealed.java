package org.openseat.ui.again;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// A page sealed with the secret in its own address, or what was typed with that in a cookie: the database alone can
/// read none, as there may be names or a link in it. Each secret seals one thing, so the counter may begin at nought.
public final class Sealed {

    private static final int TAG_BITS = 128;
    private static final int IV_BYTES = 12;

    private Sealed() {}

    public static byte[] seal(byte[] page, String secret) {
        return run(Cipher.ENCRYPT_MODE, page, secret);
    }

    public static byte[] open(byte[] sealed, String secret) {
        return run(Cipher.DECRYPT_MODE, sealed, secret);
    }

    static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] run(int mode, byte[] bytes, String secret) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(hash("key\n" + secret), "AES"),
                    new GCMParameterSpec(TAG_BITS, new byte[IV_BYTES]));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A kept page could not be read", e);
        }
    }
}
