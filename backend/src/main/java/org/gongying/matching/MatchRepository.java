package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.gongying.identity.Actor;
import org.gongying.matching.Terms.Amount;
import org.gongying.participants.ParticipantRef;
import org.gongying.platform.Ids;
import org.gongying.platform.Page.Cursor;
import org.gongying.platform.Refusal;
import org.gongying.territory.Place;

@ApplicationScoped
class MatchRepository {
  /** A match with all that belongs to it; the legs in their order. */
  record Whole(
      Match match, List<MatchParty> parties, List<MatchRevision> revisions, List<MatchLeg> legs) {
    /** With one revision more. */
    Whole with(MatchRevision revision) {
      var all = new ArrayList<>(revisions);
      all.add(revision);
      return new Whole(match, parties, all, legs);
    }

    List<UUID> listings() {
      return legs.stream().flatMap(MatchLeg::listings).toList();
    }

    /** Each leg with how much of it is on the table. */
    void each(BiConsumer<MatchLeg, Amount> of) {
      var amounts = current().amounts;
      for (int i = 0; i < legs.size(); i++) {
        of.accept(legs.get(i), amounts.get(i));
      }
    }

    MatchRevision current() {
      return revisions.stream().filter(r -> r.number == match.revision).findFirst().orElseThrow();
    }

    List<UUID> participants() {
      return parties.stream().map(p -> p.participant).toList();
    }

    /** Of a party, or the office that suggested it; null of nobody. */
    ParticipantRef ref(UUID participant) {
      return parties.stream()
          .filter(p -> p.participant.equals(participant))
          .findFirst()
          .map(MatchParty::ref)
          .orElse(
              match.office != null && match.office.equals(participant) ? match.officeRef() : null);
    }

    /** The reader's part; government that may read it speaks for nobody. */
    MatchParty party(Actor actor) {
      return parties.stream()
          .filter(p -> actor.isOf(p.participant))
          .findFirst()
          .orElseThrow(() -> Refusal.forbidden("not-a-party"));
    }
  }

  private final EntityManager em;

  MatchRepository(EntityManager em) {
    this.em = em;
  }

  void persist(Object row) {
    em.persist(row);
  }

  /**
   * Stores a match that is to begin, unless the same two talk about the same already: of two at
   * once the second waits for the first, and is told no.
   */
  boolean begin(Match m) {
    return em.createQuery(
                "insert into Match (county, id, version, kind, purpose, state, origin, office, officeName, officeKind, ruleVersion, pair, revision, createdAt, changedAt)"
                    + " values (:county, :id, 0, :kind, :purpose, :state, :origin, :office, :officeName, :officeKind, :ruleVersion, :pair, :revision, :createdAt, :changedAt)"
                    + " on conflict do nothing")
            .setParameter("county", m.county)
            .setParameter("id", m.id)
            .setParameter("kind", m.kind)
            .setParameter("purpose", m.purpose)
            .setParameter("state", m.state)
            .setParameter("origin", m.origin)
            .setParameter("office", m.office)
            .setParameter("officeName", m.officeName)
            .setParameter("officeKind", m.officeKind)
            .setParameter("ruleVersion", m.ruleVersion)
            .setParameter("pair", m.pair)
            .setParameter("revision", m.revision)
            .setParameter("createdAt", m.createdAt)
            .setParameter("changedAt", m.changedAt)
            .executeUpdate()
        == 1;
  }

  /** The open match about the same. */
  Optional<UUID> begun(Match m) {
    return em.createQuery(
            "select id from Match where county = :county and pair = :pair and state in :alive",
            UUID.class)
        .setParameter("county", m.county)
        .setParameter("pair", m.pair)
        .setParameter("alive", MatchState.ALIVE)
        .getResultStream()
        .findFirst();
  }

  /** Ends what nobody has answered since, the parties' rows with it in one statement. */
  void expire(Instant before) {
    expire("", before).executeUpdate();
  }

  /** The same, only what stands in the way of this one. */
  void expire(Instant before, Match m) {
    expire("and county = :county and pair = :pair", before)
        .setParameter("county", m.county)
        .setParameter("pair", m.pair)
        .executeUpdate();
  }

