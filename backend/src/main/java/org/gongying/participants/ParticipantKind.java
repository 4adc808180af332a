package org.gongying.participants;

/** What a participant is; Chinese names in the code list {@code participant_kind}. */
public enum ParticipantKind {
  VILLAGE,
  TOWN,
  COOPERATIVE,
  FAMILY_FARM,
  HOUSEHOLD_GROUP,
  ENTERPRISE,
  MARKET,
  BANK,
  PLATFORM,
  GOVERNMENT,
  LIAISON_OFFICE,
  CHAMBER,
  THINK_TANK,
  NGO,
  SCHOOL,
  HOSPITAL
}
