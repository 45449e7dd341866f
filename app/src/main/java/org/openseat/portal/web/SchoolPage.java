package org.openseat.portal.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.district.Grade;
import org.openseat.portal.EmergencyPhone;
import org.openseat.portal.SchoolLife;
import org.openseat.students.Enrollment;
import org.openseat.students.Student;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.piece.SummaryRow;

/// A child's life at school: days, credits, final grades and telephones for emergencies. (R-ACC-14)
record SchoolPage(Student child, SchoolLife life, List<EmergencyPhone> phones) implements Page {

    boolean inDistrict() {
        return child.enrollment() instanceof Enrollment.InDistrict;
    }

    /// Why there is nothing here: the child goes to school elsewhere, or has left.
    String why() {
        return switch (child.enrollment()) {
            case Enrollment.InDistrict in -> "portal.none";
            case Enrollment.Left left -> "portal.left";
            case Enrollment.Elsewhere elsewhere -> "portal.elsewhere";
        };
    }

    String path() {
        return "/children/" + child.id() + "/school";
    }

    /// Credits are collected from grade 9 on.
    boolean collectsCredits() {
        return child.grade().compareTo(Grade.GRADE_9) >= 0;
    }

    static String number(BigDecimal credits) {
        return credits.stripTrailingZeros().toPlainString();
    }

    List<EmergencyPhone> removed() {
        return phones.stream().filter(EmergencyPhone::removed).toList();
    }

    List<SummaryRow> list(Frame frame) {
        return phones.stream()
                .filter(phone -> !phone.removed())
                .map(phone ->
                        new SummaryRow(phone.entry().name(), lines(frame, phone), path() + "/phones/" + phone.id()))
                .toList();
    }

    private static List<String> lines(Frame frame, EmergencyPhone phone) {
        return Stream.of(
                        phone.written().map(written -> frame.say("portal.relation." + written.relation())),
                        Optional.of(PhoneNumber.shown(phone.entry().phone())),
                        phone.enteredAt()
                                .map(at -> frame.say(
                                        "portal.phones.pending",
                                        frame.shortDate(at.atZone(frame.zone()).toLocalDate()))),
                        phone.written()
                                .flatMap(written -> phone.atSchool())
                                .map(entry -> frame.say(
                                        "portal.phones.school", entry.name(), PhoneNumber.shown(entry.phone()))))
                .flatMap(Optional::stream)
                .toList();
    }
}
