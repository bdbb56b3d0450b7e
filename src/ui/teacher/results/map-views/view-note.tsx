import { createEffect, createSignal, onCleanup, Show, type JSX } from "solid-js";
import { namesOf, useResults } from "../results-desk.tsx";
import panel from "../map-panel.module.css";
import type { MapViews } from "./create-map-views.ts";
import { mapViewWords } from "./view-words.ts";
import styles from "./map-views.module.css";

/** Under a second nobody wonders whether anything happens. */
const patienceMs = 1000;

/** What the view says in a sentence or two, or why it says nothing yet. */
export function ViewNote(props: { readonly views: MapViews }): JSX.Element {
  const desk = useResults();
  const texts = () => mapViewWords[desk.language()].notes;
  const [late, setLate] = createSignal(false);
  createEffect(() => {
    const wait = props.views.wait();
    if (wait !== "subgroups" && wait !== "drawing") return;
    const timer = setTimeout(() => setLate(true), patienceMs);
    onCleanup(() => {
      clearTimeout(timer);
      setLate(false);
    });
  });
  const told = () => {
    switch (props.views.wait()) {
      case "subgroups":
        return late() ? texts().finding : "";
      case "drawing":
        return late() ? texts().drawing : "";
      case "subgroups-failed":
        return texts().subgroupsFailed;
      case "failed":
        return texts().failed;
      case null:
        return [viewSentence(), keptSentence()].filter(Boolean).join(" ");
    }
  };
  return (
    <div class={styles["told"]} role="status">
      <Show when={told()}>{(words) => <p class={panel["note"]}>{words()}</p>}</Show>
    </div>
  );

  function viewSentence(): string {
    const facts = props.views.facts();
    if (facts === null) return "";
    switch (facts.view) {
      case "all":
      case "mutual":
        return "";
      case "pair":
        return pairSentences();
      case "target":
        return texts().target;
      case "groups":
        return texts().groups;
      case "subgroups":
        if (props.views.isTooFew()) return texts().tooFewForSubgroups;
        return facts.subgroups.length === 0
          ? texts().noSubgroups
          : texts().subgroups(facts.subgroups.length);
    }
  }

  function pairSentences(): string {
    const speech = props.views.speech();
    if (speech === null || speech.second === null) return "";
    const { first, second, facts } = speech;
    const who = (contrast: "first" | "second"): readonly number[] =>
      facts.pupils.flatMap((pupil, index) => (pupil.contrast === contrast ? [index] : []));
    const say = (contrast: "first" | "second"): readonly string[] => {
      const pupils = who(contrast);
      if (pupils.length === 0) return [];
      const [many, few] = contrast === "first" ? [first, second] : [second, first];
      return [texts().contrast(many, few, namesOf(desk, pupils))];
    };
    const contrasts = [...say("second"), ...say("first")];
    const none = contrasts.length === 0 && !props.views.isTooFew() ? [texts().noContrast] : [];
    return [texts().pair(first, second), ...contrasts, ...none].join(" ");
  }

  function keptSentence(): string {
    const pupils = props.views.facts()?.pupils ?? [];
    const kept = pupils.filter((pupil) => pupil.kept).length;
    if (kept === pupils.length) return "";
    return kept === 0 ? texts().keptNobody : texts().kept(kept, pupils.length);
  }
}
