import { For, Show, type JSX } from "solid-js";
import { useTexts } from "../../texts.tsx";
import styles from "./setting.module.css";

const caps = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** How many classmates one may name: as many as one likes, or a number. */
export function CapChoice(props: {
  readonly label: string;
  /** What stands above says it to those who see. */
  readonly unseenLabel?: boolean;
  readonly value: number | null | "mixed";
  readonly onChoose: (cap: number | null) => void;
}): JSX.Element {
  const texts = useTexts();
  const words = () => texts().asking.settings;
  return (
    <label class={styles["field"]}>
      <span class={props.unseenLabel ? styles["unseen"] : undefined}>{props.label}</span>
      <select
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (value !== "mixed") props.onChoose(value === "" ? null : Number(value));
        }}
      >
        <Show when={props.value === "mixed"}>
          <option value="mixed" selected>
            {words().capMixed}
          </option>
        </Show>
        <option value="" selected={props.value === null}>
          {words().noCap}
        </option>
        <For each={caps}>
          {(cap) => (
            <option value={cap} selected={props.value === cap}>
              {words().capOf(cap)}
            </option>
          )}
        </For>
        <Show when={typeof props.value === "number" && !caps.includes(props.value)}>
          <option value={props.value ?? ""} selected>
            {words().capOf(Number(props.value))}
          </option>
        </Show>
      </select>
    </label>
  );
}
