package org.openseat.cases;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The kinds of request that this district takes.
@Component
public class CaseKinds {

    private final ObjectProvider<CaseKind> kinds;

    /// Asked for late: a kind is made of services that use the shared rooms.
    CaseKinds(ObjectProvider<CaseKind> kinds) {
        this.kinds = kinds;
    }

    public List<CaseKind> all() {
        return kinds.stream().toList();
    }

    public CaseKind get(String code) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
