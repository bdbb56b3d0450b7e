import { createMemo, Show, type JSX } from "solid-js";
import type { PupilToDivide } from "../../../core/groups/pupils-to-divide.ts";
import { Notice } from "../../components/notice.tsx";
import { useGroups } from "./groups-context.tsx";
import styles from "./groups.module.css";

/** What the answers can carry, and for whom nothing is known. */
export function Basis(props: {
  /** Only what must not be missed. */
  readonly brief: boolean;
}): JSX.Element {
  const { work, words, name, list } = useGroups();
  const texts = () => words().basis;
  const known = () => work.known();
  const classNames = () =>
    (known()?.tooFew ?? []).map((index) => work.classes()[index]?.className ?? "");
  const isNothingKnown = () => known()?.questions.length === 0;
  const namesWhere = (answers: PupilToDivide["answers"]) =>
    (known()?.pupils ?? []).filter((pupil) => pupil.answers === answers).map(({ id }) => name(id));
  const silent = createMemo(() => (isNothingKnown() ? [] : namesWhere("silent")));
  const newcomers = createMemo(() => namesWhere("new"));
  const left = () => known()?.left ?? 0;
  const isCautious = () => known()?.questions.some(({ state }) => state === "caution") ?? false;
  return (
    <>
      <Show when={isNothingKnown()}>
        <Notice tone="care">{texts().tooFew}</Notice>
      </Show>
      <Show when={!isNothingKnown() && classNames().length > 0}>
        <Notice tone="care">{texts().tooFewIn(list(classNames()))}</Notice>
      </Show>
      <Show when={!props.brief}>
        <div class={styles["notes"]}>
          <Show when={isCautious()}>
            <p>{texts().caution}</p>
          </Show>
          <Show when={work.classes().length > 1}>
            <p>{texts().across}</p>
          </Show>
          <Show when={silent().length > 0}>
            <p>{texts().silent(list(silent()), silent().length > 1)}</p>
          </Show>
          <Show when={newcomers().length > 0}>
            <p>{texts().newcomers(list(newcomers()), newcomers().length > 1)}</p>
          </Show>
          <Show when={left() > 0}>
            <p>{texts().left(left())}</p>
          </Show>
        </div>
      </Show>
    </>
  );
}
