package org.gongying.platform;

import java.util.List;

/**
 * A request that is turned down. Rooms throw it with a slug; its words are in {@code
 * messages/problems*.properties} ({@code <slug>.title}, {@code <slug>.detail}), and only {@link
 * Problems} knows about HTTP bodies.
 */
public final class Refusal extends RuntimeException {
  final int status;
  final String slug;
  final List<Violation> violations;
  final transient Object[] arguments;

  private Refusal(int status, String slug, List<Violation> violations, Object... arguments) {
    super(slug, null, false, false);
    this.status = status;
    this.slug = slug;
    this.violations = violations;
    this.arguments = arguments;
  }

  /** No such row for this reader, whether it is not there or not theirs. */
  public static Refusal notFound() {
    return new Refusal(404, "not-found", List.of());
  }

  /** The state of things does not allow it now. */
  public static Refusal conflict(String slug, Object... arguments) {
    return new Refusal(409, slug, List.of(), arguments);
  }

  /** The caller may not do it. */
  public static Refusal forbidden(String slug, Object... arguments) {
    return new Refusal(403, slug, List.of(), arguments);
  }

  /** Fields of the body break rules: all of them at once. */
  public static Refusal invalid(List<Violation> violations) {
    return new Refusal(422, "invalid", violations);
  }

  public static Refusal invalid(Violation... violations) {
    return invalid(List.of(violations));
  }

  /** Path or query do not read. */
  public static Refusal parameters(Violation... violations) {
    return new Refusal(400, "parameters", List.of(violations));
  }

  /** Any other status. */
  public static Refusal of(int status, String slug, Object... arguments) {
    return new Refusal(status, slug, List.of(), arguments);
  }

  public int status() {
    return status;
  }

  public String slug() {
    return slug;
  }

  /** What is wrong field by field, where that is what is wrong. */
  public List<Violation> violations() {
    return violations;
  }

  /** What the words under the slug are filled with. */
  public Object[] arguments() {
    return arguments;
  }
}
