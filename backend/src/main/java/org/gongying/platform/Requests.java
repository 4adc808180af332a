package org.gongying.platform;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * What is refused before a resource sees it: parameters it does not have, NUL characters, declared
 * bodies too large.
 */
class Requests {
  private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

  @ServerRequestFilter
  void check(ContainerRequestContext request, ResourceInfo resource) {
    var method = resource.getResourceMethod();
    if (method == null || !method.getDeclaringClass().getName().startsWith("org.gongying.")) {
      return;
    }
    var violations = new ArrayList<Violation>();
    var names = known.computeIfAbsent(method, Requests::parameters);
    var uri = request.getUriInfo();
    uri.getQueryParameters()
        .forEach(
            (name, values) -> {
              if (!names.contains(name)) {
                violations.add(Violation.parameter(name.replace("\0", ""), "unknown"));
              } else if (values.size() > 1) {
                violations.add(Violation.parameter(name, "repeated"));
              } else if (values.get(0).indexOf(0) >= 0) {
                violations.add(Violation.parameter(name, "nul"));
              }
            });
    uri.getPathParameters()
        .forEach(
            (name, values) -> {
              if (values.stream().anyMatch(v -> v.indexOf(0) >= 0)) {
                violations.add(Violation.parameter(name, "nul"));
              }
            });
    if (!violations.isEmpty()) {
      throw Refusal.parameters(violations.toArray(Violation[]::new));
    }
    long limit = Bodies.limit(resource);
    if (request.getLength() > limit) {
      throw Bodies.tooLarge(limit);
    }
  }

  private static Set<String> parameters(Method method) {
    var names = new HashSet<String>();
    for (var parameter : method.getParameters()) {
      add(names, parameter, parameter.getName());
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        for (Class<?> c = parameter.getType();
            c != Object.class && c != Record.class;
            c = c.getSuperclass()) {
          for (var field : c.getDeclaredFields()) {
            add(names, field, field.getName());
          }
        }
      }
    }
    return names;
  }

  private static void add(Set<String> names, AnnotatedElement element, String name) {
    var jakarta = element.getAnnotation(QueryParam.class);
    var rest = element.getAnnotation(RestQuery.class);
    if (jakarta != null) {
      names.add(jakarta.value());
    } else if (rest != null) {
      names.add(rest.value().isEmpty() ? name : rest.value());
    }
  }
}
