package org.openseat.lottery.result;

import java.util.List;
import org.openseat.students.Student;
import org.openseat.ui.Page;

/// What came of the draws for one child, choice by choice, and why.
record ResultPage(Student child, List<Shown> results) implements Page {

    String path() {
        return ResultController.of(child.id().value());
    }
}
