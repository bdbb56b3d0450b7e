/** The clear part of a vault (docs/protocol.md, 1): what is needed to try a passphrase, and nothing about its owner. */
export interface VaultHeader {
  readonly format: "samklang.vault";
  readonly version: 1;
  readonly vaultId: string;
  readonly wraps: readonly KeyWrap[];
}

export interface KeyWrap {
  readonly type: "passphrase" | "recovery";
  readonly kdf: "argon2id13" | "blake2b";
  readonly opsLimit: number;
  readonly memLimitKiB: number;
  /** base64url; 16 bytes for argon2id13, empty for blake2b. */
  readonly salt: string;
  /** base64url of AEAD(KEK, MK, aad). */
  readonly sealed: string;
}
