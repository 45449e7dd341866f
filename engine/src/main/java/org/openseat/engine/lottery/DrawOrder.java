package org.openseat.engine.lottery;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/// Puts entries into the order of their draws.
final class DrawOrder {

    /// @param place where the entry stood in the given list
    record Ticket(Hash draw, Entry entry, int place) {}

    private static final Comparator<Ticket> ORDER = (a, b) -> {
        int order = a.draw.compareTo(b.draw);
        if (order == 0) {
            order = byBytes(a.entry.drawId(), b.entry.drawId());
        }
        return order != 0 ? order : byBytes(a.entry.child(), b.entry.child());
    };

    private DrawOrder() {}

    static Ticket[] tickets(Seed seed, List<Entry> entries) {
        var mac = Hashes.hmac(seed.hash().bytes());
        var children = HashSet.<String>newHashSet(entries.size());
        var tickets = new Ticket[entries.size()];
        int place = 0;
        for (var entry : entries) {
            if (!children.add(entry.child())) {
                throw new IllegalArgumentException("the child " + entry.child() + " is there twice");
            }
            var draw = new Hash(mac.doFinal(Hashes.utf8(seed.label() + "/" + entry.drawId())));
            tickets[place] = new Ticket(draw, entry, place++);
        }
        Arrays.sort(tickets, ORDER);
        return tickets;
    }

    /// UTF-8 byte order; `String.compareTo` differs beyond U+FFFF.
    static int byBytes(String a, String b) {
        return Arrays.compareUnsigned(Hashes.utf8(a), Hashes.utf8(b));
    }
}
