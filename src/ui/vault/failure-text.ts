import type {
  LockedFailure,
  StorageFailure,
  UnlockFailure,
  VaultSecret,
} from "../../app/vault/vault-app.ts";
import type { VaultWords } from "./vault-host.tsx";

type SavingTrouble = StorageFailure | LockedFailure | { readonly type: "unknown" };

/** What to say when something could not be saved. */
export function savingText(texts: VaultWords, failure: SavingTrouble): string {
  return texts.shell.storage[failure.type];
}

/** What to say when a vault or backup did not open. */
export function failureText(
  texts: VaultWords,
  failure: UnlockFailure | StorageFailure,
  way: VaultSecret["type"],
): string {
  const words = texts.vault.unlock.failures;
  switch (failure.type) {
    case "wrong-secret":
      return way === "kit" ? words["wrong-kit"] : words["wrong-passphrase"];
    case "mistyped-kit":
      return words["mistyped-kit"](failure.groups);
    case "refused-header":
    case "out-of-memory":
      return words[failure.type];
    default:
      return savingText(texts, failure);
  }
}
