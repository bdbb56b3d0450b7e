import type { VaultFormat } from "../protocol/vault-header.ts";

/** What tells the vaults of two apps apart (docs/protocol.md, 1 and 8.1): a key for the one never fits the other. */
export interface VaultKind {
  readonly format: VaultFormat;
  /** In what wraps are bound to. */
  readonly wrapLabel: string;
  /** Of the key a recovery kit gives. */
  readonly recoveryLabel: string;
  /** Of the keys below the master key. Eight characters. */
  readonly context: string;
}

export const teacherVault: VaultKind = {
  format: "samklang.vault",
  wrapLabel: "samklang.wrap.1",
  recoveryLabel: "samklang.recovery.1",
  context: "smklvlt1",
};

export const leaderVault: VaultKind = {
  format: "samklang.leader-vault",
  wrapLabel: "samklang.leader-wrap.1",
  recoveryLabel: "samklang.leader-recovery.1",
  context: "smklldr1",
};
