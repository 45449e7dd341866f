package org.openseat.engine.lottery;

/// The secret that hides a draw id in the published tree until its family shows it; 32 bytes, one for each id.
///
/// @param value the 32 bytes, as a [Hash] because that is how they are made and written
public record Salt(Hash value) {

    /// The salt of an id from the one secret that the district keeps: `HMAC-SHA-256(secret, UTF-8 id)`.
    ///
    /// A family that learns its own salt learns nothing of anybody else's. For many ids make one [Salts].
    ///
    /// @param secret at least 16 bytes, never published
    public static Salt of(byte[] secret, String drawId) {
        return new Salts(secret).of(drawId);
    }

    /// What stands in the tree for this id: `SHA-256(0x00 ‖ salt ‖ UTF-8 id)`.
    public Hash leaf(String drawId) {
        return new Hash(Hashes.sha256(new byte[] {0}, value.bytes(), Hashes.utf8(drawId)));
    }
}
