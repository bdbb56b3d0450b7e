import { createMemo, For, Show, type JSX } from "solid-js";
import { groupLimits } from "../../../core/groups/group-problem.ts";
import {
  groupPurposes,
  sizesAsked,
  type GroupRequest,
} from "../../../core/groups/group-request.ts";
import { roomLayouts } from "../../../core/groups/room.ts";
import { Choice } from "./choice.tsx";
import { useGroups } from "./groups-context.tsx";
import styles from "./groups.module.css";

/** What is to be made, and how large. */
export function PurposeForm(): JSX.Element {
  const { work, words } = useGroups();
  const request = (): GroupRequest => work.state().request;
  return (
    <div class={styles["form"]}>
      <Choice
        legend={words().purpose}
        name="group-purpose"
        options={groupPurposes.map((value) => ({ value, text: words().purposes[value] }))}
        value={request().purpose}
        onChoose={work.setPurpose}
      />
      <Show when={request().purpose === "classes"}>
        <Classes />
      </Show>
      <Show when={request().purpose === "seats"} fallback={<Sizes />}>
        <Room />
      </Show>
      <p class={styles["muted"]}>
        <SizesText />
      </p>
    </div>
  );
}

function Sizes(): JSX.Element {
  const { work, words } = useGroups();
  const request = (): GroupRequest => work.state().request;
  const division = () => request().division;
  return (
    <div class={styles["form"]}>
      <Show when={request().purpose === "groups"}>
        <Choice
          legend={words().size.legend}
          name="group-size"
          options={(["size", "count"] as const).map((value) => ({
            value,
            text: words().size[value],
          }))}
          value={division().by}
          onChoose={(by) => work.change((asked) => ({ ...asked, division: { by, number: 4 } }))}
        />
      </Show>
      <NumberField
        label={request().purpose === "classes" ? words().size.classes : words().size[division().by]}
        value={division().number}
        least={1}
        most={Math.max(1, Math.min(work.known()?.pupils.length ?? 1, groupLimits.groupsMost))}
        onNumber={(number) =>
          work.change((asked) => ({ ...asked, division: { ...asked.division, number } }))
        }
      />
    </div>
  );
}

const tablesAcrossMost = 8;

function Room(): JSX.Element {
  const { work, words } = useGroups();
  const room = () => work.state().request.room;
  return (
    <div class={styles["form"]}>
      <Choice
        legend={words().room.layout}
        name="room-layout"
        options={roomLayouts.map((value) => ({ value, text: words().room.layouts[value] }))}
        value={room().layout}
        onChoose={(layout) =>
          work.change((asked) => ({ ...asked, room: { ...asked.room, layout } }))
        }
      />
      <NumberField
        label={words().room.across}
        value={room().tablesAcross}
        least={1}
        most={tablesAcrossMost}
        onNumber={(tablesAcross) =>
          work.change((asked) => ({ ...asked, room: { ...asked.room, tablesAcross } }))
        }
      />
      <Show when={room().layout === "singles"}>
        <p class={styles["muted"]}>{words().room.singles}</p>
      </Show>
    </div>
  );
}

function Classes(): JSX.Element {
  const { work, port, words } = useGroups();
  const isChosen = (id: string) => work.state().others.some((other) => other === id);
  return (
    <fieldset class={styles["fieldset"]}>
      <legend>{words().classes.legend}</legend>
      <Show when={port.own()}>
        {(own) => (
          <label class={styles["check"]}>
            <input type="checkbox" checked disabled />
            <span>{words().classes.own(own().className)}</span>
          </label>
        )}
      </Show>
      <For each={port.others()}>
        {(other) => (
          <label class={styles["check"]}>
            <input
              type="checkbox"
              checked={isChosen(other.surveyId)}
              onChange={(event) => {
                const without = work.state().others.filter((id) => id !== other.surveyId);
                work.setOthers(
                  event.currentTarget.checked ? [...without, other.surveyId] : without,
                );
              }}
            />
            <span>{words().basis.survey(other.className, other.surveyName)}</span>
          </label>
        )}
      </For>
      <Show when={port.others().length === 0}>
        <p class={styles["muted"]}>{words().classes.none}</p>
      </Show>
    </fieldset>
  );
}

/** "Becomes 5 groups of 4 pupils and 2 groups of 3 pupils." */
export function SizesText(): JSX.Element {
  const { work, words, list } = useGroups();
  const sizes = createMemo(() => {
    const pupils = work.known()?.pupils.length ?? 0;
    if (pupils === 0) return [];
    const asked = sizesAsked(work.state().request, pupils);
    return [...new Set(asked)].map((size) => ({
      size,
      count: asked.filter((own) => own === size).length,
    }));
  });
  return (
    <>
      {words().size.becomes(
        list(
          sizes().map(({ count, size }) =>
            words().size.groupsOf[work.state().request.purpose](count, size),
          ),
        ),
      )}
    </>
  );
}

function NumberField(props: {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onNumber: (value: number) => void;
}): JSX.Element {
  return (
    <label class={styles["number"]}>
      <span>{props.label}</span>
      <input
        type="number"
        inputmode="numeric"
        min={props.least}
        max={props.most}
        value={props.value}
        onChange={(event) => {
          const typed = Math.round(event.currentTarget.valueAsNumber);
          const number = Number.isFinite(typed)
            ? Math.min(props.most, Math.max(props.least, typed))
            : props.value;
          event.currentTarget.value = String(number);
          props.onNumber(number);
        }}
      />
    </label>
  );
}