  private Query expire(String only, Instant before) {
    return em.createNativeQuery(
            """
            with late as (
              update match set state = 'EXPIRED', version = version + 1
              where state in ('PROPOSED', 'NEGOTIATING') and changed_at < :before %s
              returning county, id)
            update match_party p set state = 'EXPIRED', waiting = false from late
            where p.county = late.county and p.match = late.id
            """
                .formatted(only))
        .setParameter("before", before);
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
    em.createQuery("from Match where county = :county and id = :id", Match.class)
        .setParameter("county", Ids.county(id))
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
    return ofParty(actor, id);
  }

  /** For a party to read. */
  Whole ofParty(Actor actor, UUID id) {
    var whole = visibleTo(actor, id);
    whole.party(actor);
    return whole;
  }

  /** In the order of the ids. */
  List<Whole> whole(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var matches =
        all(Match.class, "id", ids, "id").stream().collect(Collectors.toMap(m -> m.id, m -> m));
    Map<UUID, List<MatchParty>> parties =
        all(MatchParty.class, "match", ids, "id").stream()
            .collect(Collectors.groupingBy(p -> p.match));
    Map<UUID, List<MatchRevision>> revisions =
        all(MatchRevision.class, "match", ids, "number").stream()
            .collect(Collectors.groupingBy(r -> r.match));
    Map<UUID, List<MatchLeg>> legs =
        all(MatchLeg.class, "match", ids, "number").stream()
            .collect(Collectors.groupingBy(leg -> leg.match));
    return ids.stream()
        .filter(matches::containsKey)
        .map(
            id ->
                new Whole(
                    matches.get(id),
                    ordered(parties.get(id), legs.get(id)),
                    revisions.get(id),
                    legs.get(id)))
        .toList();
  }

  /** Each who gives in the order of the legs, then who only takes. */
  private static List<MatchParty> ordered(List<MatchParty> parties, List<MatchLeg> legs) {
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
   * The reader's matches, the latest change first; government's are those of a party in its
   * territory, and its own where it asks what waits for it.
   */
  List<MatchParty> search(
      Actor reader, MatchState state, Boolean waiting, UUID listing, Cursor after, int rows) {
    boolean governed = reader.isGovernment() && waiting == null;
    var where = new StringBuilder("from MatchParty where ");
    where.append(
        governed
            ? "place." + Place.property(reader.territory()) + " = :mine"
            : "participant = :mine");
    where.append(state == null ? "" : " and state = :state");
    // Written out, not a parameter: what waits has an index of its own.
    where.append(waiting == null ? "" : " and waiting = " + waiting);
    where.append(listing == null ? "" : " and (offer = :listing or need = :listing)");
    where.append(" and (changedAt, match) < (:at, :after) order by changedAt desc, match desc");
    var query =
        em.createQuery(where.toString(), MatchParty.class)
            .setParameter("mine", governed ? reader.territory() : reader.participant())
            .setParameter("at", after.at())
            .setParameter("after", after.id());
    if (state != null) {
      query.setParameter("state", state);
    }
    if (listing != null) {
      query.setParameter("listing", listing);
    }
    // Two parties of one match may both lie in a government's territory; they stand side by side.
    var seen = new ArrayList<MatchParty>();
    for (var party : query.setMaxResults(governed ? rows * 2 : rows).getResultList()) {
      if (seen.isEmpty() || !seen.get(seen.size() - 1).match.equals(party.match)) {
        seen.add(party);
      }
    }
    return seen.subList(0, Math.min(rows, seen.size()));
  }

  List<Message> messages(Match match, Cursor after, int rows) {
    return em.createQuery(
            "from Message where county = :county and match = :match and (at, id) < (:at, :after) order by at desc, id desc",
            Message.class)
        .setParameter("county", match.county)
        .setParameter("match", match.id)
        .setParameter("at", after.at())
        .setParameter("after", after.id())
        .setMaxResults(rows)
        .getResultList();
  }

  long waiting(UUID participant) {
    return em.createQuery(
            "select count(*) from MatchParty where participant = :me and waiting = true",
            Long.class)
        .setParameter("me", participant)
        .getSingleResult();
  }
}
