package org.gongying.programmes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A programme or campaign (工程 / 行动) that listings can belong to: {@code kind} national (the ten),
 * pillar (专项, 行业, 社会) or campaign, a part of its parent.
 */
public record Programme(
    String code, String parent, String kind, String zh, String en, State state) {

  /** As this platform carries it. */
  @Schema(name = "ProgrammeState")
  public enum State {
    PLANNED,
    RUNNING,
    CLOSED
  }
}
