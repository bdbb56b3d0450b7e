import {
  createUniqueId,
  Match,
  onCleanup,
  onMount,
  Show,
  Switch,
  untrack,
  type JSX,
} from "solid-js";
import {
  createCardScan,
  type CardScan,
  type OpenCamera,
  type ScanPorts,
} from "../../../app/pupil/card-scan.ts";
import type { Language } from "../../../core/question.ts";
import { scan as en, type ScanTexts } from "../../../i18n/en/scan.ts";
import { scan as nb } from "../../../i18n/nb/scan.ts";
import { scan as nn } from "../../../i18n/nn/scan.ts";
import { Button } from "../../components/button.tsx";
import { usePupil } from "../pupil-context.ts";
import { BackAndNext, Lead, Screen } from "../screen.tsx";
import styles from "./scan-screen.module.css";

const textsByLanguage: Readonly<Record<Language | "nn", ScanTexts>> = { nb, nn, en };

/** The card in front of the device's camera, or in a photo. What is seen goes to the reader beside this page and nowhere else. */
export function ScanScreen(props: {
  readonly ports: ScanPorts;
  readonly onFragment: (fragment: string) => void;
  readonly onLeave: () => void;
}): JSX.Element {
  const { session } = usePupil();
  const texts = () => textsByLanguage[session.language()];
  // The page has one set of ports, and one way on.
  const { ports, onFragment } = untrack(() => props);
  const scan = createCardScan(ports, onFragment);
  onMount(() => scan.start());
  onCleanup(() => scan.end());
  offWhenUnseen(scan);
  function whenEscape(event: KeyboardEvent): void {
    if (event.key === "Escape" && !event.defaultPrevented) props.onLeave();
  }
  document.addEventListener("keydown", whenEscape);
  onCleanup(() => document.removeEventListener("keydown", whenEscape));

  const looking = () => {
    const step = scan.step();
    return step.type === "looking" ? step.camera : null;
  };
  const problem = () => {
    const step = scan.step();
    return step.type === "problem" ? step.problem : null;
  };
  const leave = () => <Button onClick={() => props.onLeave()}>{texts().cancel}</Button>;
  const again = (words: string) => (
    <Button look="primary" onClick={() => scan.start()}>
      {words}
    </Button>
  );
  return (
    <Switch
      fallback={
        <Screen
          title={texts().title}
          spoken={[texts().how, texts().stays]}
          message={remarkText(scan, texts())}
          actions={
            <BackAndNext back={leave()} next={<PhotoChoice scan={scan} texts={texts()} />} />
          }
        >
          <CameraPicture camera={looking()} waiting={texts().starting} on={texts().on} />
          <Lead>{texts().how}</Lead>
          <Show when={(looking()?.count ?? 0) > 1}>
            <Button class={styles["other"] ?? ""} onClick={() => scan.nextCamera()}>
              {texts().otherCamera}
            </Button>
          </Show>
          <p class={styles["stays"]}>{texts().stays}</p>
        </Screen>
      }
    >
      <Match when={scan.step().type === "paused"}>
        <Screen
          title={texts().paused.title}
          spoken={[texts().paused.text]}
          message={remarkText(scan, texts())}
          actions={<BackAndNext back={leave()} next={again(texts().paused.goOn)} />}
        >
          <Lead>{texts().paused.text}</Lead>
          <div class={styles["aside"]}>
            <PhotoChoice scan={scan} texts={texts()} />
          </div>
        </Screen>
      </Match>
      <Match when={problem()} keyed>
        {(found) => (
          <Screen
            title={texts().problems[found].title}
            spoken={[texts().problems[found].text, texts().otherWays]}
            message={remarkText(scan, texts())}
            actions={
              <BackAndNext
                back={leave()}
                next={<Show when={found !== "insecure"}>{again(texts().problems.tryAgain)}</Show>}
              />
            }
          >
            <Lead>{texts().problems[found].text}</Lead>
            <Lead>{texts().otherWays}</Lead>
            <Show when={found !== "cannot-read"}>
              <div class={styles["aside"]}>
                <PhotoChoice scan={scan} texts={texts()} />
              </div>
            </Show>
          </Screen>
        )}
      </Match>
    </Switch>
  );
}

const corners = "M4 22V4h18M78 4h18v18M96 78v18H78M22 96H4V78";

function CameraPicture(props: {
  readonly camera: OpenCamera | null;
  readonly waiting: string;
  readonly on: string;
}): JSX.Element {
  return (
    <div>
      <div class={styles["window"]} data-mirrored={props.camera?.mirrored ? "" : undefined}>
        {props.camera?.picture}
        <svg class={styles["corners"]} viewBox="0 0 100 100" aria-hidden="true">
          <path class={styles["edge"]} d={corners} />
          <path d={corners} />
        </svg>
      </div>
      <p class={styles["state"]} role="status">
        {props.camera === null ? props.waiting : props.on}
      </p>
    </div>
  );
}

/** Needs no camera of the page's own: on a telephone it opens the telephone's, elsewhere the files. */
function PhotoChoice(props: { readonly scan: CardScan; readonly texts: ScanTexts }): JSX.Element {
  const id = createUniqueId();
  return (
    <div class={styles["photo"]}>
      <input
        id={id}
        class={styles["file"]}
        type="file"
        accept="image/*"
        capture="environment"
        onChange={(event) => {
          const photo = event.currentTarget.files?.[0];
          event.currentTarget.value = "";
          if (photo !== undefined) props.scan.readPhoto(photo);
        }}
      />
      <label class={styles["photoLabel"]} for={id}>
        {props.texts.photo}
      </label>
    </div>
  );
}

function remarkText(scan: CardScan, texts: ScanTexts): string | null {
  const remark = scan.remark();
  return remark === null ? null : texts.remarks[remark];
}

/** A camera nobody looks at is off. */
function offWhenUnseen(scan: CardScan): void {
  const whenHidden = () => {
    if (document.visibilityState === "hidden") scan.pause();
  };
  const whenLeft = () => scan.pause();
  document.addEventListener("visibilitychange", whenHidden);
  window.addEventListener("pagehide", whenLeft);
  onCleanup(() => {
    document.removeEventListener("visibilitychange", whenHidden);
    window.removeEventListener("pagehide", whenLeft);
  });
}
