import { createContext, untrack, useContext, type Accessor, type JSX } from "solid-js";
import type { VaultBackups, VaultDoors, VaultSettings } from "../../app/vault/vault-app.ts";
import type { ShellTexts } from "../../i18n/en/shell.ts";
import type { VaultTexts } from "../../i18n/en/vault.ts";

/** The words of every page with a vault. Whose it is shows in some of them. */
export interface VaultWords {
  readonly shell: ShellTexts;
  readonly vault: VaultTexts;
}

/** Of an app with a vault: what making, opening and keeping it takes, whoever it belongs to. */
export interface VaultHost {
  readonly vault: Pick<
    VaultDoors<unknown>,
    | "suggestPassphrase"
    | "checkPassphrase"
    | "create"
    | "confirmKit"
    | "discardKit"
    | "unlock"
    | "changePassphrase"
    | "renewKit"
    | "renewedKit"
    | "restoreBackup"
    | "remove"
    | "activity"
    | "pageHidden"
  >;
  readonly settings: VaultSettings;
  readonly backups: VaultBackups;
}

interface Place {
  readonly host: VaultHost;
  readonly words: Accessor<VaultWords>;
}

const VaultContext = createContext<Place>();

export function VaultProvider(props: {
  readonly host: VaultHost;
  readonly words: VaultWords;
  readonly children: JSX.Element;
}): JSX.Element {
  return (
    <VaultContext.Provider value={{ host: untrack(() => props.host), words: () => props.words }}>
      {props.children}
    </VaultContext.Provider>
  );
}

export function useVaultHost(): VaultHost {
  return usePlace().host;
}

export function useVaultWords(): Accessor<VaultWords> {
  return usePlace().words;
}

function usePlace(): Place {
  const place = useContext(VaultContext);
  if (!place) throw new Error("The screens of a vault stand outside of VaultProvider");
  return place;
}
