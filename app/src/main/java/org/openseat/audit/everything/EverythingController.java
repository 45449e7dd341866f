package org.openseat.audit.everything;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.audit.web.OpeningWords;
import org.openseat.cases.page.CaseViews;
import org.openseat.schools.DistrictOffice;
import org.openseat.students.StudentId;
import org.openseat.students.Students;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// One button: everything about one's child, as a file to keep.
@Controller
class EverythingController {

    private final Students students;
    private final Everything everything;
    private final EverythingZip zip;
    private final CaseViews views;
    private final OpeningWords words;
    private final DistrictOffice office;
    private final Clock clock;

    EverythingController(
            Students students,
            Everything everything,
            EverythingZip zip,
            CaseViews views,
            OpeningWords words,
            DistrictOffice office,
            Clock clock) {
        this.office = office;
        this.students = students;
        this.everything = everything;
        this.zip = zip;
        this.views = views;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/children/{id}/everything.zip")
    void everything(SignedIn family, @PathVariable UUID id, HttpServletResponse response) throws IOException {
        var child = students.find(new StudentId(id), family.id());
        if (child.isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        var now = ZonedDateTime.now(clock);
        var sheet =
                new EverythingSheet(everything.of(child.get(), family, now), views.voice(), words, office.info(), now);
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"everything-" + now.toLocalDate() + ".zip\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        zip.write(sheet, response.getOutputStream());
    }
}
