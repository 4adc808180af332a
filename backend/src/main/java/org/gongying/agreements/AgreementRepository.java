package org.gongying.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongying.identity.Actor;
import org.gongying.participants.ParticipantRef;
import org.gongying.platform.Ids;
import org.gongying.platform.Page.Cursor;
import org.gongying.platform.Refusal;
import org.gongying.territory.Place;

@ApplicationScoped
class AgreementRepository {
  /** An agreement with all that belongs to it; the legs in their order. */
  record Whole(Agreement agreement, List<AgreementParty> parties, List<AgreementLeg> legs) {
    /** Of a party. */
    ParticipantRef ref(UUID participant) {
      return parties.stream()
          .filter(p -> p.participant.equals(participant))
          .findFirst()
          .orElseThrow()
          .ref();
    }

    /** The reader's part; government that may read it speaks for nobody. */
    AgreementParty party(Actor actor) {
      return parties.stream()
          .filter(p -> actor.isOf(p.participant))
          .findFirst()
          .orElseThrow(() -> Refusal.forbidden("not-a-party"));
    }
  }

  private final EntityManager em;

  AgreementRepository(EntityManager em) {
    this.em = em;
  }

  void persist(Object row) {
    em.persist(row);
  }

  void flush() {
    em.flush();
  }

  /** For its parties, and for the government of one of them to read. */
  Whole visibleTo(Actor actor, UUID id) {
    var whole = whole(List.of(id)).stream().findFirst().orElseThrow(Refusal::notFound);
    if (whole.parties.stream()
        .noneMatch(p -> actor.isOf(p.participant) || actor.governs(p.place.code()))) {
      throw Refusal.notFound();
    }
    return whole;
  }

  /** For a party to change: whoever else is about to waits, and sees what this one has done. */
  Whole held(Actor actor, UUID id) {
    em.createQuery("from Agreement where county = :county and id = :id", Agreement.class)
        .setParameter("county", Ids.county(id))
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
    var whole = visibleTo(actor, id);
    whole.party(actor);
    return whole;
  }

  /** In the order of the ids. */
  List<Whole> whole(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var agreements =
        all(Agreement.class, "id", ids, "id").stream().collect(Collectors.toMap(a -> a.id, a -> a));
    var parties =
        all(AgreementParty.class, "agreement", ids, "id").stream()
            .collect(Collectors.groupingBy(p -> p.agreement));
    var legs =
        all(AgreementLeg.class, "agreement", ids, "number").stream()
            .collect(Collectors.groupingBy(leg -> leg.agreement));
    return ids.stream()
        .filter(agreements::containsKey)
        .map(
            id ->
                new Whole(agreements.get(id), ordered(parties.get(id), legs.get(id)), legs.get(id)))
        .toList();
  }

  /** Each who gives in the order of the legs, then who only takes. */
  private static List<AgreementParty> ordered(
      List<AgreementParty> parties, List<AgreementLeg> legs) {
    var givers = legs.stream().map(leg -> leg.giver).toList();
    return parties.stream()
        .sorted(
            Comparator.comparingInt(
                p -> givers.contains(p.participant) ? givers.indexOf(p.participant) : legs.size()))
        .toList();
  }

  private <T> List<T> all(Class<T> noun, String key, Collection<UUID> ids, String order) {
    return em.createQuery(
            "from "
                + noun.getSimpleName()
                + " where county in :counties and "
                + key
                + " in :ids order by "
                + order,
            noun)
        .setParameter("counties", ids.stream().map(Ids::county).collect(Collectors.toSet()))
        .setParameter("ids", ids)
        .getResultList();
  }

  /**
   * The reader's agreements, the newest first, with {@code territory} those of which a party lies
   * in it; government's are all of a party in that territory.
   */
  List<AgreementParty> search(
      Actor reader, AgreementState state, String territory, Cursor after, int rows) {
    var where = new StringBuilder("from AgreementParty p where ");
    where.append(
        reader.isGovernment()
            ? "place." + Place.property(territory) + " = :mine"
            : "participant = :mine");
    where.append(
        !reader.isGovernment() && territory != null
            ? " and exists (select 1 from AgreementParty o where o.county = p.county and o.agreement = p.agreement and o.place."
                + Place.property(territory)
                + " = :territory)"
            : "");
    where.append(state == null ? "" : " and state = :state");
    where.append(
        " and (createdAt, agreement) < (:at, :after) order by createdAt desc, agreement desc");
    var query =
        em.createQuery(where.toString(), AgreementParty.class)
            .setParameter("mine", reader.isGovernment() ? territory : reader.participant())
            .setParameter("at", after.at())
            .setParameter("after", after.id());
    if (!reader.isGovernment() && territory != null) {
      query.setParameter("territory", territory);
    }
    if (state != null) {
      query.setParameter("state", state);
    }
    // Two parties of one agreement may both lie in the territory; they stand side by side.
    var seen = new ArrayList<AgreementParty>();
    for (var party : query.setMaxResults(reader.isGovernment() ? rows * 2 : rows).getResultList()) {
      if (seen.isEmpty() || !seen.get(seen.size() - 1).agreement.equals(party.agreement)) {
        seen.add(party);
      }
    }
    return seen.subList(0, Math.min(rows, seen.size()));
  }

  long waiting(UUID participant) {
    return em.createQuery(
            "select count(*) from AgreementParty where participant = :me and waiting = true",
            Long.class)
        .setParameter("me", participant)
        .getSingleResult();
  }
}
