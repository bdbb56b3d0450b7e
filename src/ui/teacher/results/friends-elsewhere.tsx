import { Show, type JSX } from "solid-js";
import type { PupilAnalysis } from "../../../core/analysis.ts";
import type { SignId } from "../../../core/signs/sign.ts";
import { nameOf, optionText, useResults } from "./results-desk.tsx";

const aboutNoChoices: readonly SignId[] = [
  "unchosen",
  "unchosen-everywhere",
  "unseen",
  "thrives-but-unchosen",
];

/** Stands beside every "chosen by no one": friends in other classes or outside school, if the survey asked. */
export function FriendsElsewhere(props: {
  readonly index: number;
  readonly pupil: PupilAnalysis;
}): JSX.Element {
  const desk = useResults();
  const report = () =>
    props.pupil.signs.some(({ id }) => aboutNoChoices.includes(id))
      ? props.pupil.ownReports.find(({ theme }) => theme === "friends-elsewhere")
      : undefined;
  return (
    <Show when={report()}>
      {(own) => (
        <p>
          {own().value === null
            ? desk.texts().roster.friends.unknown(nameOf(desk, props.index))
            : desk
                .texts()
                .roster.friends.yes(
                  nameOf(desk, props.index),
                  optionText(desk, own().questionId, own().value ?? 0),
                )}
        </p>
      )}
    </Show>
  );
}
