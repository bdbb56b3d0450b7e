import { For, type JSX } from "solid-js";
import prose from "../components/prose.module.css";
import { useLeader } from "./leader-context.tsx";
import { useLeaderTexts } from "./leader-texts.ts";

export function LeaderHome(): JSX.Element {
  const app = useLeader();
  const texts = useLeaderTexts();
  return (
    <div class={prose["page"]}>
      <For each={app.places.list()}>
        {(place) => (
          <section class={prose["section"]}>
            <h1 class={prose["title"]}>{place.name}</h1>
            <p class={prose["muted"]}>{texts().leader.levels[place.level]}</p>
          </section>
        )}
      </For>
    </div>
  );
}
