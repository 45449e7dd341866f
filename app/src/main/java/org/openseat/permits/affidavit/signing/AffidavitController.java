package org.openseat.permits.affidavit.signing;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.link.SigningLinks;
import org.openseat.permits.affidavit.Affidavit;
import org.openseat.permits.affidavit.AffidavitDesk;
import org.openseat.permits.affidavit.CareCase;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.openseat.ui.words.Languages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where a parent asks the child-care provider to sign, sees whether it is done, and countersigns.
@Controller
class AffidavitController {

    static final String ASK = "permits.affidavit.ask";
    static final String SIGN = "permits.affidavit.parent";

    /// The name stands in a mail to a stranger: it is no place for a message.
    private static final int LONGEST_NAME = 80;

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s,;]+");

    private final CareCases cases;
    private final AffidavitDesk desk;
    private final Languages languages;
    private final Clock clock;

    AffidavitController(CareCases cases, AffidavitDesk desk, Languages languages, Clock clock) {
        this.cases = cases;
        this.desk = desk;
        this.languages = languages;
        this.clock = clock;
    }

    @GetMapping("/permits/{id}/affidavit")
    Answer see(@PathVariable UUID id, SignedIn family) {
        return with(id, family, care -> Answer.show(page(care, begun(care, family), Form.empty(SIGN))));
    }

    @PostMapping("/permits/{id}/affidavit")
    Answer ask(@PathVariable UUID id, @RequestParam Map<String, String> typed, SignedIn family) {
        return with(id, family, care -> {
            var form = Form.of(ASK, typed);
            var provider = form.required("provider");
            if (provider != null && provider.length() > LONGEST_NAME) {
                form.problem("provider", ASK + ".provider.long", LONGEST_NAME);
            }
            var address = address(form);
            var language = form.value("language");
            if (!languages.offers(language)) {
                form.problem("language", ASK + ".language.required");
            }
            if (form.ok()
                    && provider != null
                    && address != null
                    && !desk.ask(care, provider, address, language, family, clock.instant())) {
                form.problem("address", ASK + ".many", SigningLinks.MAILS_A_DAY);
            }
            return form.ok() ? Answer.go(care.path()) : Answer.again(page(care, form, Form.empty(SIGN)));
        });
    }

    private static @Nullable String address(Form form) {
        var address = form.required("address");
        if (address != null && !ADDRESS.matcher(address).matches()) {
            form.problem("address", "cases.draft.email.wrong");
        }
        return address;
    }

    @PostMapping("/permits/{id}/affidavit/sign")
    Answer sign(@PathVariable UUID id, @RequestParam Map<String, String> typed, SignedIn family) {
        return with(id, family, care -> {
            var form = Form.of(SIGN, typed);
            form.oneOf("agreed", List.of("yes"));
            var name = form.required("name");
            if (!form.ok() || name == null) {
                return Answer.again(page(care, begun(care, family), form));
            }
            desk.countersign(care, name, family, now());
            return Answer.go(care.path());
        });
    }

    /// The form for a pen, for whoever has no e-mail.
    @GetMapping("/permits/{id}/affidavit/form.pdf")
    ResponseEntity<byte[]> form(@PathVariable UUID id, SignedIn family) {
        return cases.find(new CaseId(id), family, now().toLocalDate())
                .map(care -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"affidavit.pdf\"")
                        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                        .body(desk.form(care, family, now())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Answer with(UUID id, SignedIn family, Function<CareCase, Answer> then) {
        return cases.find(new CaseId(id), family, now().toLocalDate()).map(then).orElseGet(Answer::notFound);
    }

    private AffidavitPage page(CareCase care, Form ask, Form sign) {
        return new AffidavitPage(care, desk.of(care.id()).orElse(null), ask, sign, clock.instant());
    }

    /// Whom we asked before, else whom the application names.
    private Form begun(CareCase care, SignedIn family) {
        var form = Form.empty(ASK);
        form.values().put("language", family.language());
        if (care.provider().name() instanceof String name) {
            form.values().put("provider", name);
        }
        desk.of(care.id()).map(Affidavit::asked).ifPresent(last -> {
            form.values().put("provider", last.provider());
            form.values().put("address", last.link().email());
            form.values().put("language", last.link().language());
        });
        return form;
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
