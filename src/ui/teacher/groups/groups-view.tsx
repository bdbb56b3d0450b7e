import { Show, type JSX } from "solid-js";
import { Notice } from "../../components/notice.tsx";
import { noteClosed } from "../results/hide-all.ts";
import { Asked } from "./asked.tsx";
import { GroupsProvider, useGroups, type GroupsViewProps } from "./groups-context.tsx";
import { Outcome } from "./outcome.tsx";
import { Paper } from "./paper.tsx";
import { PlanBoard } from "./plan-board.tsx";
import { PlanTools } from "./plan-tools.tsx";
import { SavedPlans } from "./saved-plans.tsx";
import { Suggest } from "./suggest.tsx";
import styles from "./groups.module.css";

/** Groups of a class, its seating plan, or a year divided into new classes. */
export function GroupsView(props: GroupsViewProps): JSX.Element {
  return (
    <GroupsProvider {...props}>
      <Screen />
    </GroupsProvider>
  );
}

function Screen(): JSX.Element {
  const { work, words, picked, setPicked, isFolded } = useGroups();
  const pressed = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && picked() !== null) {
      setPicked(null);
      noteClosed();
    }
    if (event.key.toLowerCase() !== "z" || !(event.ctrlKey || event.metaKey)) return;
    // In a field the same keys take back what was typed.
    if (event.target instanceof HTMLInputElement && event.target.type !== "checkbox") return;
    event.preventDefault();
    if (event.shiftKey) work.redo();
    else work.undo();
  };
  return (
    <>
      <section class={styles["screen"]} onKeyDown={pressed}>
        <div class={styles["head"]}>
          <h2>{words().title}</h2>
          <p class={styles["muted"]}>{words().intro}</p>
        </div>
        <Show when={work.failed()}>
          <Notice tone="trouble" announced>
            {words().failed}
          </Notice>
        </Show>
        <Show
          when={work.known()}
          fallback={
            <Show when={!work.failed()}>
              <p role="status">{words().loading}</p>
            </Show>
          }
        >
          <div class={styles["columns"]} data-folded={isFolded() ? "" : undefined}>
            <Asked />
            <div class={styles["given"]}>
              <Suggest />
              <Show when={work.plan()}>
                <Outcome />
                <PlanTools />
                <PlanBoard />
              </Show>
              <SavedPlans />
            </div>
          </div>
        </Show>
      </section>
      <div class={styles["printed"]}>
        <Show when={work.plan()}>
          <Paper />
        </Show>
      </div>
    </>
  );
}
