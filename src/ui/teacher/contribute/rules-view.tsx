import type { JSX } from "solid-js";
import prose from "../../components/prose.module.css";
import { useContributeTexts } from "./contribute-words.ts";
import styles from "./contribute.module.css";

/** How numbers are sent, who can learn what of them, and what holds for all. */
export function RulesView(): JSX.Element {
  const texts = useContributeTexts();
  const words = () => texts().numbers;
  return (
    <>
      <section class={prose["section"]}>
        <h3>{words().split.title}</h3>
        <p>{words().split.text}</p>
      </section>
      <section class={prose["section"]}>
        <h3>{words().who.title}</h3>
        <ul class={styles["plainList"]}>
          <li>{words().who.leader}</li>
          <li>{words().who.relay}</li>
          <li>{words().who.both}</li>
          <li>{words().who.others}</li>
        </ul>
      </section>
      <section class={prose["section"]}>
        <h3>{words().rules.title}</h3>
        <ul class={styles["plainList"]}>
          <li>{words().rules.once}</li>
          <li>{words().rules.three}</li>
          <li>{words().rules.back}</li>
        </ul>
      </section>
    </>
  );
}
