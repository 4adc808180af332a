package org.gongying.participants;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongying.identity.Actor;
import org.gongying.platform.Ids;
import org.gongying.platform.Page.Cursor;
import org.gongying.platform.Refusal;
import org.gongying.territory.Place;
import org.gongying.territory.Territory;

@ApplicationScoped
class ParticipantRepository implements PanacheRepositoryBase<Participant, UUID> {

  Optional<Participant> optional(UUID id) {
    return find("county = ?1 and id = ?2", Ids.county(id), id).singleResultOptional();
  }

  Participant byId(UUID id) {
    return optional(id).orElseThrow(Refusal::notFound);
  }

  List<Participant> byIds(Collection<UUID> ids) {
    var counties = ids.stream().map(Ids::county).collect(Collectors.toSet());
    return ids.isEmpty() ? List.of() : list("county in ?1 and id in ?2", counties, ids);
  }

  /** The profile of a verified participant is public; any other is its own and its government's. */
  Participant visibleTo(Actor actor, UUID id) {
    var participant = byId(id);
    if (!participant.isVerified() && !isInsider(actor, participant)) {
      throw Refusal.notFound();
    }
    return participant;
  }

  static boolean isInsider(Actor actor, Participant participant) {
    return actor.isOf(participant.id) || actor.governs(participant.place.code());
  }

  Participant governedBy(Actor actor, UUID id) {
    var participant = byId(id);
    if (!actor.governs(participant.place.code())) {
      throw Refusal.notFound();
    }
    return participant;
  }

  List<Participant> named(Collection<Territory> territories, Collection<String> names) {
    return list(
        "county in ?1 and place.territory in ?2 and name in ?3",
        territories.stream().map(Territory::county).collect(Collectors.toSet()),
        territories.stream().map(Territory::code).collect(Collectors.toSet()),
        names);
  }

  List<Participant> within(
      String territory,
      Participant.State state,
      ParticipantKind kind,
      String q,
      Cursor after,
      int rows) {
    var where = new StringBuilder("place." + Place.property(territory) + " = :territory");
    var with = Parameters.with("territory", territory);
    if (state != null) {
      where.append(" and state = :state");
      with.and("state", state);
    }
    if (kind != null) {
      where.append(" and kind = :kind");
      with.and("kind", kind);
    }
    if (q != null) {
      where.append(" and locate(:q, name) > 0");
      with.and("q", q);
    }
    return find(
            where + " and (createdAt, id) < (:at, :id) order by createdAt desc, id desc",
            with.and("at", after.at()).and("id", after.id()))
        .range(0, rows - 1)
        .list();
  }

  /** Waiting for government's word, the oldest first. */
  List<Participant> pending(String territory, Cursor after, int rows) {
    return find(
            "place."
                + Place.property(territory)
                + " = ?1 and state = 'PENDING' and (createdAt, id) > (?2, ?3) order by createdAt, id",
            territory,
            after.at(),
            after.id())
        .range(0, rows - 1)
        .list();
  }
}
