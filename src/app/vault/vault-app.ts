import type { Accessor } from "solid-js";
import type { Result } from "../../core/result.ts";
import type { CalendarDay } from "../../core/survey-dates.ts";
import type { StorageFailure } from "../../storage/vault-store.ts";
import type { RelayFailure } from "../../transport/relay-port.ts";
import type {
  BackupFailure,
  PassphraseFailure,
  UnlockFailure,
  VaultSecret,
} from "../../../workers/crypto-vault.protocol.ts";

// Views learn here what can be told, and not who tells it.
export type {
  BackupFailure,
  PassphraseFailure,
  RelayFailure,
  StorageFailure,
  UnlockFailure,
  VaultSecret,
};

/** The vault was locked before or while something was done; nothing more is known about it. */
export type LockedFailure = { readonly type: "locked" };
/** After "conflict" what another tab wrote is loaded and shown, and a notice says so. */
export type SaveFailure = LockedFailure | StorageFailure;
export type Saving<Value, Failure = never> = Promise<Result<Value, SaveFailure | Failure>>;

/** It is not there any more, for example deleted in another tab. */
export type UnknownFailure = { readonly type: "unknown" };
export type RelayUnwilling = { readonly type: "relay"; readonly failure: RelayFailure };

/** Where a vault stands for who is in front of it. */
export type DoorState =
  | { readonly type: "starting" }
  /** No storage, or a cryptography that failed its self-test: nothing can be kept safely here. */
  | { readonly type: "unusable"; readonly reason: "storage" | "crypto" }
  | { readonly type: "no-vault" }
  /** Keys are being made (kit null), then the kit is shown; nothing is stored until it is confirmed. */
  | { readonly type: "creating"; readonly kit: string | null }
  | { readonly type: "locked"; readonly why: LockReason }
  | { readonly type: "unlocked" };

/** "kiosk": a kiosk began on this device. "broken": the browser has ended the crypto Worker, for want of memory for example. */
export type LockReason = "start" | "asked" | "idle" | "hidden" | "kiosk" | "broken";

/** What the doors of a teacher's vault and of a leader's have in common. */
export interface VaultDoors<State> {
  readonly state: Accessor<State>;
  /** A new kit to be shown while unlocked, until it is confirmed; null at other times. */
  readonly renewedKit: Accessor<string | null>;

  suggestPassphrase(): Promise<string>;
  checkPassphrase(passphrase: string): Promise<Result<void, PassphraseFailure>>;
  /** From "no-vault". Leads to "creating"; the kit given back is also in the state. */
  create(
    passphrase: string,
  ): Promise<
    Result<{ readonly kit: string }, PassphraseFailure | { readonly type: "out-of-memory" }>
  >;
  /** Ends "creating" (the vault is stored and unlocked) or the showing of a renewed kit (the old one stops working). */
  confirmKit(): Saving<void>;
  /** Leaves "creating" without a vault, or keeps the old kit. */
  discardKit(): void;

  unlock(secret: VaultSecret): Promise<Result<void, UnlockFailure | StorageFailure>>;
  /** Runs what views have to seal first, then drops everything opened. */
  lock(why?: "asked" | "kiosk"): Promise<void>;
  /** Called before every lock; at most two seconds are waited for it. The function given back takes it out again. */
  beforeLock(seal: () => Promise<void>): () => void;
  /** Somebody typed, tapped or moved. Cheap: may be called at every event. */
  activity(): void;
  pageHidden(hidden: boolean): void;

  changePassphrase(
    current: VaultSecret,
    passphrase: string,
  ): Saving<void, UnlockFailure | PassphraseFailure>;
  /** Makes a kit to be shown: see renewedKit and confirmKit. */
  renewKit(): Promise<Result<{ readonly kit: string }, LockedFailure>>;
  /**
   * From "no-vault", or from "locked" with a backup of the same vault. Tombstones and deletion dates are applied
   * before anything is shown, then it is unlocked. "conflict": another vault is here, and has to be removed first.
   */
  restoreBackup(
    file: Uint8Array,
    secret: VaultSecret,
  ): Promise<Result<void, BackupFailure | StorageFailure>>;
  /** The vault, everything in it and its keys are gone from this browser. What the relay still holds ends at its own date. */
  remove(): Promise<Result<void, StorageFailure>>;
}

/** "pending": the relay could not be reached; it is tried again by itself, also after the next unlock. */
export interface ErasureOutcome {
  readonly relay: "nothing-there" | "erased" | "pending";
}

export interface AutoLockMinutes {
  /** Whole minutes, 1 to 30. */
  readonly idle: number;
  readonly hidden: number;
}

/** What everybody with a vault can choose of how it behaves. */
export interface VaultSettings {
  readonly autoLock: Accessor<AutoLockMinutes>;
  /** Numbers outside 1 to 30 are brought to the nearest. */
  setAutoLock(minutes: AutoLockMinutes): Saving<void>;
  /** True when an invitation to the relay, from who runs it, is kept. */
  readonly invited: Accessor<boolean>;
  setInvitation(code: string): Saving<void>;
}

export interface VaultBackups {
  /** The day of the last one, null when never. */
  readonly madeOn: Accessor<CalendarDay | null>;
  /** False: the browser may throw away what is stored when room is short or after weeks without a visit. Null: not known. */
  readonly storageIsKept: Accessor<boolean | null>;
  /** Makes the file and hands it over. Its name says nothing about whose it is. */
  make(): Saving<"saved" | "declined">;
}
