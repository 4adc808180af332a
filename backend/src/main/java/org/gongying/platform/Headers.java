package org.gongying.platform;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** ETag and Location, read off the view. */
class Headers {
  @ServerResponseFilter
  void describe(ContainerResponseContext response, UriInfo uri) {
    if (response.getEntity() instanceof Versioned view) {
      response.getHeaders().putSingle(HttpHeaders.ETAG, view.etag());
      if (response.getStatus() == 201 || response.getStatus() == 202) {
        response.getHeaders().putSingle(HttpHeaders.LOCATION, location(uri, view));
      }
    }
  }

  static String location(UriInfo uri, Versioned view) {
    return view.path() == null ? uri.getPath() + "/" + view.id() : view.path();
  }
}
