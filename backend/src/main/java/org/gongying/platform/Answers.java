package org.gongying.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

/** The answer that is kept under this request's {@code Idempotency-Key}. */
@RequestScoped
public class Answers {
  private final EntityManager em;
  private final ObjectMapper json;
  private final HttpHeaders headers;
  private final UriInfo uri;
  private final Caller caller;

  Answers(EntityManager em, ObjectMapper json, HttpHeaders headers, UriInfo uri, Caller caller) {
    this.em = em;
    this.json = json;
    this.headers = headers;
    this.uri = uri;
    this.caller = caller;
  }

  /**
   * For a call that goes on after its transaction: what it says in the end is what it says again. A
   * location is kept where something was created or accepted. Without a key nothing is kept.
   */
  @Transactional
  public void keep(int status, Object view) {
    var key = key();
    if (key == null) {
      return;
    }
    var versioned = view instanceof Versioned v ? v : null;
    boolean made = status == 201 || status == 202;
    em.createNativeQuery(
            "update idempotency set status = ?5, location = ?6, etag = ?7, answer = ?8"
                + " where county = ?1 and client = ?2 and call = ?3 and key = ?4")
        .setParameter(1, caller.county())
        .setParameter(2, caller.subject())
        .setParameter(3, call())
        .setParameter(4, key)
        .setParameter(5, status)
        .setParameter(6, made && versioned != null ? Headers.location(uri, versioned) : null)
        .setParameter(7, versioned == null ? null : versioned.etag())
        .setParameter(8, view == null ? new byte[0] : bytes(view))
        .executeUpdate();
  }

  /** The key, or null where the caller gave none. */
  String key() {
    return headers.getHeaderString("Idempotency-Key");
  }

  String call() {
    return "POST " + uri.getPath();
  }

  private byte[] bytes(Object view) {
    try {
      return json.writeValueAsBytes(view);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
