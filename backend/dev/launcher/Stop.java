package org.gongying.dev;

/** A reason to end the start, in words for the person who typed `make run`. */
class Stop extends Exception {
  Stop(String message) {
    super(message);
  }
}
