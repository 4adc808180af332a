package org.gongying.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Rows that come from files of the class path. Runs again when a file has changed, and only then;
 * adds and updates, never deletes a code, because rows of others name it.
 */
public abstract class ReferenceData implements JavaMigration {
  private final String description;
  private final List<String> files;

  protected ReferenceData(String description, String... files) {
    this.description = description;
    this.files = List.of(files);
  }

  protected static InputStream open(String file) {
    return ReferenceData.class.getResourceAsStream(file);
  }

  protected static JsonNode json(String file) {
    try (var in = open(file)) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  @Override
  public MigrationVersion getVersion() {
    return null;
  }

  @Override
  public String getDescription() {
    return description;
  }

  @Override
  public Integer getChecksum() {
    var crc = new CRC32();
    for (var file : files) {
      try (var in = open(file)) {
        crc.update(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(file, e);
      }
    }
    return (int) crc.getValue();
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }
}
