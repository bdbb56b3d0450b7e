import { createEffect, For, Match, Show, Switch, type JSX } from "solid-js";
import { LanguageSwitch } from "../language-switch.tsx";
import { Notice } from "../components/notice.tsx";
import prose from "../components/prose.module.css";
import { BackupReminder } from "../vault/backup-reminder.tsx";
import { ReportPlace, TrendsPlace } from "./figures-places.tsx";
import { useLeader, useLeaderPlaces } from "./leader-context.tsx";
import { LeaderHome } from "./leader-home.tsx";
import styles from "./leader-shell.module.css";
import { useLeaderTexts } from "./leader-texts.ts";
import { LeaderNotices } from "./leader-notices.tsx";
import { LeaderSettings } from "./leader-settings.tsx";
import { NewPlace } from "./places/new-place.tsx";
import type { LeaderPlace } from "./place.ts";
import { InvitationPage } from "./rounds/invitation-page.tsx";
import { NewRoundPage } from "./rounds/new-round.tsx";
import { RoundPage } from "./rounds/round-page.tsx";
import { ContributionPage } from "./upwards/contribution-page.tsx";
import { UpwardsPage } from "./upwards/upwards-page.tsx";

/** The open vault: one thing at a time, and a line above it that leads to the others. */
export function LeaderShell(): JSX.Element {
  const app = useLeader();
  const places = useLeaderPlaces();
  const texts = useLeaderTexts();
  let content: HTMLElement | undefined;
  let shown: LeaderPlace | null = null;
  createEffect(() => {
    const next = places.place();
    // Keyboard and screen reader go on where the new place begins; the first place leaves the focus alone.
    if (shown !== null && shown !== next) content?.focus({ preventScroll: true });
    shown = next;
  });
  /** That none was ever made is told once there is something to lose. */
  const backupReasons = () =>
    app.backups
      .due()
      .filter((reason) => reason !== "never-made" || app.rounds.list().length > 0)
      .map((reason) => texts().leader.backupDue[reason]);
  const hasPlace = () => app.places.list().length > 0;
  return (
    <div class={styles["shell"]} data-place={places.place().type}>
      <a class={styles["skip"]} href="#content">
        {texts().shell.skipToContent}
      </a>
      <TopBar />
      <main ref={content} id="content" class={styles["content"]} tabindex="-1">
        <LeaderNotices />
        <BackupReminder reasons={backupReasons()} />
        <Show when={hasPlace() || places.place().type === "settings"} fallback={<NewPlace first />}>
          <CurrentPlace place={places.place()} />
        </Show>
      </main>
    </div>
  );
}

function CurrentPlace(props: { readonly place: LeaderPlace }): JSX.Element {
  const app = useLeader();
  const texts = useLeaderTexts();
  const as = <Type extends LeaderPlace["type"]>(type: Type) =>
    props.place.type === type
      ? (props.place as Extract<LeaderPlace, { readonly type: Type }>)
      : null;
  const roundAs = (type: "round" | "invitation") => {
    const found = as(type);
    return found && app.rounds.find(found.roundId);
  };
  const placeAs = (type: "new-round" | "trends" | "report") => {
    const found = as(type);
    return found && app.places.find(found.placeId);
  };
  const contribution = () => {
    const found = as("contribution");
    return found && (app.upwards.list().find(({ roundId }) => roundId === found.roundId) ?? null);
  };
  return (
    <Switch
      fallback={
        <div class={prose["page"]}>
          <Notice tone="calm">{texts().shell.unknownPlace}</Notice>
        </div>
      }
    >
      <Match when={as("home")}>
        <LeaderHome />
      </Match>
      <Match when={placeAs("new-round")}>{(place) => <NewRoundPage place={place()} />}</Match>
      <Match when={roundAs("round")}>{(round) => <RoundPage round={round()} />}</Match>
      <Match when={roundAs("invitation")}>{(round) => <InvitationPage round={round()} />}</Match>
      <Match when={placeAs("trends")}>{(place) => <TrendsPlace place={place()} />}</Match>
      <Match when={placeAs("report")}>{(place) => <ReportPlace place={place()} />}</Match>
      <Match when={as("upwards")}>
        <UpwardsPage />
      </Match>
      <Match when={contribution()}>{(view) => <ContributionPage view={view()} />}</Match>
      <Match when={props.place.type === "settings"}>
        <LeaderSettings />
      </Match>
      <Match when={props.place.type === "new-place"}>
        <NewPlace />
      </Match>
    </Switch>
  );
}

interface Link {
  readonly tab: "home" | "trends" | "settings";
  readonly place: LeaderPlace;
  readonly name: string;
}

/** All that is neither figures nor settings is about rounds. */
function tabOf({ type }: LeaderPlace): Link["tab"] {
  if (type === "settings") return type;
  return type === "trends" || type === "report" ? "trends" : "home";
}

function TopBar(): JSX.Element {
  const app = useLeader();
  const places = useLeaderPlaces();
  const texts = useLeaderTexts();
  /** Of several places each has its own way there, at home. */
  const shownPlace = () => {
    const [only, ...others] = app.places.list();
    return only && others.length === 0 && app.releases.ofPlace(only.id).length > 0 ? only : null;
  };
  const links = (): readonly Link[] => {
    const shown = shownPlace();
    return [
      { tab: "home", place: { type: "home" }, name: texts().leader.nav.home },
      ...(shown === null
        ? []
        : [
            {
              tab: "trends",
              place: { type: "trends", placeId: shown.id },
              name: texts().leader.nav.trends,
            } as const,
          ]),
      { tab: "settings", place: { type: "settings" }, name: texts().shell.settings },
    ];
  };
  return (
    <header class={styles["bar"]}>
      <button type="button" class={styles["product"]} onClick={() => places.go({ type: "home" })}>
        {texts().shell.product}
      </button>
      <nav class={styles["nav"]} aria-label={texts().leader.navigation}>
        <For each={links()}>
          {(link) => (
            <button
              type="button"
              class={styles["item"]}
              aria-current={tabOf(places.place()) === link.tab ? "page" : undefined}
              onClick={() => places.go(link.place)}
            >
              {link.name}
            </button>
          )}
        </For>
      </nav>
      <div class={styles["tools"]}>
        <span class={styles["language"]}>
          <LanguageSwitch />
        </span>
        <button type="button" class={styles["item"]} onClick={() => void app.vault.lock()}>
          {texts().shell.lock}
        </button>
      </div>
    </header>
  );
}
