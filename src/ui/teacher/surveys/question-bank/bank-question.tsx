import { createSignal, For, Show, type JSX } from "solid-js";
import type { FoundQuestion } from "../../../../core/catalogue/catalogue-search.ts";
import { feedsOf } from "../../../../core/catalogue/feeds.ts";
import { Button } from "../../../components/button.tsx";
import prose from "../../../components/prose.module.css";
import { useLanguage, useTexts } from "../../texts.tsx";
import styles from "./bank-page.module.css";
import { bankWords, signNames } from "./bank-words.ts";

/** A question, what it is good for, and whether it is in the survey; the rest when it is asked for. */
export function BankQuestion(props: {
  readonly question: FoundQuestion;
  readonly chosen: boolean;
  readonly onAdd: () => void;
  readonly onTake: () => void;
}): JSX.Element {
  const texts = useTexts();
  const language = useLanguage();
  const words = () => texts().asking.bank;
  const [opened, setOpened] = createSignal(false);
  const title = () => bankWords(language()).asked[props.question.id]?.text ?? "";
  return (
    <li class={styles["question"]} data-refused={props.question.allowed ? undefined : ""}>
      <div class={styles["words"]}>
        <h3 class={styles["title"]}>{title()}</h3>
        <p>{bankWords(language()).goodFor[props.question.id]}</p>
        <details
          class={styles["more"]}
          onToggle={(event) => event.currentTarget.open && setOpened(true)}
        >
          <summary>{words().more}</summary>
          <Show when={opened()}>
            <More question={props.question} />
          </Show>
        </details>
      </div>
      <div class={styles["tools"]}>
        <Show
          when={props.question.allowed}
          fallback={<span class={prose["muted"]}>{words().notHere}</span>}
        >
          <Show when={props.chosen}>
            <span class={styles["chosen"]}>{words().chosen}</span>
          </Show>
          {/* One button for both, so that the keyboard stays where it is. */}
          <Button
            look={props.chosen ? "text" : "plain"}
            aria-label={
              props.chosen ? texts().asking.draft.take(title()) : words().addNamed(title())
            }
            onClick={() => (props.chosen ? props.onTake() : props.onAdd())}
          >
            {props.chosen ? texts().asking.draft.takeShort : words().add}
          </Button>
        </Show>
      </div>
    </li>
  );
}

function More(props: { readonly question: FoundQuestion }): JSX.Element {
  const texts = useTexts();
  const language = useLanguage();
  const words = () => texts().asking.bank;
  const structure = () => props.question.structure;
  const signs = () => feedsOf(structure()).signs;
  const answers = (): string => {
    const options = bankWords(language()).asked[props.question.id]?.options ?? [];
    if (structure().type === "nomination") return words().classmates;
    const all = options.join(" · ");
    return structure().type === "rating" ? `${words().rating} ${all}` : all;
  };
  const noSigns = () => (structure().type === "scale" ? words().noSigns : words().noSignsChoices);
  return (
    <dl class={styles["facts"]}>
      <dt>{words().options}</dt>
      <dd>{answers()}</dd>
      <dt>{words().source}</dt>
      <dd>{words().sources[props.question.sourceId]}</dd>
      <dt>{words().signs}</dt>
      <dd>
        <Show when={signs().length > 0} fallback={noSigns()}>
          <ul>
            <For each={signs()}>{(sign) => <li>{signNames(language())[sign]}</li>}</For>
          </ul>
        </Show>
      </dd>
    </dl>
  );
}
