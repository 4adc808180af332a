package org.gongying.platform;

import jakarta.enterprise.context.RequestScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes this request sent, by their fingerprint. */
@RequestScoped
class Body {
  private final MessageDigest digest = digest();
  private String sha256;

  void add(byte[] bytes, int from, int count) {
    digest.update(bytes, from, count);
  }

  String sha256() {
    if (sha256 == null) {
      sha256 = HexFormat.of().formatHex(digest.digest());
    }
    return sha256;
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
