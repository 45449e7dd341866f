/// A form as a list of questions: one record a question, drawn by one template.
@NamedInterface("question")
@NullMarked
package org.openseat.ui.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
