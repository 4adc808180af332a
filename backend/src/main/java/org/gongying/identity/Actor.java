package org.gongying.identity;

import java.util.UUID;
import org.gongying.platform.Caller;
import org.gongying.platform.Ids;
import org.gongying.platform.Refusal;

/**
 * Whoever makes this request: the subject and role Keycloak proved, and the participant, territory
 * and capacity of their ACTIVE membership. Without a membership a role counts for nothing; a
 * visitor has no subject either.
 */
public class Actor implements Caller {
  /** A visitor. */
  public static final Actor NOBODY = new Actor(null, null, null, null, null);

  private final String subject;
  private final String role;
  private final UUID participant;
  private final String territory;
  private final Capacity capacity;

  Actor(String subject, String role, UUID participant, String territory, Capacity capacity) {
    this.subject = subject;
    this.role = role;
    this.participant = participant;
    this.territory = territory;
    this.capacity = capacity;
  }

  /**
   * For work that goes on after the request, or again after a restart, in the name of the same
   * member.
   */
  public static Actor of(
      String subject, String role, UUID participant, String territory, Capacity capacity) {
    return new Actor(subject, role, participant, territory, capacity);
  }

  @Override
  public String subject() {
    return subject;
  }

  /** One of {@link Roles}, or null. */
  public String role() {
    return role;
  }

  @Override
  public UUID participant() {
    return participant;
  }

  /** A division code of 2, 4, 6, 9 or 12 digits, or null. */
  public String territory() {
    return territory;
  }

  public Capacity capacity() {
    return capacity;
  }

  @Override
  public int county() {
    return participant == null ? 0 : Ids.county(participant);
  }

  public boolean isGovernment() {
    return Roles.GOVERNMENT.equals(role);
  }

  public boolean isOf(UUID someParticipant) {
    return participant != null && participant.equals(someParticipant);
  }

  /** A code contains every code it begins. */
  public boolean answersFor(String code) {
    return territory != null && code.startsWith(territory);
  }

  /** Government of a territory that contains the code. */
  public boolean governs(String code) {
    return isGovernment() && answersFor(code);
  }

  /** Refuses those who may only read. */
  public void writing() {
    if (capacity != Capacity.DRAFTER && capacity != Capacity.SIGNER) {
      throw Refusal.forbidden("capacity", "DRAFTER, SIGNER");
    }
  }

  /** Refuses those who may not bind their participant. */
  public void signing() {
    if (capacity != Capacity.SIGNER) {
      throw Refusal.forbidden("capacity", "SIGNER");
    }
  }
}
