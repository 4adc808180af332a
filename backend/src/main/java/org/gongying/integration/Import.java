package org.gongying.integration;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongying.identity.Actor;
import org.gongying.identity.Capacity;
import org.gongying.identity.Roles;
import org.gongying.platform.Languages;
import org.gongying.platform.Versioned;
import org.gongying.platform.Words;
import org.hibernate.annotations.PartitionKey;

/**
 * A file of rows that government brings in (导入), and how far it has come. In the end {@code applied
 * + unchanged + rejected = rows}.
 */
@Entity
class Import {
  /** STAGED until every row was looked at; then VALIDATED after a dry run, APPLIED otherwise. */
  @Schema(name = "ImportState")
  enum State {
    STAGED,
    VALIDATED,
    APPLIED,
    FAILED
  }

  /** What the importer wants done with the rows. */
  record Wish(boolean dryRun, boolean publish, boolean createParticipants) {}

  @Id UUID id;

  @PartitionKey
  @Column(updatable = false)
  int county;

  @Version int version;

  String kind;

  @Enumerated(EnumType.STRING)
  State state = State.STAGED;

  boolean dryRun;
  boolean publish;
  boolean createParticipants;
  String client;
  UUID participant;
  String territory;

  @Enumerated(EnumType.STRING)
  Capacity capacity;

  String sha256;
  String charset;
  int rows;
  int applied;
  int unchanged;
  int rejected;
  String host;
  String worker;
  Instant leasedUntil;
  String reason;
  Instant createdAt;
  Instant finishedAt;

  static Import of(UUID id, String kind, Wish wish, Actor by, Instant now) {
    var staged = new Import();
    staged.county = by.county();
    staged.id = id;
    staged.kind = kind;
    staged.dryRun = wish.dryRun();
    staged.publish = wish.publish();
    staged.createParticipants = wish.createParticipants();
    staged.client = by.subject();
    staged.participant = by.participant();
    staged.territory = by.territory();
    staged.capacity = by.capacity();
    staged.createdAt = now;
    staged.leasedUntil = now;
    return staged;
  }

  Wish wish() {
    return new Wish(dryRun, publish, createParticipants);
  }

  /** Whoever asked for it, for the rows that are done after their request, or after a restart. */
  Actor by() {
    return Actor.of(client, Roles.GOVERNMENT, participant, territory, capacity);
  }

  int done() {
    return applied + unchanged + rejected;
  }

  boolean isOpen() {
    return state == State.STAGED;
  }

  /**
   * An import as its caller sees it; {@code rejects} is where to fetch the rejected rows as CSV.
   */
  @Schema(name = "ImportView")
  record View(
      UUID id,
      @JsonIgnore int version,
      String kind,
      State state,
      boolean dryRun,
      int rows,
      int applied,
      int unchanged,
      int rejected,
      @Schema(nullable = true) String rejects,
      @Schema(nullable = true, description = "Why it failed") String reason)
      implements Versioned {
    static View of(Import i) {
      return new View(
          i.id,
          i.version,
          i.kind,
          i.state,
          i.dryRun,
          i.rows,
          i.applied,
          i.unchanged,
          i.rejected,
          i.rejected == 0 ? null : "/api/v1/imports/" + i.id + "/rejects",
          i.reason == null
              ? null
              : Words.of("problems").say(Languages.current(), "import-failed." + i.reason));
    }
  }
}
