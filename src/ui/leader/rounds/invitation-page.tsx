import { createSignal, For, Show, type JSX } from "solid-js";
import type { RoundView } from "../../../app/leader/leader-app.ts";
import { uiLanguages, type UiLanguage } from "../../../core/ui-language.ts";
import { writeCalendarDay } from "../../../i18n/dates.ts";
import { useAnnouncer } from "../../components/announcer.tsx";
import { Button } from "../../components/button.tsx";
import { copyText } from "../../components/copy-text.ts";
import { Notice } from "../../components/notice.tsx";
import prose from "../../components/prose.module.css";
import { QrCode } from "../../components/qr-code.tsx";
import { useLanguage } from "../../wording.tsx";
import { useLeader, useLeaderPlaces } from "../leader-context.tsx";
import { leaderWordsIn, useLeaderTexts, writeTerm } from "../leader-texts.ts";
import { Registering } from "./registering.tsx";
import styles from "./invitation-page.module.css";

/** What is sent to those who are invited: a message, its link, and the link as a code. */
export function InvitationPage(props: { readonly round: RoundView }): JSX.Element {
  const app = useLeader();
  const places = useLeaderPlaces();
  const texts = useLeaderTexts();
  const words = () => texts().rounds.invitation;
  const level = () => props.round.level;
  const link = () => app.rounds.invitation(props.round.id);
  const isRegistering = () => props.round.step.type === "registering";
  return (
    <div class={prose["page"]}>
      <h1 class={`${prose["title"]} ${styles["noPrint"]}`}>{words().title[level()]}</h1>
      <Show when={link()} fallback={<Unavailable round={props.round} />}>
        {(invitation) => (
          <>
            <p class={`${prose["lead"]} ${styles["noPrint"]}`}>{words().lead[level()]}</p>
            <Show when={app.rounds.thisMachineOnly}>
              <Notice tone="care">{words().thisMachineOnly}</Notice>
            </Show>
            <Message round={props.round} link={invitation()} />
            <section class={`${prose["section"]} ${styles["code"]}`}>
              <h2>{words().code}</h2>
              <p class={`${prose["muted"]} ${styles["noPrint"]}`}>{words().codeHint}</p>
              <div class={styles["square"]}>
                <QrCode text={invitation()} label={words().codeLabel} />
              </div>
            </section>
          </>
        )}
      </Show>
      <Show when={!isRegistering()}>
        <div class={`${prose["actions"]} ${styles["noPrint"]}`}>
          <Button onClick={() => places.go({ type: "round", roundId: props.round.id })}>
            {words().toRound}
          </Button>
          <Show when={link()}>
            <Button onClick={() => window.print()}>{words().print}</Button>
          </Show>
        </div>
      </Show>
    </div>
  );
}

function Unavailable(props: { readonly round: RoundView }): JSX.Element {
  const texts = useLeaderTexts();
  return (
    <Show
      when={props.round.step.type === "registering"}
      fallback={<Notice tone="calm">{texts().rounds.invitation.unavailable}</Notice>}
    >
      <Registering round={props.round} />
    </Show>
  );
}

function Message(props: { readonly round: RoundView; readonly link: string }): JSX.Element {
  const texts = useLeaderTexts();
  const screenLanguage = useLanguage();
  const announce = useAnnouncer();
  const words = () => texts().rounds.invitation;
  const [chosen, setChosen] = createSignal<UiLanguage | null>(null);
  const language = () => chosen() ?? screenLanguage();
  const parts = (): readonly string[] => {
    const { level, place, term, closesOn, mode } = props.round;
    const spoken = leaderWordsIn(language());
    const text = spoken.rounds.invitation.texts[level];
    return [
      text.hello(place, writeTerm(spoken, term)),
      text.how(writeCalendarDay(closesOn, language())),
      props.link,
      text.leaves,
      text.stays,
      ...(mode === "strict" ? [text.strict] : []),
      text.free,
    ];
  };
  const copy = async (text: string, told: string): Promise<void> => {
    const copied = await copyText(text);
    announce({ text: copied ? told : words().notCopied });
  };
  return (
    <section class={prose["section"]}>
      <h2 class={styles["noPrint"]}>{words().message}</h2>
      <label class={`${styles["language"]} ${styles["noPrint"]}`}>
        <span>{words().messageLanguage}</span>
        <select onChange={(event) => setChosen(event.currentTarget.value as UiLanguage)}>
          <For each={uiLanguages}>
            {(each) => (
              <option value={each} lang={each} selected={each === language()}>
                {texts().shell.languageNames[each]}
              </option>
            )}
          </For>
        </select>
      </label>
      <div class={styles["message"]} lang={language()}>
        <For each={parts()}>{(part) => <p>{part}</p>}</For>
      </div>
      <div class={`${prose["actions"]} ${styles["noPrint"]}`}>
        <Button
          look="primary"
          onClick={() => void copy(parts().join("\n\n"), words().messageCopied)}
        >
          {words().copyMessage}
        </Button>
        <Button onClick={() => void copy(props.link, words().linkCopied)}>
          {words().copyLink}
        </Button>
      </div>
    </section>
  );
}
