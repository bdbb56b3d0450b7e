import { For, Show, type JSX } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { PlaceView } from "../../../app/leader/leader-app.ts";
import { Button } from "../../components/button.tsx";
import entries from "../../components/entry-list.module.css";
import prose from "../../components/prose.module.css";
import { useLeader, useLeaderPlaces } from "../leader-context.tsx";
import styles from "../leader-home.module.css";
import { titleOfTerm, useLeaderTexts } from "../leader-texts.ts";

/** What a school has given to its municipality, and the way in for an invitation. */
export function UpwardsLines(props: {
  readonly place: PlaceView;
  readonly heading: "h2" | "h3";
}): JSX.Element {
  const app = useLeader();
  const places = useLeaderPlaces();
  const texts = useLeaderTexts();
  const words = () => texts().rounds.home;
  const given = () => app.upwards.list().filter(({ placeId }) => placeId === props.place.id);
  const isWaiting = () => app.upwards.waiting() !== null;
  return (
    <div class={prose["section"]}>
      <Dynamic component={props.heading} class={styles["heading"]}>
        {words().upwards}
      </Dynamic>
      <Show when={given().length > 0}>
        <ul class={entries["list"]} role="list">
          <For each={given()}>
            {(view) => (
              <li>
                <button
                  type="button"
                  class={entries["entry"]}
                  onClick={() => places.go({ type: "contribution", roundId: view.roundId })}
                >
                  <span class={entries["name"]}>
                    {titleOfTerm(texts(), view.municipality.term)}
                  </span>
                  <span class={prose["muted"]}>{texts().upwards.home.steps[view.step.type]}</span>
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <p>{isWaiting() ? words().upwardsWaiting : words().upwardsText}</p>
      <div>
        <Button onClick={() => places.go({ type: "upwards" })}>
          {isWaiting() ? words().upwardsAnswer : words().upwardsOpen}
        </Button>
      </div>
    </div>
  );
}
