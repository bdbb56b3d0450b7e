import { createMemo, createSignal, createUniqueId, For, Show, type JSX } from "solid-js";
import { genderGroupLabel } from "../../../core/school-class.ts";
import {
  balanceKinds,
  editedList,
  firstAsked,
  questionsAsked,
  withListed,
  type BalanceKind,
  type GroupRequest,
  type IdPair,
} from "../../../core/groups/group-request.ts";
import type { GroupProblemFailure } from "../../../core/groups/group-problem.ts";
import type { PupilId } from "../../../core/ids.ts";
import { Button } from "../../components/button.tsx";
import { Contradictions } from "./contradictions.tsx";
import { useGroups } from "./groups-context.tsx";
import styles from "./groups.module.css";
import { compareNames } from "../../../app/teacher/name-order.ts";

/** What the teacher wishes beside the pupils' own choices; each folded away until it is wanted. */
export function Wishes(): JSX.Element {
  const { work, words } = useGroups();
  const request = (): GroupRequest => work.state().request;
  const known = () => work.known();
  const pupils = () => known()?.pupils ?? [];
  const first = createMemo(() => {
    const [all, { questions, first: edits }] = [known(), request()];
    return all === null ? [] : editedList(firstAsked(all, { questions }), edits, all.pupils);
  });
  const spread = createMemo(() => editedList(known()?.deciding ?? [], request().spread, pupils()));
  const hasTies = () => (known()?.questions.length ?? 0) > 0;
  return (
    <section class={styles["wishes"]}>
      <h3>{words().wishes.title}</h3>
      <PairWish kind="apart" failures={["apart-too-many"]} />
      <PairWish kind="together" failures={["apart-and-together", "together-too-many"]} />
      <Show when={request().purpose === "seats"}>
        <ListWish
          texts={words().wishes.front}
          listed={request().front}
          onListed={(id, isListed) =>
            work.change((asked) => {
              const others = asked.front.filter((other) => other !== id);
              return { ...asked, front: isListed ? [...others, id] : others };
            })
          }
        />
      </Show>
      <Show when={hasTies()}>
        <ListWish
          texts={words().wishes.least}
          listed={first()}
          onListed={(id, isListed) =>
            work.change((asked) => ({ ...asked, first: withListed(asked.first, id, isListed) }))
          }
        />
      </Show>
      <ListWish
        texts={words().wishes.spread}
        listed={spread()}
        onListed={(id, isListed) =>
          work.change((asked) => ({ ...asked, spread: withListed(asked.spread, id, isListed) }))
        }
      />
      <Balance />
      <Show when={hasTies()}>
        <Questions />
      </Show>
    </section>
  );
}

function Wish(props: {
  readonly texts: { readonly title: string; readonly hint?: string };
  readonly count: string;
  readonly isOpen?: boolean;
  readonly children: JSX.Element;
}): JSX.Element {
  return (
    <details class={styles["wish"]} open={props.isOpen}>
      <summary>
        <span>{props.texts.title}</span>
        <span class={styles["count"]}>{props.count}</span>
      </summary>
      <div class={styles["wishBody"]}>
        <Show when={props.texts.hint}>
          <p class={styles["muted"]}>{props.texts.hint}</p>
        </Show>
        {props.children}
      </div>
    </details>
  );
}

function PairWish(props: {
  readonly kind: "apart" | "together";
  readonly failures: readonly GroupProblemFailure["type"][];
}): JSX.Element {
  const { work, words, name } = useGroups();
  const texts = () => words().wishes;
  const pairs = () =>
    work.state().request[props.kind].filter((pair) => pair.every((id) => name(id) !== ""));
  const [one, setOne] = createSignal<PupilId | null>(null);
  const [other, setOther] = createSignal<PupilId | null>(null);
  const [isRefused, setRefused] = createSignal(false);
  const failures = () => work.failures().filter(({ type }) => props.failures.includes(type));
  const change = (edit: (pairs: readonly IdPair[]) => readonly IdPair[]): void => {
    const { kind } = props;
    work.change((asked) => ({ ...asked, [kind]: edit(asked[kind]) }));
  };
  const add = (): void => {
    const [a, b] = [one(), other()];
    setRefused(a === null || b === null || a === b);
    if (a === null || b === null || a === b) return;
    change((before) => [...before.filter((pair) => !isPair(pair, [a, b])), [a, b]]);
    setOne(null);
    setOther(null);
  };
  const pairText = ([a, b]: IdPair) => texts().pair(name(a), name(b));
  return (
    <Wish texts={texts()[props.kind]} count={String(pairs().length)} isOpen={failures().length > 0}>
      <Contradictions of={failures()} />
      <div class={styles["pickers"]}>
        <PupilPicker label={texts().first} value={one()} onPick={setOne} />
        <PupilPicker label={texts().second} value={other()} onPick={setOther} />
        <Button onClick={add}>{texts().add}</Button>
      </div>
      <p class={styles["error"]} aria-live="polite">
        {isRefused() ? texts().same : ""}
      </p>
      <List
        items={pairs().map((pair) => ({
          key: pair.join(),
          text: pairText(pair),
          remove: () => change((before) => before.filter((kept) => !isPair(kept, pair))),
        }))}
      />
    </Wish>
  );
}

