package org.openseat.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Nothing depends on the machine: other digits, other capital letters, a locale without accents.
class LocaleTest {
    @TempDir
    Path folder;

    @Test
    void every_locale_gives_the_same_bytes() throws IOException {
        var lottery = new LotteryFolder(folder);
        new GeneratedLottery(200, 4, 10).write(lottery);
        MadeUpRun.magnets().write(folder.resolve("bundle"));
        var before = Locale.getDefault();
        try {
            var first = everything(lottery);
            for (var tag : List.of("ar-EG-u-nu-arab", "tr-TR", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(everything(lottery)).as(tag).isEqualTo(first);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private List<String> everything(LotteryFolder lottery) throws IOException {
        var all = new ArrayList<String>();
        all.add(lottery.assign("--mechanism", "IMMEDIATE").toString());
        all.add(lottery.read("out/assignment.csv") + lottery.read("out/lines.csv") + lottery.read("out/waiting.csv"));
        all.add(lottery.check(lottery.read("out/assignment.csv"), "--mechanism", "Immediate")
                .toString());
        all.add(LotteryFolder.say("bundle", folder.resolve("bundle").toString()).toString());
        MadeUpRun.magnets().write(folder.resolve("again"));
        all.add(Files.readString(folder.resolve("again/SHA256SUMS")));
        return all;
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_label_with_accents_gives_the_same_numbers_where_the_locale_has_none() throws Exception {
        Files.writeString(folder.resolve("children.csv"), "child,group,draw\nc1,,\nc2,,\nc3,,\nc4,,\nñ,,\n");
        assertThat(draw("C")).isEqualTo(draw("C.UTF-8")).contains("ñ,");
    }

    private String draw(String locale) throws IOException, InterruptedException {
        var out = folder.resolve(locale + ".csv");
        var program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OpenseatVerifier.class.getName(),
                "draw",
                "--manifest",
                "ab".repeat(64),
                "--value",
                "0f",
                "--label",
                "2027-28 niños",
                "--children",
                folder.resolve("children.csv").toString(),
                "--out",
                out.toString());
        program.environment().put("LC_ALL", locale);
        var run = program.redirectErrorStream(true).start();
        assertThat(new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(run.waitFor()).isZero();
        return Files.readString(out);
    }
}
