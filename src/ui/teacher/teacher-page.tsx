import { createMemo, For, lazy, Match, Show, Switch, type JSX } from "solid-js";
import { Announcer } from "../components/announcer.tsx";
import { useApp, usePlaces } from "./app-context.tsx";
import { InvitedNotice } from "./invited-notice.tsx";
import { LanguageSwitch } from "../language-switch.tsx";
import { Cover } from "./results/cover.tsx";
import { useHideAll } from "./results/hide-all.ts";
import { Shell } from "./shell.tsx";
import { useExpectedResults } from "./surveys/prepare-results.ts";
import { useTexts } from "./texts.tsx";
import { Unlock } from "../vault/unlock.tsx";
import form from "../vault/vault-form.module.css";
import { VaultProvider } from "../vault/vault-host.tsx";
import { stateAs, VaultStates } from "../vault/vault-states.tsx";
import { Welcome } from "./welcome.tsx";

// Loaded with all else a kiosk needs, before one begins: it is shown without a network.
const KioskStage = lazy(async () => ({
  default: (await import("./kiosk-stage.tsx")).KioskStage,
}));

/** Everything the teacher sees follows from the state of the vault. */
export function TeacherPage(): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  return (
    <VaultProvider host={app} words={texts()}>
      <VaultPage />
    </VaultProvider>
  );
}

function VaultPage(): JSX.Element {
  const app = useApp();
  const places = usePlaces();
  const texts = useTexts();
  const state = app.vault.state;
  const hiding = useHideAll();
  const isOpen = createMemo(() => state().type === "unlocked" || state().type === "sample");
  return (
    <VaultStates state={state} welcome={<Welcome />}>
      <Switch>
        <Match when={app.kiosk.running()} keyed>
          {(session) => <KioskStage session={session} />}
        </Match>
        <Match when={stateAs(state, "locked")}>
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
    </VaultStates>
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
