package org.openseat.interdistrict.letters;

import java.util.Optional;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterRequest.AppealDeniedFinal;
import org.openseat.interdistrict.InterRequest.CountyAppeal;
import org.openseat.interdistrict.InterRequest.DeemedDenied;
import org.openseat.interdistrict.InterRequest.Denied;
import org.openseat.interdistrict.InterRequest.DistrictAppeal;
import org.openseat.interdistrict.InterRequest.ReferredToCounty;
import org.openseat.interdistrict.InterRequest.RevocationStands;
import org.openseat.interdistrict.InterRequest.Revoked;

/// Finds the no that a family was given first, even if it has gone on since.
final class FirstNo {

    static Optional<Denied> denied(InterRequest request) {
        return switch (request) {
            case Denied denied -> Optional.of(denied);
            case DistrictAppeal open -> denied(open.against());
            case AppealDeniedFinal last -> Optional.of(last.against());
            case CountyAppeal county -> denied(county.from());
            case InterRequest _ -> Optional.empty();
        };
    }

    static Optional<Revoked> revoked(InterRequest request) {
        return switch (request) {
            case Revoked revoked -> Optional.of(revoked);
            case DistrictAppeal open -> revoked(open.against());
            case RevocationStands last -> Optional.of(last.against());
            case InterRequest _ -> Optional.empty();
        };
    }

    static Optional<DeemedDenied> deemedDenied(InterRequest request) {
        return switch (request) {
            case DeemedDenied denied -> Optional.of(denied);
            case CountyAppeal county -> deemedDenied(county.from());
            case InterRequest _ -> Optional.empty();
        };
    }

    static Optional<ReferredToCounty> referred(InterRequest request) {
        return switch (request) {
            case ReferredToCounty referred -> Optional.of(referred);
            case CountyAppeal county -> referred(county.from());
            case InterRequest _ -> Optional.empty();
        };
    }

    private FirstNo() {}
}
