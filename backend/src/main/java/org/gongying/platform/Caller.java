package org.gongying.platform;

import java.util.UUID;

/**
 * Whoever makes this request, as far as this room must know them; implemented by the room that
 * knows the rest.
 */
public interface Caller {
  /** The subject of the token, or the name of a job. */
  String subject();

  /** The county in which what the caller does is kept. */
  int county();

  /** For whom the caller acts, or null. */
  UUID participant();
}
