package org.gongying.listings;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Notes in {@code listing_change} which listings a transaction wrote, with its number, before it
 * commits. Statements that write many at once note them by {@link #noting}.
 */
@ApplicationScoped
class ChangeLog {
  private static final String NOTE =
      """
      insert into listing_change (transaction, listing, at)
      select pg_current_xact_id(), id, now() from %s
      on conflict (transaction, listing) do update set at = excluded.at
      """;

  private final AgroalDataSource database;
  private final TransactionSynchronizationRegistry transaction;

  ChangeLog(AgroalDataSource database, TransactionSynchronizationRegistry transaction) {
    this.database = database;
    this.transaction = transaction;
  }

  /** That update of listings, noted; its count is that of the listings. */
  static String noting(String update) {
    return "with changed as (" + update + " returning id) " + NOTE.formatted("changed");
  }

  @PostPersist
  @PostUpdate
  void wrote(Listing listing) {
    written().add(listing.id);
  }

  private Set<UUID> written() {
    @SuppressWarnings("unchecked")
    var known = (Set<UUID>) transaction.getResource(ChangeLog.class);
    if (known != null) {
      return known;
    }
    var written = new LinkedHashSet<UUID>();
    transaction.putResource(ChangeLog.class, written);
    // Interposed, so that it comes after the last flush.
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            note(written);
          }

          @Override
          public void afterCompletion(int status) {
            // Nothing is kept beyond the transaction.
          }
        });
    return written;
  }

  private void note(Set<UUID> written) {
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement(NOTE.formatted("unnest(cast(? as uuid[])) w (id)"))) {
      insert.setArray(1, connection.createArrayOf("uuid", written.toArray()));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The change log of the listings cannot be written", e);
    }
  }
}
