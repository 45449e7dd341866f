package org.openseat.programs.site;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openseat.district.SchoolYear;
import org.openseat.pack.choices.BusStop;
import org.openseat.programs.Program;
import org.openseat.rulebook.choices.numbers.BusNumbers;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;

/// The bus: from how far away, from which stops, and whom to call.
record TransportPage(
        List<BusStop> stops, SchoolYear cycle, Optional<BusNumbers> numbers, String phone, List<Program> programs)
        implements Page {

    /// The programs that are reached from a stop, with the ride where it is known.
    List<String> rides(Frame frame, BusStop stop) {
        Map<String, Program> byCode = programs.stream().collect(Collectors.toMap(Program::code, Function.identity()));
        return stop.rides().stream()
                .map(ride -> name(byCode, ride.program())
                        + ride.minutes()
                                .map(minutes -> " · " + frame.say("programs.minutes", minutes))
                                .orElse(""))
                .toList();
    }

    private static String name(Map<String, Program> byCode, String code) {
        var program = byCode.get(code);
        return program == null ? code : program.name();
    }

    static String miles(BigDecimal miles) {
        return miles.stripTrailingZeros().toPlainString();
    }
}