function ListWish(props: {
  readonly texts: { readonly title: string; readonly hint: string };
  readonly listed: readonly PupilId[];
  readonly onListed: (id: PupilId, isListed: boolean) => void;
}): JSX.Element {
  const { words, name } = useGroups();
  const [picked, setPicked] = createSignal<PupilId | null>(null);
  const there = () => props.listed.filter((id) => name(id) !== "");
  const add = (): void => {
    const id = picked();
    if (id === null) return;
    props.onListed(id, true);
    setPicked(null);
  };
  return (
    <Wish texts={props.texts} count={String(there().length)}>
      <div class={styles["pickers"]}>
        <PupilPicker
          label={words().wishes.pick}
          value={picked()}
          onPick={setPicked}
          without={there()}
        />
        <Button onClick={add}>{words().wishes.add}</Button>
      </div>
      <List
        items={there().map((id) => ({
          key: id,
          text: name(id),
          remove: () => props.onListed(id, false),
        }))}
      />
    </Wish>
  );
}

interface ListedWish {
  readonly key: string;
  readonly text: string;
  readonly remove: () => void;
}

function List(props: { readonly items: readonly ListedWish[] }): JSX.Element {
  const { words } = useGroups();
  return (
    <Show
      when={props.items.length > 0}
      fallback={<p class={styles["muted"]}>{words().wishes.none}</p>}
    >
      <ul role="list" class={styles["chips"]}>
        <For each={props.items}>
          {(item) => (
            <li class={styles["chip"]}>
              <span>{item.text}</span>
              <button
                type="button"
                aria-label={words().wishes.remove(item.text)}
                onClick={() => item.remove()}
              >
                ×
              </button>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}

function PupilPicker(props: {
  readonly label: string;
  readonly value: PupilId | null;
  readonly onPick: (id: PupilId | null) => void;
  readonly without?: readonly PupilId[];
}): JSX.Element {
  const { work, name, words } = useGroups();
  const id = createUniqueId();
  const options = createMemo(() =>
    (work.known()?.pupils ?? [])
      .filter((pupil) => !props.without?.includes(pupil.id))
      .map((pupil) => ({ id: pupil.id, name: name(pupil.id) }))
      .sort((one, other) => compareNames(one.name, other.name)),
  );
  return (
    <div class={styles["picker"]}>
      <label for={id}>{props.label}</label>
      <select
        id={id}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          props.onPick(options().find((option) => option.id === chosen)?.id ?? null);
        }}
      >
        <option value="" selected={props.value === null}>
          {words().wishes.pick}
        </option>
        <For each={options()}>
          {(option) => (
            <option value={option.id} selected={props.value === option.id}>
              {option.name}
            </option>
          )}
        </For>
      </select>
    </div>
  );
}

function Balance(): JSX.Element {
  const { work, words } = useGroups();
  const texts = () => words().wishes.balance;
  const chosen = () => work.state().request.balance;
  const hasGroups = () => work.known()?.pupils.some(({ group }) => group !== null) ?? false;
  const kinds = () =>
    balanceKinds.filter(
      (kind) => kind === "none" || (kind === "group" ? hasGroups() : work.classes().length > 1),
    );
  const groupLabel = (): string => {
    const labels = new Set(work.classes().map((one) => one.groupLabel));
    const [label] = labels;
    if (labels.size !== 1 || label === undefined || label === null) return texts().by.group;
    return label === genderGroupLabel ? texts().gender : label;
  };
  const textOf = (kind: BalanceKind) => (kind === "group" ? groupLabel() : texts().by[kind]);
  return (
    <Show when={kinds().length > 1}>
      <Wish texts={texts()} count={textOf(chosen())}>
        <For each={kinds()}>
          {(kind) => (
            <label class={styles["check"]}>
              <input
                type="radio"
                name="group-balance"
                checked={chosen() === kind}
                onChange={() => work.change((asked) => ({ ...asked, balance: kind }))}
              />
              <span>{textOf(kind)}</span>
            </label>
          )}
        </For>
      </Wish>
    </Show>
  );
}

function Questions(): JSX.Element {
  const { work, words, questionTitle } = useGroups();
  const all = () => work.known()?.questions ?? [];
  const counted = createMemo(() => {
    const known = work.known();
    return known === null ? [] : questionsAsked(work.state().request, known);
  });
  return (
    <Wish texts={words().wishes.questions} count={String(counted().length)}>
      <For each={all().map(({ id }) => id)}>
        {(id) => (
          <label class={styles["check"]}>
            <input
              type="checkbox"
              checked={counted().includes(id)}
              onChange={(event) => {
                const others = counted().filter((other) => other !== id);
                const questions = event.currentTarget.checked ? [...others, id] : others;
                work.change((asked) => ({ ...asked, questions }));
              }}
            />
            <span>{questionTitle(id)}</span>
          </label>
        )}
      </For>
      <Show when={counted().length === 0}>
        <p class={styles["muted"]}>{words().wishes.questions.none}</p>
      </Show>
    </Wish>
  );
}

function isPair([a, b]: IdPair, [c, d]: IdPair): boolean {
  return (a === c && b === d) || (a === d && b === c);
}
