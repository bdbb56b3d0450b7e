import { For, Match, Show, Switch, type JSX } from "solid-js";
import type { InvalidBallot, PupilProgress } from "../../../../app/teacher/teacher-app.ts";
import { Notice } from "../../../components/notice.tsx";
import { useTexts } from "../../texts.tsx";

/** Answers that arrived and do not count, each with its reason. */
export function InvalidList(props: {
  readonly invalid: readonly InvalidBallot[];
  readonly pupils: readonly PupilProgress[];
}): JSX.Element {
  const texts = useTexts();
  const words = () => texts().surveys.live;
  const nameOf = (ballot: InvalidBallot): string =>
    ballot.rosterIndex === null ? "" : (props.pupils[ballot.rosterIndex]?.name ?? "");
  return (
    <Show when={props.invalid.length > 0}>
      <Notice tone="care" title={words().invalidTitle}>
        <ul>
          <For each={props.invalid}>
            {(ballot) => (
              <li>
                <Switch fallback={words().invalid[ballot.reason]}>
                  <Match when={nameOf(ballot) !== ""}>
                    <strong>{nameOf(ballot)}:</strong> {words().invalid[ballot.reason]}
                  </Match>
                </Switch>
              </li>
            )}
          </For>
        </ul>
      </Notice>
    </Show>
  );
}
