import { createMemo, Match, Switch, untrack, type JSX } from "solid-js";
import type { LeaderApp } from "../../app/leader/leader-app.ts";
import { Announcer } from "../components/announcer.tsx";
import { LanguageSwitch } from "../language-switch.tsx";
import { useScreen } from "../screen.tsx";
import { Unlock } from "../vault/unlock.tsx";
import { VaultProvider } from "../vault/vault-host.tsx";
import { stateAs, VaultStates } from "../vault/vault-states.tsx";
import { WordingProvider } from "../wording.tsx";
import { InvitedNotice } from "./invited-notice.tsx";
import { LeaderProvider, useLeader, useLeaderPlaces } from "./leader-context.tsx";
import { LeaderShell } from "./leader-shell.tsx";
import { useLeaderTexts } from "./leader-texts.ts";
import { createLeaderPlaces } from "./place.ts";
import { Welcome } from "./welcome.tsx";

/** All a leader sees. Stands inside of ScreenProvider. */
export function LeaderPage(props: {
  readonly app: LeaderApp;
  /** Whether an invitation was opened that waits for the vault. */
  readonly invited: boolean;
}): JSX.Element {
  const app = untrack(() => props.app);
  const desk = { app, places: createLeaderPlaces(window), invited: () => props.invited };
  const screen = useScreen();
  const language = createMemo(screen.language);
  return (
    <WordingProvider language={language()}>
      <LeaderProvider desk={desk}>
        <VaultPage />
      </LeaderProvider>
    </WordingProvider>
  );
}

function VaultPage(): JSX.Element {
  const app = useLeader();
  const places = useLeaderPlaces();
  const texts = useLeaderTexts();
  const { state } = app.vault;
  return (
    <VaultProvider host={app} words={texts()}>
      <VaultStates state={state} welcome={<Welcome />}>
        <Switch>
          <Match when={stateAs(state, "locked")}>
            {(locked) => (
              <Unlock why={locked().why} languageSwitch={<LanguageSwitch />}>
                <InvitedNotice before="locked" />
              </Unlock>
            )}
          </Match>
          <Match when={stateAs(state, "unlocked")}>
            <Announcer closeLabel={texts().shell.close} place={places.place()}>
              <LeaderShell />
            </Announcer>
          </Match>
        </Switch>
      </VaultStates>
    </VaultProvider>
  );
}
