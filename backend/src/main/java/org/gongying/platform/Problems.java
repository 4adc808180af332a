package org.gongying.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.arc.All;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpClosedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongying.platform.Problem.ViolationView;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every way a request can fail, and the problem it becomes. */
class Problems {
  private static final Logger LOG = Logger.getLogger(Problems.class);
  private static final Words WORDS = Words.of("problems");

  private final List<BodyRules> rules;

  Problems(@All List<BodyRules> rules) {
    this.rules = rules;
  }

  @ServerExceptionMapper
  Response refused(Refusal e) {
    return respond(problem(e, Languages.current()));
  }

  /** In words, for answers that carry problems of their own, row by row. */
  static Problem problem(Refusal e, Locale language) {
    return problem(
        e.status,
        e.slug,
        language,
        e.violations.stream().map(v -> inWords(v, language)).toList(),
        e.arguments);
  }

  private static ViolationView inWords(Violation v, Locale language) {
    return new ViolationView(
        v.pointer() == null ? null : "#" + v.pointer(),
        v.parameter(),
        WORDS.say(language, "violation." + v.key(), v.arguments()));
  }

  @ServerExceptionMapper
  Response replayed(Replay first) {
    var response =
        Response.status(first.status)
            .header(HttpHeaders.LOCATION, first.location)
            .header(HttpHeaders.ETAG, first.etag);
    return (first.answer.length == 0
            ? response
            : response.type("application/json;charset=UTF-8").entity(first.answer))
        .build();
  }

  @ServerExceptionMapper
  Response invalid(ConstraintViolationException e, ResourceInfo resource) {
    var language = Languages.current();
    var violations = new ArrayList<ViolationView>();
    e.getConstraintViolations().forEach(v -> violations.add(violation(v, resource)));
    if (violations.stream().anyMatch(v -> v.parameter() != null)) {
      return respond(problem(400, "parameters", language, violations));
    }
    var named = violations.stream().map(ViolationView::pointer).collect(Collectors.toSet());
    var given = e.getConstraintViolations().iterator().next().getExecutableParameters();
    for (var rule : rules) {
      Arrays.stream(given)
          .flatMap(body -> rule.broken(body).stream())
          .map(v -> inWords(v, language))
          .filter(v -> !named.contains(v.pointer()))
          .forEach(violations::add);
    }
    return respond(problem(422, "invalid", language, violations));
  }

  /** Readable JSON, wrong field: says which one. */
  @ServerExceptionMapper
  Response wrongField(MismatchedInputException e) {
    if (e.getPath().isEmpty()) {
      return unreadable(e);
    }
    var language = Languages.current();
    var message =
        WORDS.say(
            language,
            e instanceof UnrecognizedPropertyException ? "violation.unknown" : "violation.type");
    return respond(
        problem(
            422,
            "invalid",
            language,
            List.of(new ViolationView(pointer(e.getPath()), null, message))));
  }

  /** The stream itself: not JSON, nested too deep, numbers or names too long. */
  @ServerExceptionMapper
  Response unreadable(JsonProcessingException e) {
    if (e.getCause() instanceof Refusal refusal) {
      return refused(refusal); // Jackson wraps what the counted stream throws
    }
    return respond(problem(400, "unreadable", Languages.current(), List.of()));
  }

  @ServerExceptionMapper(priority = 1)
  Response barred(ForbiddenException e) {
    return respond(problem(403, "role", Languages.current(), List.of()));
  }

  @ServerExceptionMapper(priority = 1)
  Uni<Response> unknown(UnauthorizedException e, RoutingContext context) {
    return challenge(context);
  }

  @ServerExceptionMapper(priority = 1)
  Uni<Response> unproven(AuthenticationFailedException e, RoutingContext context) {
    return challenge(context);
  }

  @ServerExceptionMapper
  Response outrun(OptimisticLockException e) {
    return respond(problem(409, "outrun", Languages.current(), List.of()));
  }

