import { Show, type JSX } from "solid-js";
import type { PupilAnalysis } from "../../../core/analysis.ts";
import type { SignId } from "../../../core/signs/sign.ts";
import { nameOf, optionText, useResults, type ResultsDesk } from "./results-desk.tsx";

const aboutNoChoices: readonly SignId[] = [
  "unchosen",
  "unchosen-everywhere",
  "unseen",
  "thrives-but-unchosen",
];

/** Stands beside every "chosen by no one": friends in other classes or outside school, if the survey asked; else null. Of who sent no answers at all it says only that. */
export function friendsElsewhere(
  desk: ResultsDesk,
  index: number,
  pupil: PupilAnalysis,
): string | null {
  if (!pupil.signs.some(({ id }) => aboutNoChoices.includes(id))) return null;
  const own = pupil.ownReports.find(({ theme }) => theme === "friends-elsewhere");
  if (own === undefined) return null;
  const { friends } = desk.texts().roster;
  const name = nameOf(desk, index);
  if (!pupil.answered) return friends.notAnswered(name);
  return own.value === null
    ? friends.unknown(name)
    : friends.yes(name, optionText(desk, own.questionId, own.value));
}

export function FriendsElsewhere(props: {
  readonly index: number;
  readonly pupil: PupilAnalysis;
}): JSX.Element {
  const desk = useResults();
  return (
    <Show when={friendsElsewhere(desk, props.index, props.pupil)}>{(text) => <p>{text()}</p>}</Show>
  );
}
