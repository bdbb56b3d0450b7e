import { createMemo, For, lazy, Match, Show, Switch, type JSX } from "solid-js";
import type { VaultState } from "../../app/teacher/teacher-app.ts";
import { Announcer } from "../components/announcer.tsx";
import { Notice } from "../components/notice.tsx";
import { useApp, usePlaces } from "./app-context.tsx";
import { InvitedNotice } from "./invited-notice.tsx";
import { LanguageSwitch } from "../language-switch.tsx";
import { Cover, useHideAll } from "./results/hide-all.tsx";
import { Shell } from "./shell.tsx";
import { useExpectedResults } from "./surveys/prepare-results.ts";
import { useTexts } from "./texts.tsx";
import { KitSheet } from "../vault/kit-sheet.tsx";
import { Unlock } from "../vault/unlock.tsx";
import form from "../vault/vault-form.module.css";
import { VaultProvider } from "../vault/vault-host.tsx";
import { VaultLayout } from "../vault/vault-layout.tsx";
import { Welcome } from "./welcome.tsx";

// Loaded with all else a kiosk needs, before one begins: it is shown without a network.
const KioskStage = lazy(async () => ({
  default: (await import("./kiosk-stage.tsx")).KioskStage,
}));

type StateOf<Type extends VaultState["type"]> = Extract<VaultState, { readonly type: Type }>;

/** Everything the teacher sees follows from the state of the vault. */
export function TeacherPage(): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  return (
    <VaultProvider host={app} words={texts()}>
      <VaultStates />
    </VaultProvider>
  );
}

function VaultStates(): JSX.Element {
  const app = useApp();
  const places = usePlaces();
  const texts = useTexts();
  const state = app.vault.state;
  const as = <Type extends VaultState["type"]>(type: Type): StateOf<Type> | null => {
    const current = state();
    return current.type === type ? (current as StateOf<Type>) : null;
  };
  const hiding = useHideAll();
  const isOpen = createMemo(() => state().type === "unlocked" || state().type === "sample");
  return (
    <Switch>
      <Match when={as("starting")}>
        <p class="first-paint" role="status">
          {texts().shell.loading}
        </p>
      </Match>
      <Match when={as("unusable")}>
        {(unusable) => (
          <VaultLayout title={texts().vault.unusable.title} languageSwitch={<LanguageSwitch />}>
            <Notice tone="trouble">{texts().vault.unusable[unusable().reason]}</Notice>
          </VaultLayout>
        )}
      </Match>
      <Match when={as("creating")?.kit ?? null}>
        {(kit) => (
          <VaultLayout title={texts().vault.kit.title} languageSwitch={<LanguageSwitch />}>
            <KitSheet
              kit={kit()}
              discardLabel={texts().vault.kit.discard}
              onKept={() => app.vault.confirmKit()}
              onDiscard={() => app.vault.discardKit()}
            />
          </VaultLayout>
        )}
      </Match>
      <Match when={as("no-vault") ?? as("creating")}>
        <Welcome languageSwitch={<LanguageSwitch />} />
      </Match>
      <Match when={app.kiosk.running()} keyed>
        {(session) => <KioskStage session={session} />}
      </Match>
      <Match when={as("locked")}>
        {(locked) => (
          <Unlock why={locked().why} languageSwitch={<LanguageSwitch />}>
            <InvitedNotice before="locked" />
            <Locked />
          </Unlock>
        )}
      </Match>
      <Match when={isOpen()}>
        <Show when={state().type} keyed>
          <Announcer
            closeLabel={texts().shell.close}
            silent={places.place().type === "projector"}
            place={places.place()}
          >
            <Shell />
            <Show when={hiding.hidden()}>
              <Cover
                title={texts().shell.hidden.title}
                showLabel={texts().shell.hidden.show}
                onShow={hiding.show}
              />
            </Show>
          </Announcer>
        </Show>
      </Match>
    </Switch>
  );
}

/** A survey that is open goes on being counted while the vault is locked, without a name or a key. */
function Locked(): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  useExpectedResults();
  return (
    <For each={app.live.counts()}>
      {(count) => (
        <p class={form["live"]}>{texts().vault.unlock.live(count.answered, count.expected)}</p>
      )}
    </For>
  );
}
