import { createMemo, For, Show, type JSX } from "solid-js";
import { Names } from "./sentence.tsx";

export interface NameGroup {
  readonly title: string;
  readonly pupils: readonly number[];
}

/** Pupils under what they have in common; who has nobody is left out. */
export function NameGroups(props: {
  readonly groups: readonly NameGroup[];
  /** Where there is nobody at all. */
  readonly fallback?: JSX.Element;
}): JSX.Element {
  const groups = createMemo(() => props.groups.filter(({ pupils }) => pupils.length > 0));
  return (
    <Show when={groups().length > 0} fallback={props.fallback}>
      <dl>
        <For each={groups()}>
          {(group) => (
            <div>
              <dt>{group.title}</dt>
              <dd>
                <Names pupils={group.pupils} />
              </dd>
            </div>
          )}
        </For>
      </dl>
    </Show>
  );
}
