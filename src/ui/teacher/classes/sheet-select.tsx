import { For, type JSX } from "solid-js";
import type { ClassSheet } from "../../../files/class-list/preview.ts";
import { useTexts } from "../texts.tsx";
import styles from "./new-class.module.css";

/** Which sheet of the workbook is the class list. Shown where there are several. */
export function SheetSelect(props: {
  readonly sheets: readonly ClassSheet[];
  readonly chosen: ClassSheet | null;
  readonly onChoose: (sheet: ClassSheet | null) => void;
}): JSX.Element {
  const texts = useTexts();
  const words = () => texts().classes.preview;
  return (
    <div class={styles["choices"]}>
      <label>
        {words().whichSheet}
        <select
          onChange={(event) => {
            props.onChoose(props.sheets[event.currentTarget.selectedIndex] ?? null);
          }}
        >
          <For each={props.sheets}>
            {(sheet) => (
              <option selected={sheet === props.chosen}>
                {sheet.name ?? words().sheet(sheet.number)}
              </option>
            )}
          </For>
        </select>
      </label>
    </div>
  );
}
