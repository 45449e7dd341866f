package org.openseat.permits.file;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.district.SchoolCode;
import org.openseat.permits.Appeal;
import org.openseat.permits.Appealed.Answer;
import org.openseat.permits.Appealed.FinallyDenied;
import org.openseat.permits.Appealed.FirstAppeal;
import org.openseat.permits.Appealed.FirstAppealDenied;
import org.openseat.permits.Appealed.SecondAppeal;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.PermitRequest.AttendResidence;
import org.openseat.permits.PermitRequest.Attending;
import org.openseat.permits.PermitRequest.Contestable;
import org.openseat.permits.PermitRequest.DeniedByRequested;
import org.openseat.permits.PermitRequest.DeniedByResidence;
import org.openseat.permits.PermitRequest.Ended;
import org.openseat.permits.PermitRequest.Expired;
import org.openseat.permits.PermitRequest.Granted;
import org.openseat.permits.PermitRequest.NotRenewed;
import org.openseat.permits.PermitRequest.Referred;
import org.openseat.permits.PermitRequest.Running;
import org.openseat.permits.PermitRequest.Superseded;
import org.openseat.permits.PermitRequest.Withdrawn;
import org.openseat.permits.PermitRequest.YearOver;
import org.openseat.permits.PermitState;
import tools.jackson.databind.json.JsonMapper;

/// What the row of a request holds besides the packet, by the names of its parameters: what its state must have, and
/// nothing else.
final class PermitRow {

    private static final List<String> NAMES = List.of(
            "deadline",
            "due",
            "turn",
            "against",
            "appealBy",
            "release",
            "permit",
            "since",
            "denial",
            "ending",
            "appeal",
            "answer",
            "second",
            "last",
            "referral",
            "by",
            "closed");

    private final Map<String, @Nullable Object> values = new HashMap<>();

    private PermitRow(PermitRequest request) {
        NAMES.forEach(name -> values.put(name, null));
        put("state", PermitState.of(request).name());
        if (request instanceof Running running) {
            put("deadline", running.deadline());
            put("due", running.deadline().date());
        }
        put("turn", turn(request).map(SchoolCode::value).orElse(null));
    }

    static PermitRow of(PermitRequest request) {
        var row = new PermitRow(request);
        return switch (request) {
            case PermitRequest.AtResidenceSchool _ -> row;
            case AtRequestedSchool r -> row.put("release", r.release());
            case Granted r -> row.put("permit", r.permit());
            case Attending r -> row.put("permit", r.permit()).put("since", r.since());
            case Expired r -> row.put("permit", r.permit()).put("closed", r.on());
            case Contestable no -> row.no(no);
            case FirstAppeal r -> row.appeal(r.against(), r.appeal(), null);
            case FirstAppealDenied r -> row.appeal(r.against(), r.appeal(), r.answer());
            case SecondAppeal r ->
                row.appeal(r.against(), r.appeal(), r.answer()).put("second", r.second());
            case FinallyDenied r ->
                row.appeal(r.against(), r.appeal(), r.answer())
                        .put("second", r.second())
                        .put("last", r.last());
            case AttendResidence r ->
                row.appeal(r.against(), r.appeal(), r.answer()).put("closed", r.on());
            case Withdrawn r -> row.put("closed", r.on());
            case Referred r -> row.put("referral", r.referral());
            case YearOver r
            when r.against() != null ->
                row.appeal(r.against(), r.appeal(), null).put("closed", r.on());
            case YearOver r -> row.put("closed", r.on());
            case Superseded r -> row.put("by", r.by().value()).put("closed", r.on());
        };
    }

    /// The school that must act next.
    private static Optional<SchoolCode> turn(PermitRequest request) {
        var packet = request.packet();
        return switch (request) {
            case PermitRequest.AtResidenceSchool _ -> Optional.of(packet.from());
            case AtRequestedSchool _ -> Optional.of(packet.to());
            case FirstAppeal appeal ->
                Optional.of(
                        switch (appeal.against().school()) {
                            case RESIDENCE -> packet.from();
                            case REQUESTED -> packet.to();
                        });
            default -> Optional.empty();
        };
    }

    private PermitRow appeal(Contestable no, @Nullable Appeal first, @Nullable Answer said) {
        return no(no).put("against", PermitState.of(no).name())
                .put("appealBy", no.deadline())
                .put("appeal", first)
                .put("answer", said);
    }

    private PermitRow no(Contestable no) {
        return switch (no) {
            case DeniedByResidence r -> put("denial", r.denial());
            case DeniedByRequested r -> put("release", r.release()).put("denial", r.denial());
            case NotRenewed r -> put("release", r.release()).put("ending", r.ending());
            case Ended r -> put("permit", r.permit()).put("since", r.since()).put("ending", r.ending());
        };
    }

    private PermitRow put(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    boolean runs() {
        return values.get("deadline") != null;
    }

    /// Each value as its column takes it.
    Map<String, @Nullable Object> columns(JsonMapper json) {
        var columns = new HashMap<String, @Nullable Object>(values);
        columns.replaceAll((name, value) ->
                value == null || value instanceof String || value instanceof LocalDate || value instanceof UUID
                        ? value
                        : json.writeValueAsString(value));
        return columns;
    }
}
