package org.openseat.cases;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/// A controller that is written once and answers under the address of every kind of request: what is mapped to
/// `/{id}/submitted` is found at `/permits/{id}/submitted` and wherever else there are cases.
///
/// A method may ask for the [CaseKind] whose address was asked.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
public @interface ForEveryKind {}
