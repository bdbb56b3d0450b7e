import { For, Show, type JSX } from "solid-js";
import type { GroupProblemFailure } from "../../../core/groups/group-problem.ts";
import { Notice } from "../../components/notice.tsx";
import { useGroups, type GroupsScreen } from "./groups-context.tsx";

/** What contradicts itself, in words, where it can be put right. */
export function Contradictions(props: {
  readonly of: readonly GroupProblemFailure[];
}): JSX.Element {
  const screen = useGroups();
  return (
    <Show when={props.of.length > 0}>
      <Notice tone="care" announced title={screen.words().contradictions.title}>
        <For each={props.of}>{(failure) => <p>{failureText(screen, failure)}</p>}</For>
      </Notice>
    </Show>
  );
}

function failureText(
  { words, nameAt, list, groupName }: GroupsScreen,
  failure: GroupProblemFailure,
): string {
  const { contradictions } = words();
  switch (failure.type) {
    case "sizes-do-not-fit":
      return contradictions["sizes-do-not-fit"];
    case "locked-too-many":
      return contradictions["locked-too-many"](groupName(failure.group));
    default:
      return contradictions[failure.type](list(failure.pupils.map(nameAt)));
  }
}
