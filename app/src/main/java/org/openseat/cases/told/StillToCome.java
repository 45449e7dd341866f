package org.openseat.cases.told;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.openseat.documents.Document;
import org.openseat.documents.Review;
import org.openseat.letters.press.Wording;
import org.openseat.letters.sheet.NoticeLetter.Point;
import org.springframework.stereotype.Component;

/// Every paper that must still come, and what was wrong with the one that came. (rules §7 D5)
@Component
public class StillToCome {

    private final Letterheads heads;

    StillToCome(Letterheads heads) {
        this.heads = heads;
    }

    /// @param needed the papers that the case needs, by name
    /// @param name how a paper is called, and `problem` why one was refused
    public List<Point> points(
            Collection<String> needed,
            List<Document> sent,
            Function<String, Wording> name,
            Function<String, Wording> problem) {
        var kinds = new TreeSet<>(needed);
        sent.forEach(document -> kinds.add(document.kind()));
        return kinds.stream()
                .filter(kind -> of(kind, sent).stream().allMatch(each -> each.review() instanceof Review.Refused))
                .map(kind -> new Point(name.apply(kind), remark(of(kind, sent), problem)))
                .toList();
    }

    private Wording remark(List<Document> sent, Function<String, Wording> problem) {
        return !sent.isEmpty() && sent.getLast().review() instanceof Review.Refused refused
                ? problem.apply(refused.reason())
                : heads.words("cases.told.missing_papers.absent");
    }

    private static List<Document> of(String kind, List<Document> sent) {
        return sent.stream().filter(document -> document.kind().equals(kind)).toList();
    }
}
