package org.openseat.lottery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openseat.accounts.Visitor.location;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openseat.accounts.Visitor;
import org.openseat.cycles.ChoicesClock;
import org.openseat.permits.Town.Resident;
import org.openseat.students.StudentId;
import org.openseat.verifier.bundle.BundleChecks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// The draw on screen: two people take it from its preparation to the release, the family reads, anybody checks.
class LotteryPagesTest extends InALottery {

    private Resident ana;
    private StudentId child;

    @Autowired
    LotteryPagesTest(ApplicationContext app) {
        super(app);
    }

    @Test
    void two_people_draw_on_screen_and_everybody_can_follow(@TempDir Path folder) throws Exception {
        ana = town.family();
        child = town.child(ana);
        filed(ana, child, LUMEN, MERIDIAN);
        var bruno = town.family();
        filed(bruno, town.child(bruno), MERIDIAN);
        pointsFrozen();
        ChoicesClock.set("2027-02-15T09:00");
        var first = town.integration().signedIn(port);
        var second = town.district().signedIn(port);
        assertThat(first.get("/desk/lottery").body()).contains("There is no draw yet");
        assertThat(first.submit("/desk/lottery", "/desk/lottery", Map.of()).body())
                .contains("Choose the school year", "Choose where the value comes from", "Say which round");
        var run = location(first.submit("/desk/lottery", "/desk/lottery", wanted()));
        assertThat(run).startsWith("/desk/lottery/");

        press(run, "FREEZE", Map.of(), first);
        assertThat(first.get(run).body()).contains("Constance Okonkwo has signed this");
        assertThat(first.submit(run, run + "/FREEZE", Map.of()).body()).contains("You have signed this already");
        press(run, "FREEZE", Map.of(), second);
        var open = run.replace("/desk", "");
        assertThat(new Visitor(port).get(open).statusCode())
                .as("nothing is public yet")
                .isEqualTo(404);
        both(run, "ANNOUNCE", Map.of(), first, second);
        assertThat(new Visitor(port).get(open).body())
                .contains("2027-28 magnet", "frozen/rules.csv", "the public value is still to come")
                .doesNotContain("published/choices.csv");
        assertThat(new Visitor(port)
                        .get(open + "/file?name=published/choices.csv")
                        .statusCode())
                .isEqualTo(404);
        var receipt = receipt(open);

        ChoicesClock.set("2027-03-01T11:00");
        both(run, "KEY", Map.of("value", DICE), first, second);
        ChoicesClock.set("2027-03-01T11:05");
        round("lottery.draw");
        var family = ana.signedIn(port);
        assertThat(family.get("/results/" + child.value()).body()).contains("No result is out yet");
        assertThat(first.submit(run, run + "/SIGN", opens()).body())
                .contains("A person has read a sample of every outcome in every language");
        for (var language : List.of("en", "es")) {
            first.chooseLanguage(language);
            for (var outcome : List.of("OFFER", "LIST", "NO_SEAT")) {
                if (first.get(run + "/sample/" + outcome).statusCode() == 200) {
                    first.submit(run, run + "/sample/" + outcome, Map.of());
                }
            }
        }
        first.chooseLanguage("en");
        press(run, "SIGN", opens(), first);
        press(run, "SIGN", Map.of(), second);
        ChoicesClock.set("2027-03-12T09:00");
        round("lottery.show");

        assertThat(family.get("/results/" + child.value()).body())
                .contains("offers your child a seat", "Answer no later than Friday, April 9, 2027", "Check the draw");
        family.chooseLanguage("es");
        assertThat(family.get("/results/" + child.value()).body()).contains("le ofrece un lugar", "Número del sorteo");
        assertThat(bruno.signedIn(port).get("/results/" + child.value()).statusCode())
                .as("another family's child")
                .isEqualTo(404);
        assertThat(checked(open, receipt, folder))
                .hasSize(12)
                .allSatisfy((check, reasons) -> assertThat(reasons).as(check).isEmpty());
        proved(receipt);
    }

    private static Map<String, String> wanted() {
        return Map.of(
                "cycle", "2027-28",
                "category", "MAGNET",
                "source", "DIGITS",
                "words", "25 dice at the Board meeting of March 1, 2027",
                "digits", "25",
                "due.year", "2027",
                "due.month", "3",
                "due.day", "1",
                "time", "10:00");
    }

    private static Map<String, String> opens() {
        return Map.of(
                "opens.year", "2027",
                "opens.month", "3",
                "opens.day", "12",
                "time", "8:00",
                "acceptBy.year", "2027",
                "acceptBy.month", "4",
                "acceptBy.day", "9");
    }

    private static void press(String run, String act, Map<String, String> typed, Visitor who) {
        assertThat(location(who.submit(run, run + "/" + act, typed))).as(act).isEqualTo(run);
    }

    private static void both(String run, String act, Map<String, String> typed, Visitor one, Visitor other) {
        press(run, act, typed, one);
        press(run, act, typed, other);
    }

    private String receipt(String open) {
        var family = ana.signedIn(port);
        assertThat(family.get("/home").body()).contains("/results/" + child.value() + "/receipts");
        var page = "/results/" + child.value() + "/receipts";
        assertThat(family.get(page).body()).contains("Receipt: 2027-28 magnet");
        return family.get(page + open.replace("/lottery", "")).body();
    }

    private Map<String, String> checked(String open, String receipt, Path folder) throws Exception {
        var zip = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + open + "/bundle.zip"))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body();
        try (var files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                var path = folder.resolve("bundle").resolve(entry.getName());
                Files.createDirectories(path.getParent());
                Files.write(path, files.readAllBytes());
            }
        }
        var kept = Files.writeString(folder.resolve("receipt.txt"), receipt);
        return BundleChecks.of(folder.resolve("bundle"), null, List.of(kept), null, _ -> {});
    }

    private void proved(String receipt) {
        var anybody = new Visitor(port);
        assertThat(anybody.submit("/lottery/prove", "/lottery/prove", Map.of("receipt", receipt))
                        .body())
                .contains("The entry was in", "this number was published")
                .doesNotContain("Does not hold");
        assertThat(anybody.submit(
                                "/lottery/prove",
                                "/lottery/prove",
                                Map.of("receipt", receipt.replace(LUMEN + ".8", MERIDIAN + ".8")))
                        .body())
                .contains("Does not hold");
        assertThat(anybody.submit("/lottery/prove", "/lottery/prove", Map.of("receipt", "hello"))
                        .body())
                .contains("This is no whole receipt");
    }
}
