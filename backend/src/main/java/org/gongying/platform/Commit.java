package org.gongying.platform;

import io.quarkus.info.runtime.spi.InfoContributor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The commit that runs, at {@code /q/info}: told at start, because the one known when it was built
 * may be another.
 */
@ApplicationScoped
class Commit implements InfoContributor {
  private final String id;

  Commit(@ConfigProperty(name = "gongying.commit", defaultValue = "unknown") String id) {
    this.id = id;
  }

  @Override
  public String name() {
    return "git";
  }

  @Override
  public String displayName() {
    return "Git";
  }

  @Override
  public Map<String, Object> data() {
    return Map.of("commit", Map.of("id", id));
  }
}
