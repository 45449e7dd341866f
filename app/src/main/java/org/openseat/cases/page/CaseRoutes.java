package org.openseat.cases.page;

import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.CaseKind;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Opens pages that every kind of request has at the addresses of one kind, such as `/permits/apply/{id}`.
@Component
public class CaseRoutes {

    private final RequestMappingHandlerMapping routes;

    CaseRoutes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        this.routes = routes;
    }

    /// The pages are an object of this kind's own; their addresses begin behind the kind's path.
    public void open(CaseKind kind, Object pages) {
        MethodIntrospector.selectMethods(pages.getClass(), CaseRoutes::page)
                .forEach((method, page) -> routes.registerMapping(
                        RequestMappingInfo.paths(Stream.of(page.path())
                                        .map(path -> "/" + kind.path() + path)
                                        .toArray(String[]::new))
                                .methods(page.method())
                                .options(routes.getBuilderConfiguration())
                                .build(),
                        pages,
                        method));
    }

    private static @Nullable RequestMapping page(Method method) {
        return AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
    }
}
