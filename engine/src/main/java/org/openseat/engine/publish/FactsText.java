package org.openseat.engine.publish;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.openseat.engine.lottery.Salts;

/// What a child brings into a run, as one line of text that is fixed before the draw:
/// `child|draw|group|choice:program:band:tier:points|…`.
///
/// A choice at a sealed pool is written `choice:#` and a hash, which only the family and an auditor can open. For
/// one thread.
final class FactsText {
    private final List<Program> programs;
    private final Applicants applicants;
    private final BitSet sealed;
    private final Salts salts;

    FactsText(List<Program> programs, Applicants applicants, BitSet sealed, Salts salts) {
        this.programs = programs;
        this.applicants = applicants;
        this.sealed = sealed;
        this.salts = salts;
    }

    String of(int child) {
        var entry = applicants.entry(child);
        var text = new StringBuilder(entry.child());
        text.append('|').append(entry.drawId()).append('|').append(applicants.group(child));
        for (int row = applicants.first(child); row < applicants.end(child); row++) {
            text.append('|').append(sealed.get(applicants.program(row)) ? closed(child, row) : part(row));
        }
        return text.toString();
    }

    /// `choice:#hash` of each closed choice.
    List<String> closed(int child) {
        var closed = new ArrayList<String>();
        for (int row = applicants.first(child); row < applicants.end(child); row++) {
            if (sealed.get(applicants.program(row))) {
                closed.add(closed(child, row));
            }
        }
        return closed;
    }

    String part(int row) {
        var priority = applicants.priority(row);
        return applicants.number(row) + ":"
                + programs.get(applicants.program(row)).id() + ":" + priority.band() + ":" + priority.tier() + ":"
                + priority.points();
    }

    /// The salt that opens a closed choice.
    String saltOfPart(int child, int row) {
        return salts.of(salted(child, row)).value().toString();
    }

    private String closed(int child, int row) {
        return applicants.number(row) + ":#" + salts.of(salted(child, row)).leaf(part(row));
    }

    private String salted(int child, int row) {
        return applicants.entry(child).child() + "|" + part(row);
    }
}
