package org.gongying.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongying.identity.Actor;
import org.gongying.platform.Ids;
import org.gongying.platform.Refusal;
import org.gongying.territory.Place;
import org.gongying.territory.Territory;

/** What other rooms may know of participants. */
@ApplicationScoped
public class Participants {
  /** A participant as far as its own rows are copied into others'. */
  public record Profile(
      UUID id,
      String name,
      ParticipantKind kind,
      String territory,
      boolean verified,
      List<String> themes,
      List<String> areas) {
    static Profile of(Participant p) {
      return new Profile(
          p.id,
          p.name,
          p.kind,
          p.place.code(),
          p.isVerified(),
          List.of(p.themes),
          List.of(p.areas));
    }

    public ParticipantRef ref() {
      return new ParticipantRef(id, name, kind);
    }
  }

  /** The office contact of a participant, never public. */
  public record Contact(ParticipantRef participant, String name, String phone) {}

  private final ParticipantRepository participants;
  private final EntityManager em;
  private final Clock clock;
  private final Event<ParticipantChanged> changed;

  Participants(
      ParticipantRepository participants,
      EntityManager em,
      Clock clock,
      Event<ParticipantChanged> changed) {
    this.participants = participants;
    this.em = em;
    this.clock = clock;
    this.changed = changed;
  }

  public Optional<Profile> find(UUID id) {
    return participants.optional(id).map(Profile::of);
  }

  public Profile get(UUID id) {
    return find(id).orElseThrow(Refusal::notFound);
  }

  public Map<UUID, Profile> all(Collection<UUID> ids) {
    return participants.byIds(ids).stream()
        .map(Profile::of)
        .collect(Collectors.toMap(Profile::id, Function.identity()));
  }

  /**
   * Refuses, 409 {@code participant-not-verified}, unless government vouches for all of them now.
   */
  public void verified(Collection<UUID> ids) {
    if (!all(ids).values().stream().allMatch(Profile::verified)) {
      throw Refusal.conflict("participant-not-verified");
    }
  }

  /** Those of these names in these territories. */
  public List<Profile> named(Collection<Territory> territories, Collection<String> names) {
    return names.isEmpty()
        ? List.of()
        : participants.named(territories, names).stream().map(Profile::of).toList();
  }

  /** Somebody government could enter: as they will be, with no row yet. */
  public static Profile newcomer(ParticipantKind kind, String name, Territory territory) {
    return new Profile(
        Ids.next(territory.county()), name, kind, territory.code(), true, List.of(), List.of());
  }

  /** Enters a newcomer in the name of the office that vouches for them. */
  public void enter(Profile newcomer, Territory territory, String verifiedBy) {
    var participant = Participant.of(newcomer.kind(), newcomer.name(), territory, clock.instant());
    participant.id = newcomer.id();
    participant.verify(verifiedBy, clock.instant());
    participants.persist(participant);
  }

  /** Where a liaison office works, beyond its own territory. */
  public void mobilise(UUID id, String... territories) {
    participants.byId(id).mobilisationArea = territories;
  }

  /** What it is after, before it lists anything. */
  public void state(UUID id, List<String> themes, List<String> areas) {
    var participant = participants.byId(id);
    participant.themes = themes.toArray(String[]::new);
    participant.areas = areas.toArray(String[]::new);
  }

  public void describe(
      UUID id,
      String legalForm,
      String nativePlace,
      String about,
      String contactName,
      String contactPhone) {
    var participant = participants.byId(id);
    participant.legalForm = legalForm;
    participant.nativePlace = nativePlace;
    participant.about = about;
    participant.contactName = contactName;
    participant.contactPhone = contactPhone;
  }

  /**
   * Reads office contacts for somebody they are not of; each reading is kept and shown to the
   * owner.
   */
  public List<Contact> readContacts(Actor reader, Collection<UUID> ids) {
    return participants.byIds(ids).stream()
        .map(
            p -> {
              em.persist(ContactRead.of(p, reader, clock.instant()));
              return new Contact(
                  new ParticipantRef(p.id, p.name, p.kind), p.contactName, p.contactPhone);
            })
        .toList();
  }

  /** How many villages take part: those government vouched for. Counted from an index alone. */
  public long villages() {
    return participants.count("kind = 'VILLAGE' and state = 'VERIFIED'");
  }

  /** How many wait for an officer's word; counted to a hundred. */
  public long pending(Actor officer) {
    return em.createQuery(
            "select count(*) from (select id as id from Participant where state = 'PENDING' and place."
                + Place.property(officer.territory())
                + " = :territory order by createdAt, id limit 100)",
            Long.class)
        .setParameter("territory", officer.territory())
        .getSingleResult();
  }

  void changed(Participant participant) {
    changed.fire(new ParticipantChanged(Profile.of(participant)));
  }
}
