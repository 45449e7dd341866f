package org.openseat.cases.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Pages that every kind of request has: written once, opened by [CaseRoutes] under the path of each kind.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CasePages {}
