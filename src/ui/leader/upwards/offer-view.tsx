import { createSignal, For, Show, type JSX } from "solid-js";
import type { LeavingNumber, UpwardsOffer, UpwardsSource } from "../../../app/leader/leader-app.ts";
import { writeCalendarDay } from "../../../i18n/dates.ts";
import { useAnnouncer } from "../../components/announcer.tsx";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import prose from "../../components/prose.module.css";
import { TextField } from "../../components/text-field.tsx";
import { useLanguage } from "../../wording.tsx";
import { Choices } from "../choices.tsx";
import { useLeader, useLeaderPlaces } from "../leader-context.tsx";
import { useLeaderTexts, writeTerm } from "../leader-texts.ts";
import styles from "./upwards.module.css";
import { problemText, upwardsFailureText } from "./upwards-text.ts";

/** Who asks, exactly what would leave, and the question. Both answers are as easy to give. */
export function OfferView(props: {
  readonly link: string;
  readonly offer: UpwardsOffer;
}): JSX.Element {
  const places = useLeaderPlaces();
  const texts = useLeaderTexts();
  const language = useLanguage();
  const words = () => texts().upwards.offer;
  const round = () => props.offer.municipality;
  const day = () => writeCalendarDay(round().closesOn, language());
  return (
    <>
      <div class={prose["section"]}>
        <p class={prose["lead"]}>{words().from(round().place, writeTerm(texts(), round().term))}</p>
        <p class={prose["muted"]}>
          {round().isPastClosing ? words().closed(day()) : words().until(day())}
        </p>
        <p class={styles["text"]}>{words().modes[round().mode]}</p>
      </div>
      <Show when={!round().isPastClosing}>
        <Leaving leaves={props.offer.leaves} />
      </Show>
      <Show
        when={props.offer.sources.length > 0 || round().isPastClosing}
        fallback={<Notice tone="care">{words().none}</Notice>}
      >
        <Show when={!round().isPastClosing}>
          <Answer link={props.link} offer={props.offer} />
        </Show>
      </Show>
      <Show when={props.offer.sources.length === 0 || round().isPastClosing}>
        <div class={prose["actions"]}>
          <Button onClick={() => places.go({ type: "home" })}>{texts().shell.back}</Button>
          <No />
        </div>
      </Show>
    </>
  );
}

function Leaving(props: { readonly leaves: readonly LeavingNumber[] }): JSX.Element {
  const texts = useLeaderTexts();
  const words = () => texts().upwards.offer;
  const namesOf = (how: LeavingNumber["how"]) =>
    props.leaves.flatMap((number) =>
      number.how === how && number.field !== "schools" ? [words().fields[number.field]] : [],
    );
  return (
    <section class={styles["leaves"]}>
      <h2>{words().leavesTitle}</h2>
      <p>{words().one}</p>
      <div>
        <h3>{words().asIs}</h3>
        <ul>
          <For each={namesOf("as-is")}>{(name) => <li>{name}</li>}</For>
        </ul>
      </div>
      <div>
        <h3>{words().noised}</h3>
        <ul>
          <For each={namesOf("noised")}>{(name) => <li>{name}</li>}</For>
        </ul>
      </div>
      <h2>{words().neverTitle}</h2>
      <p>{words().never}</p>
    </section>
  );
}

function Answer(props: { readonly link: string; readonly offer: UpwardsOffer }): JSX.Element {
  const app = useLeader();
  const places = useLeaderPlaces();
  const texts = useLeaderTexts();
  const words = () => texts().upwards.offer;
  const able = () => props.offer.sources.filter(({ problem }) => problem === null);
  const unable = () => props.offer.sources.filter(({ problem }) => problem !== null);
  const [wanted, setWanted] = createSignal<UpwardsSource | null>(null);
  const source = () => wanted() ?? able()[0] ?? null;
  const isSecond = () => source()?.isSecond === true;
  const isStrict = () => props.offer.municipality.mode === "strict";
  const [name, setName] = createSignal("");
  const [understood, setUnderstood] = createSignal(false);
  const [trouble, setTrouble] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const from = source();
    if (busy() || from === null) return;
    setTrouble(undefined);
    setBusy(true);
    const given = await app.upwards.contribute(props.link, {
      roundId: from.roundId,
      name: isStrict() ? name().trim() : null,
    });
    setBusy(false);
    // Kept and tried again by itself: the contribution's own page says so.
    if (given.ok || given.error.type === "relay") {
      places.replace({ type: "contribution", roundId: from.roundId });
    } else {
      setTrouble(upwardsFailureText(texts(), given.error));
    }
  };
  return (
    <form class={styles["form"]} onSubmit={(event) => void submit(event)}>
      <For each={unable()}>
        {(each) => (
          <Show when={each.problem}>
            {(problem) => (
              <Notice tone="care" title={each.place}>
                {problemText(texts(), problem())}
              </Notice>
            )}
          </Show>
        )}
      </For>
      <Show when={source() !== null}>
        <Show when={able().length > 1}>
          <Choices
            legend={words().school}
            options={able()}
            name={(each) => each.place}
            text={(each) => words().classes(each.classes)}
            isChosen={(each) => each.roundId === source()?.roundId}
            onChoose={setWanted}
          />
        </Show>
        <h2>{words().question}</h2>
        <Show when={isStrict()}>
          <TextField
            label={words().name}
            hint={words().nameHint}
            value={name()}
            maxlength={60}
            required
            onText={setName}
          />
        </Show>
        <Show when={isSecond()}>
          <Notice tone="care">{words().second}</Notice>
          <label class={styles["check"]}>
            <input
              type="checkbox"
              checked={understood()}
              onChange={(event) => setUnderstood(event.currentTarget.checked)}
            />
            <span>{words().secondYes}</span>
          </label>
        </Show>
      </Show>
      <p class={styles["error"]} role="alert">
        {trouble()}
      </p>
      <div class={prose["actions"]}>
        <Show when={source() !== null}>
          <Button look="primary" type="submit" busy={busy()} disabled={isSecond() && !understood()}>
            {isStrict() ? words().yesStrict : words().yes}
          </Button>
        </Show>
        <No />
      </div>
    </form>
  );
}

function No(): JSX.Element {
  const app = useLeader();
  const places = useLeaderPlaces();
  const texts = useLeaderTexts();
  const announce = useAnnouncer();
  const decline = async (): Promise<void> => {
    const declined = await app.upwards.decline();
    places.replace({ type: "home" });
    const words = texts().upwards.offer;
    announce({
      text: declined.ok ? words.declined : upwardsFailureText(texts(), declined.error),
    });
  };
  return <Button onClick={() => void decline()}>{texts().upwards.offer.no}</Button>;
}
