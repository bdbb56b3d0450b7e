import { createSignal, For, Show, type JSX } from "solid-js";
import type { QuestionId } from "../../../../core/ids.ts";
import { movedTo, placedAt, without } from "../../../../core/question-list.ts";
import { refOf, type QuestionRef } from "../../../../core/question-ref.ts";
import type { SurveyQuestion } from "../../../../core/question.ts";
import type { DraftSurvey } from "../../../../core/survey.ts";
import { useAnnouncer } from "../../../components/announcer.tsx";
import { Button } from "../../../components/button.tsx";
import { useLanguage, useTexts } from "../../texts.tsx";
import styles from "./question-section.module.css";
import { QuestionText } from "./question-text.tsx";

type Refs = readonly QuestionRef[];

interface Editing {
  readonly draft: DraftSurvey;
  /** True when it was kept. */
  readonly onChange: (change: (refs: Refs) => Refs) => Promise<boolean>;
  readonly onWrite: (question: SurveyQuestion) => void;
}

/** The order of the questions, by buttons, by the keyboard, or by dragging. */
export function QuestionEditor(props: Editing): JSX.Element {
  const texts = useTexts();
  const language = useLanguage();
  const announce = useAnnouncer();
  const words = () => texts().asking.draft;
  const [dragged, setDragged] = createSignal<QuestionId | null>(null);
  const [over, setOver] = createSignal<QuestionId | null>(null);
  let list: HTMLOListElement | undefined;
  const ids = () => props.draft.questions.map(({ id }) => id);
  const questionOf = (id: QuestionId) => props.draft.questions.find((each) => each.id === id);
  /** The first of these that can be pressed. */
  const focus = (id: QuestionId | undefined, ...tools: readonly string[]): void => {
    const row = [...(list?.children ?? [])].find(
      (each) => each instanceof HTMLElement && each.dataset["question"] === id,
    );
    for (const tool of tools) {
      const button = row?.querySelector<HTMLButtonElement>(`[data-tool="${tool}"]:not(:disabled)`);
      if (button) return button.focus();
    }
  };
  const move = async (id: QuestionId, place: number, tool: "up" | "down"): Promise<void> => {
    if (place < 0 || place >= ids().length) return;
    if (!(await props.onChange((refs) => movedTo(refs, id, place)))) return;
    focus(id, tool, "up", "down");
    announce({ text: words().moved(ids().indexOf(id) + 1, ids().length) });
  };
  const take = async (question: SurveyQuestion): Promise<void> => {
    const place = ids().indexOf(question.id);
    const ref = refOf(question);
    if (!(await props.onChange((refs) => without(refs, question.id)))) return;
    focus(ids()[Math.min(place, ids().length - 1)], "take");
    announce({
      text: words().taken(question.text[language()]),
      action: {
        label: texts().shell.undo,
        run: () => {
          void props
            .onChange((refs) => placedAt(refs, ref, place))
            .then(() => {
              focus(question.id, "take");
            });
        },
      },
    });
  };
  const drop = (target: QuestionId): void => {
    const id = dragged();
    setDragged(null);
    setOver(null);
    if (id !== null && id !== target) void move(id, ids().indexOf(target), "up");
  };
  return (
    <ol ref={list} class={styles["rows"]} role="list">
      <For each={ids()}>
        {(id, index) => (
          <Show when={questionOf(id)}>
            {(question) => (
              <li
                class={styles["row"]}
                data-question={id}
                data-over={over() === id && dragged() !== id ? "" : undefined}
                draggable="true"
                onDragStart={(event) => {
                  setDragged(id);
                  // Firefox drags nothing that carries nothing.
                  event.dataTransfer?.setData("text/plain", "");
                }}
                onDragOver={(event) => {
                  if (dragged() === null) return;
                  event.preventDefault();
                  setOver(id);
                }}
                onDragEnd={() => {
                  setDragged(null);
                  setOver(null);
                }}
                onDrop={(event) => {
                  event.preventDefault();
                  drop(id);
                }}
                onKeyDown={(event) => {
                  const isUp = event.key === "ArrowUp";
                  if (!event.altKey || (!isUp && event.key !== "ArrowDown")) return;
                  event.preventDefault();
                  void move(id, index() + (isUp ? -1 : 1), isUp ? "up" : "down");
                }}
              >
                <span>
                  <QuestionText question={question()} />
                </span>
                <span class={styles["tools"]}>
                  <Arrow
                    tool="up"
                    label={words().moveUp(question().text[language()])}
                    disabled={index() === 0}
                    onPress={() => void move(id, index() - 1, "up")}
                  />
                  <Arrow
                    tool="down"
                    label={words().moveDown(question().text[language()])}
                    disabled={index() === ids().length - 1}
                    onPress={() => void move(id, index() + 1, "down")}
                  />
                  <Show when={isOwn(question())}>
                    <Button
                      look="text"
                      aria-label={words().change(question().text[language()])}
                      onClick={() => props.onWrite(question())}
                    >
                      {words().changeShort}
                    </Button>
                  </Show>
                  <Button
                    look="text"
                    data-tool="take"
                    aria-label={words().take(question().text[language()])}
                    onClick={() => void take(question())}
                  >
                    {words().takeShort}
                  </Button>
                </span>
              </li>
            )}
          </Show>
        )}
      </For>
    </ol>
  );
}

function Arrow(props: {
  readonly tool: "up" | "down";
  readonly label: string;
  readonly disabled: boolean;
  readonly onPress: () => void;
}): JSX.Element {
  return (
    <Button
      class={styles["arrow"]}
      data-tool={props.tool}
      aria-label={props.label}
      aria-keyshortcuts={props.tool === "up" ? "Alt+ArrowUp" : "Alt+ArrowDown"}
      disabled={props.disabled}
      onClick={() => props.onPress()}
    >
      <span aria-hidden="true">{props.tool === "up" ? "↑" : "↓"}</span>
    </Button>
  );
}

function isOwn(question: SurveyQuestion): boolean {
  return question.type === "nomination" && question.own !== null;
}
