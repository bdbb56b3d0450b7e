import { createMemo, Match, Switch, untrack, type JSX } from "solid-js";
import type { LeaderApp } from "../../app/leader/leader-app.ts";
import { Announcer } from "../components/announcer.tsx";
import { Notice } from "../components/notice.tsx";
import { LanguageSwitch } from "../language-switch.tsx";
import { useScreen } from "../screen.tsx";
import { KitSheet } from "../vault/kit-sheet.tsx";
import { Unlock } from "../vault/unlock.tsx";
import { VaultProvider } from "../vault/vault-host.tsx";
import { VaultLayout } from "../vault/vault-layout.tsx";
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
        <VaultStates />
      </LeaderProvider>
    </WordingProvider>
  );
}

type StateOf<Type extends string> = Extract<
  ReturnType<LeaderApp["vault"]["state"]>,
  { readonly type: Type }
>;

function VaultStates(): JSX.Element {
  const app = useLeader();
  const places = useLeaderPlaces();
  const texts = useLeaderTexts();
  const { state } = app.vault;
  const as = <Type extends string>(type: Type): StateOf<Type> | null => {
    const current = state();
    return current.type === type ? (current as StateOf<Type>) : null;
  };
  return (
    <VaultProvider host={app} words={texts()}>
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
          <Welcome />
        </Match>
        <Match when={as("locked")}>
          {(locked) => (
            <Unlock why={locked().why} languageSwitch={<LanguageSwitch />}>
              <InvitedNotice before="locked" />
            </Unlock>
          )}
        </Match>
        <Match when={as("unlocked")}>
          <Announcer closeLabel={texts().shell.close} place={places.place()}>
            <LeaderShell />
          </Announcer>
        </Match>
      </Switch>
    </VaultProvider>
  );
}
