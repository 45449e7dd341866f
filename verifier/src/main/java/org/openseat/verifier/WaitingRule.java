package org.openseat.verifier;

import org.openseat.engine.WaitingLists;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads for which choices a child waits, as the district's rules say it.
final class WaitingRule implements ITypeConverter<WaitingLists.Rule> {
    @Override
    public WaitingLists.Rule convert(String text) {
        return switch (text) {
            case "first" -> WaitingLists.Rule.FIRST_CHOICE_IF_UNSEATED;
            case "better" -> WaitingLists.Rule.EVERY_BETTER_CHOICE;
            default -> throw new TypeConversionException("\"" + text + "\" is no waiting rule; write first or better");
        };
    }
}
