package org.openseat.verifier.bundle;

import java.util.Arrays;
import java.util.Locale;

/// The value has the announced length and came up between announcement and draw; a drand value is the hash of its
/// round's signature.
final class ValueCheck {
    static Reasons of(Bundle bundle) {
        var reasons = new Reasons();
        var rules = bundle.rules();
        var run = bundle.run();
        reasons.unless(
                bundle.value().length == rules.valueBytes(),
                "the value has " + bundle.value().length + " bytes, announced were " + rules.valueBytes());
        reasons.unless(
                run.announcedAt().isBefore(rules.valueDue()), "the run was announced after its value could be known");
        reasons.unless(!run.valuedAt().isBefore(rules.valueDue()), "the value was taken before it was due");
        reasons.unless(run.valuedAt().isBefore(run.drawnAt()), "the draw was made before there was a value");
        boolean drand = rules.valueSource().toLowerCase(Locale.ROOT).startsWith("drand");
        reasons.unless(!drand || run.signature() != null, "the signature of the drand round is missing");
        if (run.signature() != null) {
            reasons.unless(
                    Arrays.equals(Sha.of(run.signature()), bundle.value()),
                    "the value is not the SHA-256 of the signature");
        }
        return reasons;
    }

    private ValueCheck() {}
}
