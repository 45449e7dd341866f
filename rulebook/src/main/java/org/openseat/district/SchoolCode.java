package org.openseat.district;

/// The code a district knows a school by, such as its CDS code. Nothing is read into its digits.
public record SchoolCode(String value) {
    public SchoolCode {
        if (value.isBlank() || !value.equals(value.strip())) {
            throw new IllegalArgumentException("A school code must not be empty or padded: \"" + value + "\"");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
