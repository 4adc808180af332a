package org.gongying.platform;

/** Not a failure: the stored first answer on its way out past a method that returns a record. */
final class Replay extends RuntimeException {
  final int status;
  final String location;
  final String etag;
  final transient byte[] answer;

  Replay(int status, String location, String etag, byte[] answer) {
    super(null, null, false, false);
    this.status = status;
    this.location = location;
    this.etag = etag;
    this.answer = answer;
  }
}
