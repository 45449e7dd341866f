package org.openseat.applications.points;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.openseat.accounts.SignedIn;
import org.openseat.applications.file.Applications;
import org.openseat.applications.ledger.LedgerTables;
import org.openseat.applications.recompute.FilesTable;
import org.openseat.cases.CaseId;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The files of one child from which anybody can compute its points again. (design §10)
@Controller
class PointsFilesController {

    private final Applications applications;
    private final LedgerTables ledger;
    private final FilesTable files;

    PointsFilesController(Applications applications, LedgerTables ledger, FilesTable files) {
        this.applications = applications;
        this.ledger = ledger;
        this.files = files;
    }

    @GetMapping("/choices/{id}/points/files.zip")
    ResponseEntity<byte[]> zip(@PathVariable UUID id, SignedIn who) {
        return applications
                .find(new CaseId(id), who)
                .flatMap(found -> ledger.run(found.about().cycle()))
                .map(run -> files.of(run.id(), new CaseId(id)))
                .filter(found -> !found.isEmpty())
                .map(found -> ResponseEntity.ok()
                        .contentType(MediaType.valueOf("application/zip"))
                        .header("Content-Disposition", "attachment; filename=\"points.zip\"")
                        .cacheControl(CacheControl.noStore())
                        .body(zip(found)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static byte[] zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
