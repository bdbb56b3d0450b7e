import { For, Index, Show, type JSX } from "solid-js";
import type { PupilAnalysis } from "../../../../core/analysis.ts";
import type { ReceivedEvidence, Sign } from "../../../../core/signs/sign.ts";
import { BandPicture } from "../../../charts/band-picture.tsx";
import { SignShape } from "../../../components/sign-shape.tsx";
import { createTurns } from "../../../components/turns.ts";
import { FriendsElsewhere } from "../friends-elsewhere.tsx";
import { questionTitle, useResults } from "../results-desk.tsx";
import { SignNumbers } from "../sign-numbers.tsx";
import { wholeSign } from "../sign-sentences.ts";
import { signTitle } from "../sign-title.ts";
import { pupilPageWords } from "./pupil-page-words.ts";
import styles from "./signs-section.module.css";

/** Each sign in sentences with its counts, beside what chance would give, and what is behind it. */
export function SignsSection(props: {
  readonly index: number;
  readonly pupil: PupilAnalysis;
}): JSX.Element {
  const desk = useResults();
  const texts = () => desk.texts().sheet;
  const shown = createTurns(() => props.pupil.signs.length, 2, "one a frame");
  return (
    <section>
      <h3>{texts().signs}</h3>
      <Show
        when={props.pupil.signs.length > 0}
        fallback={<p>{props.pupil.severity === "green" ? texts().noSigns : texts().noSignsGrey}</p>}
      >
        <ul role="list" class={styles["signs"]}>
          {/* By place: a sign stays as it stands when it comes to be known how firm it is. */}
          <Index each={props.pupil.signs.slice(0, shown())}>
            {(sign) => (
              <li>
                <OneSign index={props.index} sign={sign()} />
              </li>
            )}
          </Index>
        </ul>
        {/* That a pupil has not answered stands above already. */}
        <Show when={props.pupil.answered}>
          <FriendsElsewhere index={props.index} pupil={props.pupil} />
        </Show>
      </Show>
    </section>
  );
}

function OneSign(props: { readonly index: number; readonly sign: Sign }): JSX.Element {
  const desk = useResults();
  const counts = () => props.sign.evidence.filter((one) => one.type === "received");
  return (
    <>
      <p class={styles["name"]}>
        <SignShape
          severity={props.sign.severity}
          label={desk.texts().severity[props.sign.severity]}
        />
        {signTitle(desk, props.sign)}
      </p>
      <p>{wholeSign(desk, props.index, props.sign).join(" ")}</p>
      <Show when={counts().length > 0}>
        <ul role="list" class={styles["bands"]}>
          <For each={counts()}>{(count) => <Band count={count} />}</For>
        </ul>
      </Show>
      <SignNumbers index={props.index} signs={[props.sign]} />
    </>
  );
}

function Band(props: { readonly count: ReceivedEvidence }): JSX.Element {
  const desk = useResults();
  const words = () => pupilPageWords[desk.language()];
  const most = () => {
    const question = desk.analysis().questions.find(({ id }) => id === props.count.questionId);
    return Math.max(0, ...(question?.pupils.map(({ received }) => received) ?? []));
  };
  return (
    <li class={styles["band"]}>
      <BandPicture
        received={props.count.received}
        band={props.count}
        most={most()}
        label={desk.texts().band.label(props.count.received, props.count.low, props.count.high)}
      />
      <span>
        {questionTitle(desk, props.count.questionId)}
        <br />
        {words().band(props.count.low, props.count.high)}
      </span>
    </li>
  );
}
