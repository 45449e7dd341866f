package org.openseat.engine.publish;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.openseat.engine.Market;
import org.openseat.engine.MarketBuilder;
import org.openseat.engine.Pool;
import org.openseat.engine.lottery.EntryTree;
import org.openseat.engine.lottery.Hash;
import org.openseat.engine.lottery.Manifest;
import org.openseat.engine.lottery.Salts;
import org.openseat.engine.lottery.Seed;

/// A run as it stands before its draw: rules, programs and applicants, with the fingerprints that fix all of
/// them.
///
/// Holds two trees of 32 bytes a child besides the applicants.
public final class FrozenRun {
    private final RunRules rules;
    private final List<Program> programs;
    private final Applicants applicants;
    private final List<String> groups;
    private final BitSet sealed;
    private final byte[] secret;
    private final EntryTree draws;
    private final EntryTree facts;
    private final Map<String, byte[]> files;
    private final Manifest manifest;

    private FrozenRun(RunRules rules, List<Program> programs, Applicants applicants, BitSet sealed, byte[] secret) {
        this.rules = rules;
        this.programs = List.copyOf(programs);
        this.applicants = applicants;
        this.sealed = sealed;
        this.secret = secret.clone();
        groups = groups(programs, applicants);
        var salts = new Salts(secret);
        draws = draws(applicants, salts);
        facts = facts(new FactsText(programs, applicants, sealed, salts), applicants, salts);
        files = FrozenFiles.of(this);
        manifest = Manifest.of(files, draws);
    }

    /// Freezes a run.
    ///
    /// @param programs in byte order of their ids
    /// @param secret of the category and year, at least 16 bytes, never published
    /// @throws NotPublishable if even all pools together leave a group of few children
    public static FrozenRun of(RunRules rules, List<Program> programs, Applicants applicants, byte[] secret) {
        for (int i = 1; i < programs.size(); i++) {
            if (Ids.byBytes(programs.get(i - 1).id(), programs.get(i).id()) >= 0) {
                throw new IllegalArgumentException(
                        "The program " + programs.get(i).id() + " comes twice or out of order");
            }
        }
        var sealed = SealedPools.of(programs, applicants, rules).orElseThrow(NotPublishable::new);
        return new FrozenRun(rules, programs, applicants, sealed, secret);
    }

    private static List<String> groups(List<Program> programs, Applicants applicants) {
        var names = new HashSet<>(List.of(""));
        for (int child = 0; child < applicants.children(); child++) {
            names.add(applicants.group(child));
        }
        programs.forEach(program -> program.shares().forEach(share -> names.add(share.group())));
        return Ids.inOrder(names);
    }

    private static EntryTree draws(Applicants applicants, Salts salts) {
        var ids = new HashSet<String>();
        var leaves = new ArrayList<Hash>();
        for (var entry : applicants.entries()) {
            if (ids.add(entry.drawId())) {
                leaves.add(salts.leaf(entry.drawId()));
            }
        }
        return EntryTree.of(leaves);
    }

    private static EntryTree facts(FactsText texts, Applicants applicants, Salts salts) {
        var leaves = new ArrayList<Hash>();
        for (int child = 0; child < applicants.children(); child++) {
            leaves.add(salts.leaf(texts.of(child)));
        }
        return EntryTree.of(leaves);
    }

    public RunRules rules() {
        return rules;
    }

    public List<Program> programs() {
        return programs;
    }

    public Applicants applicants() {
        return applicants;
    }

    /// The groups' ids in the order of their numbers in [#market]; the first is empty and stands for none.
    public List<String> groups() {
        return groups;
    }

    /// Whether a program's rows are published in the heap of the sealed ones.
    public boolean isSealed(int program) {
        return sealed.get(program);
    }

    /// The four files of `frozen/` by bare name.
    public Map<String, byte[]> files() {
        return files;
    }

    public Manifest manifest() {
        return manifest;
    }

    Hash factsRoot() {
        return facts.root();
    }

    FactsText texts(Salts salts) {
        return new FactsText(programs, applicants, sealed, salts);
    }

    Salts salts() {
        return new Salts(secret);
    }

    /// The seed of this run's draw once the value is known.
    ///
    /// @param value as many bytes as the rules announced
    public Seed seed(byte[] value) {
        if (value.length != rules.valueBytes()) {
            throw new IllegalArgumentException(
                    "A value of " + value.length + " bytes, where " + rules.valueBytes() + " were announced");
        }
        return Seed.of(manifest.bytes(), value, rules.label());
    }

    /// The market, its pools, children and groups numbered as here.
    public Market market(Seed seed) {
        var numbers = seed.ranks(applicants.entries());
        var market = new MarketBuilder(applicants.children(), applicants.rows());
        programs.forEach(program -> market.pool(pool(program)));
        for (int child = 0; child < applicants.children(); child++) {
            market.child(groups.indexOf(applicants.group(child)), numbers[child]);
            for (int row = applicants.first(child); row < applicants.end(child); row++) {
                var priority = applicants.priority(row);
                market.choice(applicants.program(row), priority.band(), priority.tier(), priority.points());
            }
        }
        return market.build();
    }

    private Pool pool(Program program) {
        return new Pool(
                program.openings(),
                program.mode(),
                program.shares().stream()
                        .map(share -> new Pool.Share(groups.indexOf(share.group()), share.floor(), share.ceiling()))
                        .toList());
    }

    /// What the child's family gets.
    public Receipt receipt(int child) {
        var salts = salts();
        var texts = texts(salts);
        var entry = applicants.entry(child);
        var text = texts.of(child);
        var closed = new ArrayList<String>();
        for (int row = applicants.first(child); row < applicants.end(child); row++) {
            if (isSealed(applicants.program(row))) {
                closed.add(texts.part(row) + " " + texts.saltOfPart(child, row));
            }
        }
        return new Receipt(
                rules.label(),
                manifest.hex(),
                entry.child(),
                entry.drawId(),
                salts.of(entry.drawId()).value().toString(),
                draws.proof(salts.leaf(entry.drawId())),
                text,
                salts.of(text).value().toString(),
                facts.proof(salts.leaf(text)),
                closed);
    }
}
