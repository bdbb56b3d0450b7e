import { createSignal, Show, type JSX } from "solid-js";
import type { NewRound, PlaceView, RoundMode } from "../../../app/leader/leader-app.ts";
import { compareTerms, type Term } from "../../../core/leader/term.ts";
import type { CalendarDay } from "../../../core/survey-dates.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import prose from "../../components/prose.module.css";
import { TextField } from "../../components/text-field.tsx";
import { useLanguage } from "../../wording.tsx";
import { Choices } from "../choices.tsx";
import { useLeader, useLeaderPlaces } from "../leader-context.tsx";
import { titleOfTerm, useLeaderTexts } from "../leader-texts.ts";
import { newRoundProblemText } from "./round-text.ts";
import styles from "./rounds.module.css";

const modes: readonly RoundMode[] = ["plain", "strict"];

/** A round is opened: honest about small schools first, then term, last day, kind and greatest class. */
export function NewRoundPage(props: { readonly place: PlaceView }): JSX.Element {
  const app = useLeader();
  const places = useLeaderPlaces();
  const texts = useLeaderTexts();
  const language = useLanguage();
  const words = () => texts().rounds.fresh;
  const level = () => props.place.level;
  const terms = () => app.rounds.terms().toSorted((a, b) => compareTerms(b, a));
  const days = app.rounds.closingDays();
  const bounds = () => app.rounds.unitMost(level());
  const [chosenTerm, setTerm] = createSignal<Term | null>(null);
  const term = () => chosenTerm() ?? terms()[0] ?? null;
  const isTerm = (each: Term): boolean => {
    const chosen = term();
    return chosen !== null && compareTerms(chosen, each) === 0;
  };
  const [mode, setMode] = createSignal<RoundMode>("plain");
  const [closesOn, setClosesOn] = createSignal<string>(days.usual);
  const [wantedMost, setUnitMost] = createSignal<number | null>(null);
  const unitMost = () => wantedMost() ?? bounds().usual;
  const [trouble, setTrouble] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);

  const wanted = (): NewRound | null => {
    const ofTerm = term();
    return ofTerm === null
      ? null
      : {
          placeId: props.place.id,
          term: ofTerm,
          mode: mode(),
          unitMost: unitMost(),
          closesOn: closesOn() as CalendarDay,
        };
  };
  const problem = () => {
    const round = wanted();
    return round === null ? ({ type: "term" } as const) : app.rounds.problem(round);
  };
  const fieldProblem = (type: "closes-on" | "unit-most"): string | undefined => {
    const found = problem();
    return found?.type === type ? newRoundProblemText(texts(), found, language()) : undefined;
  };
  /** What stands in the way whatever is written in the fields. */
  const obstacle = () => {
    const found = problem();
    return found === null || found.type === "closes-on" || found.type === "unit-most"
      ? null
      : found;
  };
  const existing = () => {
    const found = obstacle();
    return found?.type === "exists" || found?.type === "strict-once" ? found.roundId : null;
  };
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const round = wanted();
    if (busy() || round === null || problem() !== null) return;
    setTrouble(undefined);
    setBusy(true);
    const opened = await app.rounds.open(round);
    setBusy(false);
    if (opened.ok) places.replace({ type: "invitation", roundId: opened.value });
    else setTrouble(newRoundProblemText(texts(), opened.error, language()));
  };

  return (
    <div class={prose["page"]}>
      <div class={styles["head"]}>
        <p class={prose["muted"]}>{props.place.name}</p>
        <h1 class={prose["title"]}>{words().title}</h1>
      </div>
      <p class={prose["lead"]}>{words().lead[level()]}</p>
      <Notice tone="calm" title={words().small[level()].title}>
        {words().small[level()].text}
      </Notice>
      <form class={styles["form"]} onSubmit={(event) => void submit(event)}>
        <Choices
          legend={words().term}
          hint={words().termHint[level()]}
          options={terms()}
          beside
          name={(each) => titleOfTerm(texts(), each)}
          isChosen={isTerm}
          onChoose={setTerm}
        />
        <Show when={obstacle()}>
          {(found) => (
            <Notice
              tone="care"
              announced
              actions={
                <Show when={existing()}>
                  {(roundId) => (
                    <Button onClick={() => places.go({ type: "round", roundId: roundId() })}>
                      {words().problems.seeIt}
                    </Button>
                  )}
                </Show>
              }
            >
              {newRoundProblemText(texts(), found(), language())}
            </Notice>
          )}
        </Show>
        <Show when={obstacle() === null}>
          <div class={styles["day"]}>
            <TextField
              label={words().closesOn}
              hint={words().closesOnHint}
              error={fieldProblem("closes-on")}
              type="date"
              min={days.first}
              max={days.last}
              required
              value={closesOn()}
              onText={setClosesOn}
            />
          </div>
          <Choices
            legend={words().mode}
            options={modes}
            name={(each) => words().modes[level()][each].name}
            note={(each) => (each === "plain" ? words().recommended : "")}
            text={(each) => words().modes[level()][each].text}
            isChosen={(each) => mode() === each}
            onChoose={setMode}
          />
          <details class={styles["more"]} open={fieldProblem("unit-most") !== undefined}>
            <summary>
              <strong>{words().unitMost[level()].name}</strong>
              <span class={prose["muted"]}>{words().unitMost[level()].value(unitMost())}</span>
            </summary>
            <div class={styles["day"]}>
              <TextField
                label={words().unitMost[level()].label}
                hint={words().unitMost[level()].text}
                error={fieldProblem("unit-most")}
                type="number"
                inputmode="numeric"
                min={bounds().least}
                max={bounds().most}
                required
                value={unitMost()}
                onText={(text) => setUnitMost(Number.parseInt(text, 10) || 0)}
              />
            </div>
          </details>
          <div class={styles["end"]}>
            <div class={prose["actions"]}>
              <Button look="primary" type="submit" busy={busy()}>
                {words().submit}
              </Button>
              <Button onClick={() => places.go({ type: "home" })}>{texts().shell.cancel}</Button>
            </div>
            <p class={prose["muted"]}>{words().afterwards}</p>
            <p class={styles["error"]} role="alert">
              {trouble()}
            </p>
          </div>
        </Show>
      </form>
    </div>
  );
}
