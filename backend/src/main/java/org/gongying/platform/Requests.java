package org.gongying.platform;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * What is refused before a resource sees it: parameters it does not have or cannot read, all of
 * them named at once; NUL characters; declared bodies too large.
 */
class Requests {
  /** A parameter of another type is taken as it is. */
  private static final Map<Class<?>, Function<String, ?>> READERS =
      Map.of(
          int.class, Integer::valueOf,
          Integer.class, Integer::valueOf,
          boolean.class, Requests::flag,
          Boolean.class, Requests::flag,
          UUID.class, UUID::fromString,
          LocalDate.class, LocalDate::parse,
          BigDecimal.class, BigDecimal::new);

  /** The types of a call's parameters by their names; those of the path after a slash. */
  private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

  @ServerRequestFilter
  void check(ContainerRequestContext request, ResourceInfo resource) {
    var method = resource.getResourceMethod();
    if (method == null || !method.getDeclaringClass().getName().startsWith("org.gongying.")) {
      return;
    }
    var violations = new ArrayList<Violation>();
    var types = known.computeIfAbsent(method, Requests::parameters);
    var uri = request.getUriInfo();
    uri.getQueryParameters()
        .forEach(
            (name, values) -> {
              if (!types.containsKey(name)) {
                violations.add(Violation.parameter(name.replace("\0", ""), "unknown"));
              } else if (values.size() > 1) {
                violations.add(Violation.parameter(name, "repeated"));
              } else {
                check(violations, name, types.get(name), values);
              }
            });
    uri.getPathParameters()
        .forEach((name, values) -> check(violations, name, types.get("/" + name), values));
    if (!violations.isEmpty()) {
      throw Refusal.parameters(violations.toArray(Violation[]::new));
    }
    long limit = Bodies.limit(resource);
    if (request.getLength() > limit) {
      throw Bodies.tooLarge(limit);
    }
  }

  private static void check(
      List<Violation> violations, String name, Class<?> type, List<String> values) {
    for (var value : values) {
      if (value.indexOf(0) >= 0) {
        violations.add(Violation.parameter(name, "nul"));
      } else if (!reads(type, value)) {
        violations.add(Violation.parameter(name, "type"));
      }
    }
  }

  private static boolean reads(Class<?> type, String value) {
    if (type == null) {
      return true;
    }
    if (type.isEnum()) {
      return List.of(type.getEnumConstants()).stream()
          .anyMatch(constant -> ((Enum<?>) constant).name().equals(value));
    }
    try {
      READERS.getOrDefault(type, Function.identity()).apply(value);
      return true;
    } catch (IllegalArgumentException | DateTimeParseException e) {
      return false;
    }
  }

  private static Map<String, Class<?>> parameters(Method method) {
    var types = new HashMap<String, Class<?>>();
    for (var parameter : method.getParameters()) {
      add(types, parameter, parameter.getName(), parameter.getType());
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        for (Class<?> c = parameter.getType();
            c != Object.class && c != Record.class;
            c = c.getSuperclass()) {
          for (var field : c.getDeclaredFields()) {
            add(types, field, field.getName(), field.getType());
          }
        }
      }
    }
    return types;
  }

  private static void add(
      Map<String, Class<?>> types, AnnotatedElement element, String name, Class<?> type) {
    for (var annotation : element.getAnnotations()) {
      if (annotation instanceof QueryParam query) {
        types.put(query.value(), type);
      } else if (annotation instanceof RestQuery query) {
        types.put(query.value().isEmpty() ? name : query.value(), type);
      } else if (annotation instanceof PathParam path) {
        types.put("/" + path.value(), type);
      } else if (annotation instanceof RestPath path) {
        types.put("/" + (path.value().isEmpty() ? name : path.value()), type);
      }
    }
  }

  private static boolean flag(String value) {
    if (!value.equals("true") && !value.equals("false")) {
      throw new IllegalArgumentException(value);
    }
    return value.equals("true");
  }
}
