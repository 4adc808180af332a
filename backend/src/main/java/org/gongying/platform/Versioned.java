package org.gongying.platform;

import java.util.UUID;

/**
 * A view of one resource. Build it after the flush: before, Hibernate has not counted the version
 * up.
 */
public interface Versioned {
  UUID id();

  int version();

  default String etag() {
    return "\"" + version() + "\"";
  }

  /** Where it is read, if not beneath the path it was made at. */
  default String path() {
    return null;
  }

  /** Refuses a change that is not based on this version; {@code *} stands for whatever there is. */
  static void expect(int version, String ifMatch) {
    if (ifMatch == null) {
      throw Refusal.of(428, "if-match-required");
    }
    allow(version, ifMatch);
  }

  /** The same where {@code If-Match} may be left out, as for the verbs of a state. */
  static void allow(int version, String ifMatch) {
    if (ifMatch != null && !ifMatch.equals("*") && !ifMatch.equals("\"" + version + "\"")) {
      throw Refusal.of(412, "version");
    }
  }
}
