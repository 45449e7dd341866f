package org.openseat.audit.chain;

import java.util.List;
import org.springframework.stereotype.Service;

/// The published ends of the chain, the newest first.
@Service
public class Heads {

    private final ChainTables tables;

    Heads(ChainTables tables) {
        this.tables = tables;
    }

    public List<Head> all() {
        return tables.heads();
    }
}
