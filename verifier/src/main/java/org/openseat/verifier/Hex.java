package org.openseat.verifier;

import java.util.HexFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Bytes that are written as hexadecimal digits on the command line.
final class Hex {
    private final byte[] bytes;

    private Hex(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /// Reads them; no digits at all are no bytes.
    static final class Reader implements ITypeConverter<Hex> {
        @Override
        public Hex convert(String text) {
            try {
                return new Hex(HexFormat.of().parseHex(text));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(
                        "\"" + text + "\" is not hexadecimal; write two digits 0-9, a-f for each byte");
            }
        }
    }
}
