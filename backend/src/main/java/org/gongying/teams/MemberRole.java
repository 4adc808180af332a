package org.gongying.teams;

/** As what somebody is in a team: 组长, 第一书记, 干部, 企业代表, 专家, 村民代表. */
enum MemberRole {
  LEADER,
  FIRST_SECRETARY,
  OFFICER,
  ENTERPRISE,
  EXPERT,
  VILLAGER
}
