package org.gongying.platform;

/**
 * One broken rule, not yet in words: where ({@code /quantity} in the body, or the name of a
 * parameter) and the key of its message in {@code messages/problems*.properties}, under {@code
 * violation.}.
 */
public record Violation(String pointer, String parameter, String key, Object... arguments) {

  public static Violation field(String pointer, String key, Object... arguments) {
    return new Violation(pointer, null, key, arguments);
  }

  public static Violation parameter(String name, String key, Object... arguments) {
    return new Violation(null, name, key, arguments);
  }
}
