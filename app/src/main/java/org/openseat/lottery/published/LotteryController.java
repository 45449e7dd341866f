package org.openseat.lottery.published;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.openseat.accounts.SignedIn;
import org.openseat.lottery.run.LotteryRun;
import org.openseat.lottery.run.RunTable;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.openseat.verifier.bundle.ReceiptProof;
import org.openseat.verifier.files.BadInput;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What everybody can read of the draws, download and check; and a family's receipt.
@Controller
class LotteryController {

    private static final int LONGEST = 200_000;

    private final RunTable runs;
    private final PublishedFiles files;
    private final Receipts receipts;

    LotteryController(RunTable runs, PublishedFiles files, Receipts receipts) {
        this.runs = runs;
        this.files = files;
        this.receipts = receipts;
    }

    @GetMapping("/lottery")
    Answer all() {
        return Answer.show(new LotteryPage(announced()));
    }

    private List<LotteryRun> announced() {
        return runs.all().stream()
                .filter(run -> run.times().announced() != null)
                .toList();
    }

    @GetMapping("/lottery/{run}")
    Answer one(@PathVariable UUID run) {
        return announced().stream()
                .filter(each -> each.id().equals(run))
                .findFirst()
                .map(found -> Answer.show(new PublicRunPage(found, files.of(found), replacing(found))))
                .orElseGet(Answer::notFound);
    }

    /// The run that was made anew after this one was set aside.
    private List<LotteryRun> replacing(LotteryRun run) {
        return announced().stream()
                .filter(each -> run.id().equals(each.replaces()))
                .toList();
    }

    @GetMapping("/lottery/{run}/file")
    ResponseEntity<byte[]> file(@PathVariable UUID run, @RequestParam String name) {
        return download(run, found -> files.file(found, name).orElse(new byte[0]), name.replace('/', '-'), "text/csv");
    }

    @GetMapping("/lottery/{run}/bundle.zip")
    ResponseEntity<byte[]> zip(@PathVariable UUID run) {
        return download(run, files::zip, "bundle.zip", "application/zip");
    }

    private ResponseEntity<byte[]> download(UUID id, Function<LotteryRun, byte[]> bytes, String name, String type) {
        return announced().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(bytes)
                .filter(found -> found.length > 0)
                .map(found -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(type))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9._-]", "") + "\"")
                        .header("X-Content-Type-Options", "nosniff")
                        .body(found))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/results/{child}/receipts")
    Answer receipts(@PathVariable UUID child, SignedIn family) {
        return Answer.show(new ReceiptsPage(child, receipts.of(child, family.id())));
    }

    @GetMapping("/results/{child}/receipts/{run}")
    ResponseEntity<byte[]> receipt(@PathVariable UUID child, @PathVariable UUID run, SignedIn family) {
        return receipts.text(child, run, family.id())
                .map(text -> ResponseEntity.ok()
                        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"lottery-receipt.txt\"")
                        .header("X-Content-Type-Options", "nosniff")
                        .body(text.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/lottery/prove")
    Answer prove() {
        return Answer.show(ProvePage.empty(Form.empty(ProvePage.FORM)));
    }

    /// Nothing of it is kept.
    @PostMapping("/lottery/prove")
    Answer proved(@RequestParam Map<String, String> typed) {
        var form = Form.of(ProvePage.FORM, typed);
        var text = form.required("receipt");
        if (text == null || text.length() > LONGEST) {
            return Answer.again(ProvePage.empty(form));
        }
        try {
            return Answer.show(page(form, ReceiptProof.of(text)));
        } catch (BadInput e) {
            form.problem("receipt", ProvePage.FORM + ".receipt.unreadable");
            return Answer.again(new ProvePage(form, null, List.of(), e.problems()));
        }
    }

    private ProvePage page(Form form, ReceiptProof proof) {
        var run = announced().stream()
                .filter(each -> each.label().equals(proof.label()))
                .findFirst();
        return new ProvePage(form, proof, Proving.steps(proof, run, files), List.of());
    }
}
