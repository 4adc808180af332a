package org.gongying.identity;

import io.quarkus.cache.CacheResult;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongying.platform.Clocks;
import org.gongying.platform.Ids;

/** Who may act for whom. */
@ApplicationScoped
public class Memberships implements PanacheRepositoryBase<Membership, UUID> {
  private final Clock clock;

  Memberships(Clock clock) {
    this.clock = clock;
  }

  /** At most half a minute old. */
  @CacheResult(cacheName = "membership")
  @Transactional
  Optional<Actor> active(String subject) {
    return find("subject = ?1 and state = ?2", subject, Membership.State.ACTIVE)
        .firstResultOptional()
        .map(Membership::actor);
  }

  List<Membership> of(UUID participant) {
    return find(
            "participant = ?1 and state = ?2 order by name, id",
            participant,
            Membership.State.ACTIVE)
        .range(0, 99)
        .list();
  }

  /** A user's place in a participant now. */
  public record Seat(String subject, String name, UUID participant) {}

  /** Those who act for a participant, at most a hundred. */
  public List<Seat> seats(UUID participant) {
    return of(participant).stream().map(m -> new Seat(m.subject, m.name, m.participant)).toList();
  }

  /** Whether this user acts for that participant now. */
  public boolean isMember(String subject, UUID participant) {
    return active(subject).filter(actor -> actor.isOf(participant)).isPresent();
  }

  /** Those of the participants for whom somebody acts. */
  public Set<UUID> manned(Collection<UUID> participants) {
    return participants.isEmpty()
        ? Set.of()
        : find("participant in ?1 and state = ?2", participants, Membership.State.ACTIVE).stream()
            .map(m -> m.participant)
            .collect(Collectors.toSet());
  }

  /** Seats a user, once: a user who has a place keeps it. */
  public void seat(
      String subject,
      String name,
      String role,
      UUID participant,
      String territory,
      Capacity capacity) {
    if (count("subject = ?1 and state = ?2", subject, Membership.State.ACTIVE) > 0) {
      return;
    }
    var membership = new Membership();
    membership.id = Ids.next(Ids.county(participant));
    membership.subject = subject;
    membership.name = name;
    membership.role = role;
    membership.participant = participant;
    membership.territory = territory;
    membership.capacity = capacity;
    membership.state = Membership.State.ACTIVE;
    membership.since = Clocks.today(clock);
    persist(membership);
  }
}
