package org.gongying.matching;

/**
 * Who a match came from: one of its parties, an office that puts it to them, the platform, a
 * partner.
 */
enum Origin {
  SYSTEM,
  PARTICIPANT,
  GOVERNMENT,
  PARTNER
}