  @ServerExceptionMapper
  Response http(WebApplicationException e) {
    if (e.getCause() instanceof JsonProcessingException json) {
      return json instanceof MismatchedInputException field ? wrongField(field) : unreadable(json);
    }
    if (e.getCause() instanceof Refusal refusal) {
      return refused(refusal);
    }
    int status = e.getResponse().getStatus();
    if (e instanceof NotFoundException
        && e.getCause() != null) { // how Quarkus reports a parameter it could not convert
      status = 400;
    }
    var slug =
        switch (status) {
          case 400 -> "parameters";
          case 404 -> "not-found";
          case 405 -> "method-not-allowed";
          case 406 -> "not-acceptable";
          case 413 -> "body-too-large";
          case 415 -> "unsupported-media-type";
          default -> "http";
        };
    return respond(problem(status, slug, Languages.current(), List.of(), BodyLimit.DEFAULT));
  }

  /** What nobody foresaw. The reader learns the number under which the log tells the rest. */
  @ServerExceptionMapper
  Response unforeseen(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return refused(refusal);
      }
      if (cause instanceof OptimisticLockException) {
        return respond(problem(409, "outrun", Languages.current(), List.of()));
      }
      if (cause instanceof SQLException sql && Outage.isOutrun(sql)) {
        return respond(problem(409, "outrun", Languages.current(), List.of()));
      }
      if (cause instanceof SQLException sql && Outage.is(sql)) {
        return unavailable("Database", sql);
      }
      if (cause instanceof OIDCException oidc) { // its keys were never read
        return unavailable("Keycloak", oidc);
      }
      // A poor network: nobody reads the answer.
      if (cause instanceof HttpClosedException || cause instanceof ClosedChannelException) {
        LOG.debug("The caller left", e);
        return respond(problem(400, "parameters", Languages.current(), List.of()));
      }
    }
    LOG.error("Request failed", e);
    return respond(problem(500, "internal", Languages.current(), List.of()));
  }

  private static Response unavailable(String what, Exception e) {
    LOG.warnf("%s not reachable: %s", what, e.getMessage());
    var problem = problem(503, "unavailable", Languages.current(), List.of());
    return Response.fromResponse(respond(problem)).header(HttpHeaders.RETRY_AFTER, 5).build();
  }

  private static Uni<Response> challenge(RoutingContext context) {
    return context
        .<HttpAuthenticator>get(HttpAuthenticator.class.getName())
        .getChallenge(context)
        .map(
            challenge -> {
              var response =
                  Response.fromResponse(
                      respond(problem(401, "sign-in", Languages.current(), List.of())));
              if (challenge != null) {
                challenge
                    .getHeaders()
                    .forEach((name, value) -> response.header(name.toString(), value));
              }
              return response.build();
            });
  }

  private static String pointer(List<Reference> path) {
    var pointer = new StringBuilder("#");
    path.forEach(
        step ->
            pointer
                .append('/')
                .append(step.getFieldName() != null ? step.getFieldName() : step.getIndex()));
    return pointer.toString();
  }

  /**
   * "draft.body.quantity" becomes "#/quantity": the client sent a body, it never saw our method
   * names.
   */
  private static ViolationView violation(ConstraintViolation<?> v, ResourceInfo resource) {
    var path = v.getPropertyPath().toString().split("\\.", 3);
    var nodes = v.getPropertyPath().iterator();
    nodes.next();
    var parameter =
        resource.getResourceMethod()
            .getParameters()[nodes.next().as(Path.ParameterNode.class).getParameterIndex()];
    var body =
        Arrays.stream(parameter.getAnnotations())
            .noneMatch(
                a -> a.annotationType().getName().matches(".*\\.(Rest|Bean|Query|Path|Header).*"));
    var field = path.length == 3 ? path[2] : "";
    return body
        ? new ViolationView(
            "#/"
                + field
                    .replace(".<list element>", "")
                    .replaceAll("\\[(\\d+)\\]", "/$1")
                    .replace('.', '/'),
            null,
            v.getMessage())
        : new ViolationView(null, field.isEmpty() ? path[1] : field, v.getMessage());
  }

  private static Problem problem(
      int status,
      String slug,
      Locale language,
      List<ViolationView> violations,
      Object... arguments) {
    return new Problem(
        URI.create("/problems/" + slug),
        WORDS.say(language, slug + ".title", arguments),
        status,
        WORDS.say(language, slug + ".detail", arguments),
        null,
        violations);
  }

  private static Response respond(Problem problem) {
    return Response.status(problem.status())
        .type("application/problem+json")
        .entity(problem)
        .build();
  }
}
