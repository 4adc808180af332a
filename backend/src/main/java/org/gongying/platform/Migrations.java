package org.gongying.platform;

import io.quarkus.arc.All;
import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.List;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;

/** Hands Flyway the rooms' migrations that are beans: those that load reference data. */
@Singleton
class Migrations implements FlywayConfigurationCustomizer {
  private final List<JavaMigration> migrations;

  Migrations(@All List<JavaMigration> migrations) {
    this.migrations = migrations;
  }

  @Override
  public void customize(FluentConfiguration configuration) {
    configuration.javaMigrations(migrations.toArray(JavaMigration[]::new));
  }
}
