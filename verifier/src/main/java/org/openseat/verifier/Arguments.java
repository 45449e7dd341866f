package org.openseat.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.openseat.verifier.files.BadInput;

/// The command line as it was typed, whatever locale the machine has.
///
/// In a locale without accents (`LC_ALL=C`) Java reads every letter beyond ASCII as U+FFFD; a label would then
/// give other numbers on another machine. Linux keeps the bytes; where it does not, the command line is refused.
final class Arguments {
    private static final char UNREADABLE = '\uFFFD';

    static String[] asTyped(String... args) {
        if (Stream.of(args).noneMatch(arg -> arg.indexOf(UNREADABLE) >= 0)) {
            return args;
        }
        var typed = fromLinux(args.length);
        if (typed.isEmpty() || typed.stream().anyMatch(arg -> arg.indexOf(UNREADABLE) >= 0)) {
            throw new BadInput(List.of("the command line has letters that this machine's locale cannot read; "
                    + "set LC_ALL=C.UTF-8 and try again"));
        }
        return typed.toArray(String[]::new);
    }

    /// The last arguments of this process, read as UTF-8; none where there is no such file.
    private static List<String> fromLinux(int count) {
        try {
            var bytes = Files.readAllBytes(Path.of("/proc/self/cmdline"));
            var all = new ArrayList<String>();
            int from = 0;
            for (int i = 0; i < bytes.length; i++) {
                if (bytes[i] == 0) {
                    all.add(new String(Arrays.copyOfRange(bytes, from, i), StandardCharsets.UTF_8));
                    from = i + 1;
                }
            }
            return all.size() < count ? List.of() : all.subList(all.size() - count, all.size());
        } catch (IOException notLinux) {
            return List.of();
        }
    }

    private Arguments() {}
}
