package org.openseat.students.pin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openseat.accounts.keys.NodeKeys;
import org.springframework.stereotype.Component;

/// The secret that turns a PIN into a fingerprint that says nothing without the secret.
///
/// A PIN has a few thousand possible values: a slow hash would only slow down whoever steals the database, and would
/// take hours for 600,000 children. The key lies in the data folder, so the database alone is worth nothing.
/// (docs/decisions/2026-11-22-pins.md)
@Component
public class PinKey {

    private static final String MAC = "HmacSHA256";

    private final SecretKeySpec key;

    PinKey(NodeKeys keys) {
        key = new SecretKeySpec(keys.key("pin.key"), MAC);
    }

    public byte[] fingerprint(String districtId, String pin) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal((districtId + "\n" + pin).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + MAC, e);
        }
    }

    /// Tells one key from another without telling the key.
    public String name() {
        return HexFormat.of().formatHex(fingerprint("name", "of this key"), 0, 8);
    }
}
