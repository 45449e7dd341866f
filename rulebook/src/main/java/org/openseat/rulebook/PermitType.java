package org.openseat.rulebook;

/// The kinds of intra-district permit, with the reason code kept in the student information system. (BUL-5347 Att. G,
/// §II.C.10)
public enum PermitType {
    PARENT_EMPLOYMENT("PEP");

    private final String sisCode;

    PermitType(String sisCode) {
        this.sisCode = sisCode;
    }

    public String sisCode() {
        return sisCode;
    }
}
