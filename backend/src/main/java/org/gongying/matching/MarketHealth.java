package org.gongying.matching;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** How far the market in memory is loaded. Up all the while: SQL stands in for it. */
@Readiness
@ApplicationScoped
class MarketHealth implements HealthCheck {
  private final MarketFeed feed;

  MarketHealth(MarketFeed feed) {
    this.feed = feed;
  }

  @Override
  public HealthCheckResponse call() {
    var progress = feed.progress();
    return HealthCheckResponse.named("market")
        .up()
        .withData("inMemory", progress.inMemory())
        .withData("complete", progress.complete())
        .withData("listings", progress.listings())
        .build();
  }
}
