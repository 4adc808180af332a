package org.gongying.listings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongying.identity.Actor;
import org.gongying.participants.Participants.Profile;
import org.gongying.platform.Clocks;
import org.gongying.platform.Grams;
import org.gongying.platform.Ids;
import org.gongying.platform.Page.Cursor;
import org.gongying.platform.Refusal;
import org.gongying.territory.Place;

@ApplicationScoped
class ListingRepository implements PanacheRepositoryBase<Listing, UUID> {
  /** More than anybody looks at of a few participants. */
  private static final int MOST_OPEN = 1000;

  private final EntityManager em;
  private final Clock clock;

  ListingRepository(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  Listing byId(Side side, UUID id) {
    return find("county = ?1 and id = ?2 and side = ?3", Ids.county(id), id, side)
        .singleResultOptional()
        .orElseThrow(Refusal::notFound);
  }

  List<Listing> byIds(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("county in ?1 and id in ?2", counties(ids), ids);
  }

  List<ListingRow> rows(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : find("county in ?1 and id in ?2", counties(ids), ids).project(ListingRow.class).list();
  }

  List<ListingRow> openOf(Collection<UUID> participants) {
    return participants.isEmpty()
        ? List.of()
        : find(
                "county in ?1 and participant in ?2 and open = true and isPublic = true"
                    + " and verified = true and validUntil >= ?3 order by listedAt desc, id desc",
                counties(participants),
                participants,
                Clocks.today(clock))
            .project(ListingRow.class)
            .range(0, MOST_OPEN - 1)
            .list();
  }

  private static Set<Integer> counties(Collection<UUID> ids) {
    return ids.stream().map(Ids::county).collect(Collectors.toSet());
  }

  ListingRow visibleTo(Actor actor, Side side, UUID id) {
    return find("county = ?1 and id = ?2 and side = ?3", Ids.county(id), id, side)
        .project(ListingRow.class)
        .singleResultOptional()
        .filter(row -> row.isVisibleTo(actor))
        .orElseThrow(Refusal::notFound);
  }

  /**
   * Somebody else's listing is not forbidden, it does not exist; one that is public is just not
   * theirs to change.
   */
  Listing ownedBy(Actor actor, Side side, UUID id) {
    var listing = byId(side, id);
    if (!actor.isOf(listing.participant)) {
      throw Refusal.notFound();
    }
    return listing;
  }

  Listing governedBy(Actor actor, Side side, UUID id) {
    var listing = byId(side, id);
    if (!actor.governs(listing.place.code())) {
      throw Refusal.notFound();
    }
    return listing;
  }

  List<ListingRow> search(Side side, ListingFilter filter, Actor reader) {
    var where = new StringBuilder("side = :side");
    var with = Parameters.with("side", side);
    var states = filter.states();
    if (states.equals(ListingState.OPEN)) {
      where.append(" and open = true");
    } else {
      where.append(" and state in :states");
      with.and("states", states);
    }
    boolean listed = ListingState.PUBLIC.containsAll(states);
    if (!listed) {
      scope(reader, where, with);
    } else if (reader.participant() == null) {
      where.append(" and isPublic = true and verified = true");
    } else {
      where.append(" and verified = true");
    }
    if (filter.validAt != null) {
      where.append(" and validFrom <= :day and validUntil >= :day");
      with.and("day", filter.validAt);
    } else if (states.equals(ListingState.OPEN)) {
      where.append(" and validUntil >= :day");
      with.and("day", Clocks.today(clock));
    }
    narrow(filter, reader, where, with);
    Cursor after;
    if (filter.isClosing()) {
      after = filter.after("closing", Cursor.EARLIEST);
      where.append(" and (validUntil, id) > (:at, :after) order by validUntil, id");
      with.and("at", LocalDate.ofInstant(after.at(), ZoneOffset.UTC));
    } else {
      after = filter.newest();
      where.append(" and (listedAt, id) < (:at, :after) order by listedAt desc, id desc");
      with.and("at", after.at());
    }
    return find(where.toString(), with.and("after", after.id()))
        .project(ListingRow.class)
        .range(0, filter.limit)
        .list();
  }

  private static void narrow(
      ListingFilter filter, Actor reader, StringBuilder where, Parameters with) {
    if (filter.territory != null) {
      where.append(" and place.").append(Place.property(filter.territory)).append(" = :territory");
      with.and("territory", filter.territory);
    }
    if (filter.category != null) {
      where.append(
          filter.category.contains(".") ? " and category = :category" : " and branch = :category");
      with.and("category", filter.category);
    }
    if (filter.programme != null) {
      where.append(" and programme = :programme");
      with.and("programme", filter.programme);
    }
    if (filter.participant != null) {
      where.append(" and participant = :participant");
      with.and("participant", filter.owner(reader));
    }
    if (filter.externalId != null) {
      where.append(" and externalId = :externalId and client = :client");
      with.and("externalId", filter.externalId).and("client", reader.subject());
    }
    if (filter.minQuantity != null) {
      where.append(" and quantity >= :least");
      with.and("least", filter.minQuantity);
    }
    if (filter.q != null) {
      where.append(" and array_includes(grams, :grams)");
      with.and("grams", Grams.sought(filter.q));
    }
  }

  /** One's own, and those of the territory one governs. */
  private static void scope(Actor reader, StringBuilder where, Parameters with) {
    if (reader.participant() == null) {
      where.append(" and 1 = 0");
    } else if (reader.isGovernment()) {
      where
          .append(" and (participant = :me or place.")
          .append(Place.property(reader.territory()))
          .append(" = :mine)");
      with.and("me", reader.participant()).and("mine", reader.territory());
    } else {
      where.append(" and participant = :me");
      with.and("me", reader.participant());
    }
  }

  /**
   * Handed in and waiting for a word, or published and not yet looked at; the oldest first, one's
   * own office's left out.
   */
  List<ListingRow> toReview(Actor officer, boolean submitted, Cursor after, int rows) {
    return find(
            (submitted ? "state = 'SUBMITTED'" : "open = true and lookedAt is null")
                + " and place."
                + Place.property(officer.territory())
                + " = ?1 and participant <> ?2"
                + " and (listedAt, id) > (?3, ?4) order by listedAt, id",
            officer.territory(),
            officer.participant(),
            after.at(),
            after.id())
        .project(ListingRow.class)
        .range(0, rows - 1)
        .list();
  }

  boolean hasPublished(UUID participant) {
    return find("participant = ?1 and confirmedAt is not null", participant)
            .range(0, 0)
            .list()
            .size()
        > 0;
  }

  /**
   * Takes a quantity where so much is left in that unit; null where nothing is counted. The row's
   * own lock decides, so two that race for the last of it cannot both have it. False when it is no
   * longer so, or the listing is not open.
   */
  boolean take(UUID id, BigDecimal taken, String unit, LocalDate today) {
    var update =
        taken == null
            ? write(
                """
                update listing set version = version + 1
                where county = :county and id = :id and open and valid_until >= :today and remaining is null
                """)
            : write(
                    """
                    update listing set version = version + 1, remaining = remaining - :taken, committed = committed + :taken,
                      state = case when remaining = :taken then 'COMMITTED' else 'PARTLY_COMMITTED' end
                    where county = :county and id = :id and open and valid_until >= :today and unit = :unit and remaining >= :taken
                    """)
                .setParameter("taken", taken)
                .setParameter("unit", unit);
    return update
            .setParameter("county", Ids.county(id))
            .setParameter("id", id)
            .setParameter("today", today)
            .executeUpdate()
        == 1;
  }

  void owned(Profile by) {
    write(
            """
            update listing set verified = :verified, owner_themes = :themes, owner_areas = :areas, version = version + 1
            where county = :county and participant = :participant
              and (verified, owner_themes, owner_areas) is distinct from (:verified, cast(:themes as text[]), cast(:areas as text[]))
            """)
        .setParameter("verified", by.verified())
        .setParameter("themes", by.themes().toArray(String[]::new))
        .setParameter("areas", by.areas().toArray(String[]::new))
        .setParameter("county", Ids.county(by.id()))
        .setParameter("participant", by.id())
        .executeUpdate();
  }

  /** Ends what is past its day, a thousand at a time; says how many. */
  int expire(LocalDate today) {
    return write(
            """
            update listing set state = 'EXPIRED', version = version + 1 where (county, id) in (
              select county, id from listing
              where state in ('PUBLISHED', 'PARTLY_COMMITTED', 'PAUSED') and valid_until < :today
              order by valid_until limit 1000)
              and state in ('PUBLISHED', 'PARTLY_COMMITTED', 'PAUSED') and valid_until < :today
            """)
        .setParameter("today", today)
        .executeUpdate();
  }

  private Query write(String update) {
    return em.createNativeQuery(ChangeLog.noting(update));
  }
}
