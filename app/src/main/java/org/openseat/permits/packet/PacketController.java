package org.openseat.permits.packet;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.letters.binder.Download;
import org.openseat.permits.appeals.AppealFolder;
import org.openseat.permits.file.CaseFiles;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Hands the appeal packet to whoever may open the case, once there is an appeal.
@Controller
class PacketController {

    private final CaseFiles files;
    private final AppealFolder appeals;
    private final AppealPacket packet;
    private final Clock clock;

    PacketController(CaseFiles files, AppealFolder appeals, AppealPacket packet, Clock clock) {
        this.files = files;
        this.appeals = appeals;
        this.packet = packet;
        this.clock = clock;
    }

    @GetMapping("/permits/{id}/appeal-packet.pdf")
    ResponseEntity<Resource> packet(@PathVariable UUID id, SignedIn who) throws IOException {
        var permit = new CaseId(id);
        if (files.open(permit, who, ZonedDateTime.now(clock)).isEmpty()
                || appeals.filed(permit).isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        // What this reader may see is not asked again: the packet is the same for both sides.
        return Download.of(packet.make(files.get(permit, LocalDate.now(clock))), "appeal-packet-" + id);
    }
}
