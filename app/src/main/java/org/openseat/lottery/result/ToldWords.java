package org.openseat.lottery.result;

import java.util.List;
import org.openseat.lottery.draw.KeptTold;
import org.openseat.ui.Frame;

/// Says what became of a choice in one sentence, the same wherever it is said. (design draw §6)
final class ToldWords {

    /// Which figures the sentence of each answer names, in its order.
    private static List<String> figures(String answer) {
        return switch (answer) {
            case "EarlierChoiceCameTrue" -> List.of("choice");
            case "MorePoints", "EarlierStep", "EarlierRound" -> List.of("own", "last");
            case "LotteryNumber" -> List.of("points", "own", "last");
            case "GroupFull" -> List.of("most", "seats");
            case "KeptForOthers" -> List.of("seats");
            default -> List.of();
        };
    }

    /// Without the other child's figure where so few asked that it would show her.
    static String of(Frame frame, KeptTold told) {
        var named = figures(told.answer());
        var key = "lottery.told." + told.answer();
        var known = named.stream().filter(told.figures()::containsKey).toList();
        return frame.say(
                known.size() == named.size() ? key : key + ".hidden",
                known.stream().map(told.figures()::get).toArray());
    }

    private ToldWords() {}
}
