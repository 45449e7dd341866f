package org.openseat.engine.lottery;

import java.util.List;

/// The key of one lottery, made from what was fixed before and a public value that nobody could know before.
///
/// @param hash `SHA-256(manifest ‖ value ‖ UTF-8 label)`
/// @param label names the lottery, for example `2027-28 magnets`; part of the seed and of every draw
public record Seed(Hash hash, String label) {

    /// The seed from the published bytes.
    ///
    /// @param manifest see [Manifest#bytes]
    /// @param value the public value, drawn after the manifest was published
    public static Seed of(byte[] manifest, byte[] value, String label) {
        return new Seed(new Hash(Hashes.sha256(manifest, value, Hashes.utf8(label))), label);
    }

    /// The draw of one id: `HMAC-SHA-256(key = seed, message = UTF-8 label/draw-id)`. Depends on nobody else.
    public Hash draw(String drawId) {
        return new Hash(Hashes.hmac(hash.bytes()).doFinal(Hashes.utf8(label + "/" + drawId)));
    }

    /// The lottery number of every entry, in the given order: 0 for the smallest draw, then 1, 2, 3 …
    ///
    /// Draws are compared as unsigned big-endian numbers, equal ones by the bytes of the draw id, a shared one
    /// by the bytes of the child's id. Costs one HMAC an entry and a sort. The same child twice is an
    /// `IllegalArgumentException`.
    public int[] ranks(List<Entry> entries) {
        var tickets = DrawOrder.tickets(this, entries);
        var numbers = new int[entries.size()];
        for (int rank = 0; rank < tickets.length; rank++) {
            numbers[tickets[rank].place()] = rank;
        }
        return numbers;
    }
}
