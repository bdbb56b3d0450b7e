import { createMemo, For, Index, Show, type JSX } from "solid-js";
import { indexedPlan } from "../../../core/groups/group-request.ts";
import { lostCompanyIn } from "../../../core/groups/lost-company.ts";
import { sittingNear } from "../../../core/groups/seat-plan.ts";
import type { PupilId } from "../../../core/ids.ts";
import { useGroups, type GroupsScreen } from "./groups-context.tsx";
import { Button } from "../../components/button.tsx";
import { RoomGrid } from "./room-grid.tsx";
import styles from "./plan-board.module.css";

/** Who is where, to be changed by hand. */
export function PlanBoard(): JSX.Element {
  const { work, words, groupTitle } = useGroups();
  const plan = () => work.plan() ?? [];
  return (
    <section class={styles["board"]} aria-labelledby="group-plan">
      <h3 id="group-plan">{words().plan.title[work.state().request.purpose]}</h3>
      <p class={styles["help"]}>
        {words().plan.help} {words().plan.lockHelp[work.state().request.purpose]}
      </p>
      <Show
        when={work.room()}
        fallback={
          <div class={styles["groups"]}>
            <Index each={plan()}>
              {(group, index) => (
                <section class={styles["group"]}>
                  <h4>
                    {groupTitle(index)}
                    <span class={styles["count"]}>{words().plan.count(group().length)}</span>
                  </h4>
                  <ul role="list">
                    <Index each={group()}>
                      {(id) => (
                        <li>
                          <PupilToken id={id()} />
                        </li>
                      )}
                    </Index>
                  </ul>
                  <CompanyNotes members={group()} />
                  <GroupLock group={index} members={group()} />
                </section>
              )}
            </Index>
          </div>
        }
      >
        <RoomGrid flat>{(id) => <PupilToken id={id()} />}</RoomGrid>
        <Index each={plan()}>
          {(table, index) => <CompanyNotes members={table()} at={groupTitle(index)} />}
        </Index>
      </Show>
    </section>
  );
}

/** What the round before shows of those who are put together here, told quietly. */
function CompanyNotes(props: {
  readonly members: readonly PupilId[];
  /** Where they are, when that is not said around. */
  readonly at?: string;
}): JSX.Element {
  const { work, words, name, list } = useGroups();
  const told = createMemo(() => lostCompanyIn(props.members, work.lostTies()));
  return (
    <For each={told()}>
      {({ pupil, mates }) => (
        <p class={styles["help"]}>
          {props.at === undefined ? "" : `${props.at}: `}
          {words().plan.lostCompany(name(pupil), list(mates.map(name)))}
        </p>
      )}
    </For>
  );
}

/** One lock for all who are there. */
function GroupLock(props: {
  readonly group: number;
  readonly members: readonly PupilId[];
}): JSX.Element {
  const { work, words, groupName } = useGroups();
  const kind = () => (work.state().request.purpose === "classes" ? "classes" : "groups");
  const isLocked = () => {
    const { locked } = work.state().request;
    return props.members.every((id) => locked.includes(id));
  };
  const text = () => words().plan[isLocked() ? "unlockGroup" : "lockGroup"][kind()];
  return (
    <Button
      look="text"
      aria-label={`${text()}: ${groupName(props.group)}`}
      onClick={() => work.setGroupLocked(props.group, !isLocked())}
    >
      {text()}
    </Button>
  );
}

/** Whom the mouse drags. Not in the drag's own data: other programs could be given that. */
let dragged: PupilId | null = null;

function PupilToken(props: { readonly id: PupilId }): JSX.Element {
  const screen = useGroups();
  const { work, words, name, picked } = screen;
  const isLocked = () => work.state().request.locked.includes(props.id);
  const isAlone = createMemo(() => {
    const outcome = work.outcome();
    if (outcome === null || outcome.choices === 0) return false;
    const index = work.known()?.pupils.findIndex(({ id }) => id === props.id) ?? -1;
    return outcome.withoutAnyone.includes(index) && outcome.groups.some((one) => one.length > 1);
  });
  return (
    <div
      class={styles["token"]}
      data-seat={work.room() === null ? undefined : ""}
      data-picked={picked() === props.id ? "" : undefined}
      data-locked={isLocked() ? "" : undefined}
      data-alone={isAlone() ? "" : undefined}
      draggable={true}
      onDragStart={(event) => {
        dragged = props.id;
        event.dataTransfer?.setData("text/plain", "·");
      }}
      onDragOver={(event) => {
        if (dragged !== null && dragged !== props.id) event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        if (dragged !== null) exchange(screen, dragged, props.id);
        dragged = null;
      }}
      onDragEnd={() => (dragged = null)}
    >
      <button
        type="button"
        class={styles["name"]}
        data-pupil={props.id}
        aria-pressed={picked() === props.id}
        aria-label={placeText(screen, props.id, isAlone(), isLocked())}
        onClick={() => press(screen, props.id)}
      >
        {name(props.id)}
        <Show when={isAlone()}>
          <span class={styles["alone"]}>{words().plan.noTie}</span>
        </Show>
      </button>
      <button
        type="button"
        class={styles["lock"]}
        aria-pressed={isLocked()}
        aria-label={words().plan.lock(name(props.id))}
        onClick={() => work.setLocked(props.id, !isLocked())}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d={isLocked() ? "M6 9V6a4 4 0 0 1 8 0v3" : "M6 9V6a4 4 0 0 1 7.6-1.7"} />
          <rect x="4" y="9" width="12" height="8" rx="2" />
        </svg>
      </button>
    </div>
  );
}

function press(screen: GroupsScreen, id: PupilId): void {
  const { picked, setPicked, tell, words, name } = screen;
  const first = picked();
  if (first === null) {
    setPicked(id);
    tell(words().news.picked(name(id)));
  } else if (first === id) {
    setPicked(null);
    tell(words().news.dropped);
  } else {
    exchange(screen, first, id);
  }
}

/** Places stay, names change: the reader's focus is where the one who was picked now is. */
function exchange({ work, setPicked, tell }: GroupsScreen, one: PupilId, other: PupilId): void {
  setPicked(null);
  tell(null);
  work.exchange(one, other);
}

/** "Ada, group 2. With Bo and Liv." A seating plan has the line and those who sit near, too. */
function placeText(
  { work, words, name, nameAt, list, groupName }: GroupsScreen,
  id: PupilId,
  isAlone: boolean,
  isLocked: boolean,
): string {
  const texts = words().plan;
  const plan = work.plan() ?? [];
  const pupils = work.known()?.pupils ?? [];
  const at = plan.findIndex((group) => group.includes(id));
  const others = (plan[at] ?? []).filter((other) => other !== id).map(name);
  const room = work.room();
  const { tablesAcross } = work.state().request.room;
  const where = room === null ? [] : [texts.line(Math.floor(at / tablesAcross) + 1)];
  const index = pupils.findIndex((pupil) => pupil.id === id);
  const near = room === null ? [] : sittingNear(room, indexedPlan(plan, pupils), index);
  return [
    `${[name(id), groupName(at), ...where].join(", ")}.`,
    others.length === 0 ? texts.alone : texts.withOthers(list(others)),
    ...(near.length > 0 ? [texts.near(list(near.map(nameAt)))] : []),
    ...(isAlone ? [texts.noTie] : []),
    ...(isLocked ? [texts.locked] : []),
  ].join(" ");
}
