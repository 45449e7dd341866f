package org.openseat.cases.told;

import java.util.Locale;
import org.openseat.letters.sheet.LetterKind;

/// One of a kind's own letters, told apart by an enum: its words begin with the room of its kind and its own name.
public interface KindLetter extends LetterKind {

    /// @param room the first part of its words' keys, such as `permits.letters`
    /// @param version of its words and template
    /// @param mail the words of the mail that says the letter is there
    record Print(String room, int version, String mail) {}

    /// As the enum has it.
    String name();

    Print print();

    @Override
    default String key() {
        return print().room() + "." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    default int version() {
        return print().version();
    }

    @Override
    default String mail() {
        return print().mail();
    }
}
