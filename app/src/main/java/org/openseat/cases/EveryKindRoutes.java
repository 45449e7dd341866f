package org.openseat.cases;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Opens the pages that are [ForEveryKind] under the address of each kind.
@Component
class EveryKindRoutes implements SmartInitializingSingleton, WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final ApplicationContext app;
    private final ObjectProvider<CaseKinds> kinds;

    EveryKindRoutes(ApplicationContext app, ObjectProvider<CaseKinds> kinds) {
        this.app = app;
        this.kinds = kinds;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var mapping = app.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        for (var page : app.getBeansWithAnnotation(ForEveryKind.class).values()) {
            for (var method : page.getClass().getDeclaredMethods()) {
                var asked = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
                if (asked != null) {
                    kinds.getObject().all().forEach(kind -> open(mapping, kind, page, method, asked));
                }
            }
        }
    }

    private static void open(
            RequestMappingHandlerMapping mapping, CaseKind kind, Object page, Method method, RequestMapping asked) {
        var paths = Stream.of(asked.path()).map(path -> "/" + kind.path() + path);
        mapping.registerMapping(
                RequestMappingInfo.paths(paths.toArray(String[]::new))
                        .methods(asked.method())
                        .options(mapping.getBuilderConfiguration())
                        .build(),
                page,
                method);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(CaseKind.class);
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        var first = request.getDescription(false).split("/")[1];
        return kinds.getObject().all().stream()
                .filter(kind -> kind.path().equals(first))
                .findFirst()
                .orElseThrow();
    }
}
