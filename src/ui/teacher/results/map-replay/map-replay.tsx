import { createMemo, createResource, createSignal, For, Show, type JSX } from "solid-js";
import type { Results } from "../../../../app/teacher/results.ts";
import type { Wave } from "../../../../app/teacher/waves-desk.ts";
import type { QuestionId } from "../../../../core/ids.ts";
import { tiesBetween } from "../../../../core/tie-changes.ts";
import { Button } from "../../../components/button.tsx";
import { noteClosed } from "../hide-all.ts";
import { useResults } from "../results-desk.tsx";
import { ChangeInWords } from "./change-in-words.tsx";
import { mapReplayWords } from "./map-replay-words.ts";
import { ReplayStage } from "./replay-stage.tsx";
import styles from "./map-replay.module.css";

export interface MapReplayProps {
  readonly results: Results;
  /** The main question: others are drawn from its map, not from their own before. */
  readonly question: QuestionId;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** How the map of an earlier wave became today's: over the map while it is shown, with the words for it below. */
export function MapReplay(props: MapReplayProps): JSX.Element {
  const desk = useResults();
  const texts = () => mapReplayWords[desk.language()];
  const [picked, setPicked] = createSignal<string | null>(null);
  let opener: HTMLButtonElement | undefined;
  const chain = () => desk.waves?.()?.chain ?? [];
  const today = () => chain().at(-1);
  /** Earlier waves that may be compared with today, with their place in the chain. */
  const earlier = createMemo(() => {
    const now = today();
    return chain()
      .slice(0, -1)
      .flatMap((wave, place) => {
        const found = now && tiesBetween(wave.input, now.input, props.question);
        return found?.type === "compared" ? [{ wave, place, changes: found.changes }] : [];
      });
  });
  const chosen = createMemo(
    () => earlier().find(({ wave }) => wave.survey.id === picked()) ?? earlier().at(-1),
  );
  const [change] = createResource(
    () => (props.open ? chosen() : undefined),
    async ({ place, ...found }) => ({ ...found, maps: await props.results.change(place) }),
  );
  const name = (wave: Wave): string => wave.survey.name;
  const close = (): void => {
    noteClosed();
    props.onOpen(false);
    opener?.focus();
  };
  return (
    <Show when={chosen()}>
      {(found) => (
        <>
          <Button
            ref={(element: HTMLButtonElement) => (opener = element)}
            look="text"
            hidden={props.open}
            onClick={() => props.onOpen(true)}
          >
            {texts().open(name(found().wave))}
          </Button>
          <Show when={props.open}>
            <section
              class={styles["stage"]}
              aria-labelledby="map-replay"
              onKeyDown={(event) => {
                if (event.key === "Escape") close();
              }}
            >
              <header class={styles["head"]}>
                <h3
                  id="map-replay"
                  tabindex={-1}
                  ref={(element) =>
                    queueMicrotask(() => {
                      element.focus({ preventScroll: true });
                      element.scrollIntoView({ block: "nearest" });
                    })
                  }
                >
                  {texts().title(name(found().wave))}
                </h3>
                <Show when={earlier().length > 1}>
                  <label class={styles["pick"]}>
                    <span>{texts().from}</span>
                    <select onChange={(event) => setPicked(event.currentTarget.value)}>
                      <For each={earlier()}>
                        {({ wave }) => (
                          <option value={wave.survey.id} selected={wave === found().wave}>
                            {name(wave)}
                          </option>
                        )}
                      </For>
                    </select>
                  </label>
                </Show>
                <Button look="text" onClick={close}>
                  {texts().close}
                </Button>
              </header>
              <Show
                when={change.state === "ready" && change()}
                fallback={<p role="status">{texts().drawing}</p>}
              >
                {(made) => (
                  <Show when={made().maps} fallback={<p role="status">{texts().failed}</p>} keyed>
                    {(maps) => (
                      <ReplayStage
                        change={maps}
                        changes={made().changes}
                        wave={made().wave}
                        waves={chain()}
                      />
                    )}
                  </Show>
                )}
              </Show>
            </section>
            <ChangeInWords changes={found().changes} wave={found().wave} waves={chain()} />
          </Show>
        </>
      )}
    </Show>
  );
}
