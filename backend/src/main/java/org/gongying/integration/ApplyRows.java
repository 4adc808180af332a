package org.gongying.integration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongying.identity.Actor;
import org.gongying.identity.Memberships;
import org.gongying.integration.Import.Wish;
import org.gongying.integration.ImportRepository.Key;
import org.gongying.integration.ReadRow.Entry;
import org.gongying.integration.Sheet.Row;
import org.gongying.listings.Listings;
import org.gongying.participants.Participants;
import org.gongying.participants.Participants.Profile;
import org.gongying.platform.Audit;
import org.gongying.platform.Refusal;
import org.gongying.platform.Violation;

/**
 * Makes listings of rows, in the transaction it is called in: new ones posted, changed ones
 * changed, the same again left alone; what is wrong with a row concerns no other. Whoever they are
 * of is entered as verified where that was asked for.
 */
@ApplicationScoped
class ApplyRows {
  private static final int PROVINCE_DIGITS = 2;

  /** What became of some rows. */
  record Outcome(int applied, int unchanged, List<Reject> rejects) {
    int rows() {
      return applied + unchanged + rejects.size();
    }
  }

  private final ImportRepository imports;
  private final ReadRow reading;
  private final Participants participants;
  private final Memberships memberships;
  private final Listings listings;
  private final Audit audit;

  ApplyRows(
      ImportRepository imports,
      ReadRow reading,
      Participants participants,
      Memberships memberships,
      Listings listings,
      Audit audit) {
    this.imports = imports;
    this.reading = reading;
    this.participants = participants;
    this.memberships = memberships;
    this.listings = listings;
    this.audit = audit;
  }

  /** {@code seen} holds the numbers met in this file so far, with their lines. */
  Outcome apply(List<Row> rows, Wish wish, Actor by, Map<String, Integer> seen) {
    var batch = new Batch(wish, by);
    var entries = new ArrayList<Entry>();
    for (var row : rows) {
      var violations = new ArrayList<Violation>();
      var entry = reading.read(row, wish.publish(), violations);
      var first = seen.putIfAbsent(row.get("externalId"), row.line());
      if (first != null && first != row.line() && !row.get("externalId").isEmpty()) {
        violations.add(Violation.field("/externalId", "import-repeated", first.toString()));
      }
      if (violations.isEmpty()) {
        entries.add(entry);
      } else {
        batch.rejects.add(Reject.of(row, violations));
      }
    }
    batch.load(entries);
    entries.forEach(batch::take);
    return batch.write();
  }

  /** What one call knows and collects, so that few statements do for many rows. */
  private class Batch {
    private final Wish wish;
    private final Actor by;
    private final List<Reject> rejects = new ArrayList<>();
    private final Map<List<String>, Profile> owners = new HashMap<>();
    private final Map<List<String>, Entry> newcomers = new LinkedHashMap<>();
    private final List<Listings.Prepared> prepared = new ArrayList<>();
    private final Map<String, Key> added = new LinkedHashMap<>();
    private final Map<String, Key> changed = new LinkedHashMap<>();
    private Map<String, Key> keys = Map.of();
    private Set<UUID> manned = Set.of();
    private int unchanged;

    Batch(Wish wish, Actor by) {
      this.wish = wish;
      this.by = by;
    }

    void load(List<Entry> entries) {
      keys = imports.keys(by, entries.stream().map(Entry::externalId).toList());
      var open = entries.stream().filter(e -> !isUnchanged(e)).toList();
      participants
          .named(
              open.stream().map(Entry::territory).toList(),
              new HashSet<>(open.stream().map(Entry::owner).toList()))
          .forEach(p -> owners.put(List.of(p.territory(), p.name()), p));
      manned =
          memberships.manned(
              owners.values().stream()
                  .filter(p -> !by.answersFor(p.territory()))
                  .map(Profile::id)
                  .toList());
    }

    void take(Entry entry) {
      if (isUnchanged(entry)) {
        unchanged++;
        return;
      }
      try {
        var name = List.of(entry.territory().code(), entry.owner());
        var known = owners.get(name);
        var owner = known == null ? newcomer(entry) : known;
        within(entry, owner);
        var key = keys.get(entry.externalId());
        if (key == null) {
          var listing =
              listings.prepare(
                  entry.side(), entry.listing(), owner, by, entry.externalId(), wish.publish());
          prepared.add(listing);
          added.put(entry.externalId(), new Key(listing.id(), entry.digest()));
        } else {
          listings.repost(key.listing(), entry.side(), entry.listing(), owner, by, wish.publish());
          changed.put(entry.externalId(), new Key(key.listing(), entry.digest()));
        }
        if (known == null) {
          owners.put(name, owner);
          newcomers.put(name, entry);
        }
      } catch (Refusal refusal) {
        rejects.add(Reject.of(entry.row(), refusal));
      }
    }

    Outcome write() {
      if (!newcomers.isEmpty()) {
        var office = participants.get(by.participant()).name();
        newcomers.forEach(
            (name, entry) -> participants.enter(owners.get(name), entry.territory(), office));
      }
      prepared.forEach(listings::post);
      imports.add(by, added);
      imports.change(by, changed);
      audit.record(
          by,
          "participant.enter",
          newcomers.keySet().stream().map(owners::get).map(Profile::id).toList());
      audit.record(by, "listing.post", added.values().stream().map(Key::listing).toList());
      audit.record(by, "listing.change", changed.values().stream().map(Key::listing).toList());
      return new Outcome(added.size() + changed.size(), unchanged, rejects);
    }

    private boolean isUnchanged(Entry entry) {
      var key = keys.get(entry.externalId());
      return key != null && key.digest().equals(entry.digest());
    }

    private Profile newcomer(Entry entry) {
      if (!wish.createParticipants()) {
        throw Refusal.invalid(Violation.field("/participant", "import-participant"));
      }
      if (entry.kind() == null) {
        throw Refusal.invalid(Violation.field("/participantKind", "import-kind"));
      }
      return Participants.newcomer(entry.kind(), entry.owner(), entry.territory());
    }

    /** A province brings in from all of China, but not over the heads of those who are here. */
    private void within(Entry entry, Profile owner) {
      if (by.answersFor(entry.territory().code())) {
        return;
      }
      if (by.territory().length() > PROVINCE_DIGITS) {
        throw Refusal.invalid(Violation.field("/territory", "import-outside", by.territory()));
      }
      if (manned.contains(owner.id())) {
        throw Refusal.invalid(Violation.field("/participant", "import-manned"));
      }
    }
  }
}
