package org.openseat.lottery.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.openseat.engine.Market;
import org.openseat.engine.told.Telling.Asked;
import org.openseat.engine.told.ToldChoice;
import org.openseat.lottery.freeze.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Stores what came of a draw: number, seat, what is told of each choice, and the waiting lists.
@Repository
class ResultTables {

    private final JdbcClient sql;
    private final Rows rows;
    private final JsonMapper json;

    ResultTables(JdbcClient sql, Rows rows, JsonMapper json) {
        this.sql = sql;
        this.rows = rows;
        this.json = json;
    }

    /// Everything each child of the run asked for, by the family's numbers. Where nothing is ranked a child stands once
    /// for each school, and what was left out is told by itself.
    List<List<Asked>> asked(UUID run, boolean ranked) {
        var asked = new ArrayList<List<Asked>>();
        sql.sql("""
                select c.n, x.choice, x.code
                  from run_child c,
                       lateral (select choice, null as code from run_choice w where w.run = c.run and w.n = c.n
                                 union all
                                select choice, code from run_left_out l
                                 where :ranked and l.run = c.run and l.application = c.application) x
                 where c.run = :run order by c.n, x.choice""").param("run", run).param("ranked", ranked).query(row -> {
            while (asked.size() <= row.getInt("n")) {
                asked.add(new ArrayList<>());
            }
            asked.get(row.getInt("n"))
                    .add(new Asked(row.getInt("choice"), java.util.Optional.ofNullable(row.getString("code"))));
        });
        return asked;
    }

    void write(UUID run, Drawing.Result drawn, List<List<ToldChoice>> told) {
        var market = drawn.assignment().market();
        var applicants = drawn.frozen().applicants();
        rows.copy("run_result (run, n, number, choice, pool, told)", out -> {
            for (int n = 0; n < market.children(); n++) {
                int choice = drawn.assignment().choice(n);
                boolean seated = choice != Market.NONE;
                int row = applicants.first(n) + choice;
                out.row(
                        run,
                        n,
                        market.lotteryRank(n),
                        seated ? applicants.number(row) : null,
                        seated ? applicants.program(row) : null,
                        json.writeValueAsString(
                                told.get(n).stream().map(KeptTold::of).toList()));
            }
        });
        drawn.lists()
                .ifPresent(lists -> rows.copy("run_waiting (run, pool, position, n)", out -> {
                    for (int pool = 0; pool < market.pools().size(); pool++) {
                        for (int position = 0; position < lists.length(pool); position++) {
                            out.row(run, pool, position + 1, lists.child(pool, position));
                        }
                    }
                }));
    }
}
