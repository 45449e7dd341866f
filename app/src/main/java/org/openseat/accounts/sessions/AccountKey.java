package org.openseat.accounts.sessions;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openseat.accounts.keys.NodeKeys;
import org.springframework.stereotype.Component;

/// The one secret of accounts, `accounts.key` in the data folder; every use of it gets a key of its own.
@Component
public class AccountKey {

    private static final String MAC = "HmacSHA256";

    private final SecretKeySpec key;

    AccountKey(NodeKeys keys) {
        key = new SecretKeySpec(keys.key("accounts.key"), MAC);
    }

    /// 256 bits for one use; who knows the key of one use knows nothing of another's.
    public byte[] of(String use) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(use.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + MAC, e);
        }
    }
}
