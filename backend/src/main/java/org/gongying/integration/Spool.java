package org.gongying.integration;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** The files of imports, in a folder of this instance while they are worked on. */
@ApplicationScoped
class Spool {
  private static final String ENDING = ".csv";
  private final Path folder;

  Spool(ImportSettings settings) {
    folder = settings.folder().toAbsolutePath();
  }

  /** Writes all of it, to the disk itself, and answers its SHA-256. */
  String keep(UUID id, InputStream in) {
    try {
      Files.createDirectories(folder);
      var digest = new DigestInputStream(in, sha256());
      try (var out = new FileOutputStream(file(id).toFile())) {
        digest.transferTo(out);
        out.getFD().sync();
      }
      return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Sheet open(UUID id, String charset) {
    try {
      return new Sheet(Files.newInputStream(file(id)), Charset.forName(charset));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the file is here. */
  boolean has(UUID id) {
    return Files.exists(file(id));
  }

  /** Whether it is still what was received: a crash can leave half a file. */
  boolean isWhole(UUID id, String sha256) {
    try (var in = new DigestInputStream(Files.newInputStream(file(id)), sha256())) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest()).equals(sha256);
    } catch (IOException e) {
      return false;
    }
  }

  void forget(UUID id) {
    try {
      Files.deleteIfExists(file(id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The imports whose files were last written before then. */
  List<UUID> before(Instant then) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .filter(f -> f.toFile().lastModified() < then.toEpochMilli())
          .map(f -> f.getFileName().toString())
          .filter(name -> name.matches("[0-9a-f-]{36}\\" + ENDING))
          .map(name -> UUID.fromString(name.substring(0, 36)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(UUID id) {
    return folder.resolve(id + ENDING);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
