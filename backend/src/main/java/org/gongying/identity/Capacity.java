package org.gongying.identity;

/**
 * What a member may do for the participant: write (文书, 工作队员), also accept and sign (书记, 主任, 授权代表),
 * or only read.
 */
public enum Capacity {
  DRAFTER,
  SIGNER,
  VIEWER
}
