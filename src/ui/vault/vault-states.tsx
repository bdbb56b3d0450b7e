import { Match, Switch, type Accessor, type JSX } from "solid-js";
import type { DoorState } from "../../app/vault/vault-app.ts";
import { Notice } from "../components/notice.tsx";
import { LanguageSwitch } from "../language-switch.tsx";
import { KitSheet } from "./kit-sheet.tsx";
import { useVaultHost, useVaultWords } from "./vault-host.tsx";
import { VaultLayout } from "./vault-layout.tsx";

/** The states that every app with a vault has, whatever else its own may be. */
type AnyState = DoorState | { readonly type: string };
type StateOf<Type extends DoorState["type"]> = Extract<DoorState, { readonly type: Type }>;

/** The state when it is of this type; null otherwise. Reactive. */
export function stateAs<Type extends DoorState["type"]>(
  state: Accessor<AnyState>,
  type: Type,
): StateOf<Type> | null {
  const current = state();
  return current.type === type ? (current as StateOf<Type>) : null;
}

/** What is shown until there is a vault: the welcome, then its kit. From then on the children. */
export function VaultStates(props: {
  readonly state: Accessor<AnyState>;
  readonly welcome: JSX.Element;
  readonly children: JSX.Element;
}): JSX.Element {
  const { vault } = useVaultHost();
  const words = useVaultWords();
  const as = <Type extends DoorState["type"]>(type: Type) => stateAs(props.state, type);
  return (
    <Switch fallback={props.children}>
      <Match when={as("starting")}>
        <p class="first-paint" role="status">
          {words().shell.loading}
        </p>
      </Match>
      <Match when={as("unusable")}>
        {(unusable) => (
          <VaultLayout title={words().vault.unusable.title} languageSwitch={<LanguageSwitch />}>
            <Notice tone="trouble">{words().vault.unusable[unusable().reason]}</Notice>
          </VaultLayout>
        )}
      </Match>
      <Match when={as("creating")?.kit ?? null}>
        {(kit) => (
          <VaultLayout title={words().vault.kit.title} languageSwitch={<LanguageSwitch />}>
            <KitSheet
              kit={kit()}
              discardLabel={words().vault.kit.discard}
              onKept={() => vault.confirmKit()}
              onDiscard={() => vault.discardKit()}
            />
          </VaultLayout>
        )}
      </Match>
      <Match when={as("no-vault") ?? as("creating")}>{props.welcome}</Match>
    </Switch>
  );
}
