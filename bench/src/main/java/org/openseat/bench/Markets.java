package org.openseat.bench;

import org.openseat.engine.MadeUpMarket;
import org.openseat.engine.Market;

/// The made-up markets by name.
final class Markets {
    static MadeUpMarket size(String name) {
        return switch (name) {
            case "S1" -> MadeUpMarket.S1;
            case "S2" -> MadeUpMarket.S2;
            case "M" -> MadeUpMarket.M;
            case "L" -> MadeUpMarket.L;
            case "XL" -> MadeUpMarket.XL;
            default -> throw new IllegalArgumentException("No market " + name + ": say S1, S2, M, L or XL");
        };
    }

    static Market market(String size, String rule) {
        return rule.equals("balanced") ? size(size).balanced() : size(size).plain();
    }

    private Markets() {}
}
