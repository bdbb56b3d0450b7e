import { createSignal, For, Show, type JSX } from "solid-js";
import type { TakenIn } from "../../../../app/teacher/ballot-intake.ts";
import type { FileFailure } from "../../../../app/teacher/kiosk-desk.ts";
import type { StorageFailure } from "../../../../app/teacher/teacher-app.ts";
import type { SurveyId } from "../../../../core/ids.ts";
import { ballotFileBytesMost } from "../../../../protocol/ballot-file.ts";
import { Button } from "../../../components/button.tsx";
import { Dialog } from "../../../components/dialog.tsx";
import { FileDrop } from "../../../components/file-drop.tsx";
import { Notice } from "../../../components/notice.tsx";
import prose from "../../../components/prose.module.css";
import { useApp } from "../../app-context.tsx";
import { savingText } from "../../../vault/failure-text.ts";
import { useTexts } from "../../texts.tsx";
import { useTabletTexts } from "./tablet-words.ts";

interface LateFile {
  readonly bytes: Uint8Array;
  readonly ballots: number;
}

/** The file of a tablet that had no network: what became of each ballot in it. */
export function FileIntake(props: { readonly surveyId: SurveyId }): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const tablet = useTabletTexts();
  const words = () => tablet().file;
  const [outcome, setOutcome] = createSignal<TakenIn | null>(null);
  const [error, setError] = createSignal<string>();
  const [late, setLate] = createSignal<LateFile | null>(null);
  const failed = (failure: FileFailure | StorageFailure): void => {
    setError(
      failure.type === "file" ? words().failures[failure.reason] : savingText(texts(), failure),
    );
  };
  const takeIn = async (bytes: Uint8Array): Promise<void> => {
    setLate(null);
    const taken = await app.kiosk.takeInFile(props.surveyId, bytes);
    if (taken.ok) setOutcome(taken.value);
    else failed(taken.error);
  };
  const read = async (file: File): Promise<void> => {
    setOutcome(null);
    setError(undefined);
    if (file.size > ballotFileBytesMost) return void setError(words().failures["not-ballots"]);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const checked = app.kiosk.checkFile(props.surveyId, bytes);
    if (!checked.ok) return failed(checked.error);
    const { ballots, afterClosing } = checked.value;
    if (afterClosing) setLate({ bytes, ballots });
    else await takeIn(bytes);
  };
  return (
    <section class={prose["section"]}>
      <h2>{words().title}</h2>
      <p>{words().text}</p>
      <FileDrop
        accept=".samklangsvar"
        text={(busy) => (busy ? words().reading : words().drop)}
        choose={words().choose}
        onFile={read}
      />
      <div role="status">
        <Show when={outcome()}>
          {(taken) => <Outcome surveyId={props.surveyId} taken={taken()} />}
        </Show>
      </div>
      <Show when={error()}>
        {(text) => (
          <Notice tone="trouble" announced>
            {text()}
          </Notice>
        )}
      </Show>
      <Dialog
        open={late() !== null}
        title={words().late.title(late()?.ballots ?? 0)}
        onClose={() => setLate(null)}
        actions={
          <>
            <Button onClick={() => setLate(null)}>{texts().shell.cancel}</Button>
            <Button
              look="primary"
              onClick={() => {
                const file = late();
                if (file) void takeIn(file.bytes);
              }}
            >
              {words().late.confirm}
            </Button>
          </>
        }
      >
        <p>{words().late.text}</p>
      </Dialog>
    </section>
  );
}

function Outcome(props: { readonly surveyId: SurveyId; readonly taken: TakenIn }): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const tablet = useTabletTexts();
  const words = () => tablet().file;
  const nameOf = (rosterIndex: number | null): string =>
    rosterIndex === null
      ? ""
      : (app.live.progress(props.surveyId)?.pupils[rosterIndex]?.name ?? "");
  return (
    <Notice tone={props.taken.invalid.length > 0 ? "care" : "calm"}>
      <p>
        {words().added(props.taken.added)}{" "}
        <Show when={props.taken.known > 0}>{words().known(props.taken.known)}</Show>
      </p>
      <Show when={props.taken.invalid.length > 0}>
        <p>{words().invalid(props.taken.invalid.length)}</p>
        <ul>
          <For each={props.taken.invalid}>
            {({ rosterIndex, reason }) => (
              <li>
                <Show when={nameOf(rosterIndex)}>
                  {(name) => (
                    <>
                      <strong>{name()}:</strong>{" "}
                    </>
                  )}
                </Show>
                {texts().surveys.live.invalid[reason]}
              </li>
            )}
          </For>
        </ul>
      </Show>
      <p>{words().empty}</p>
    </Notice>
  );
}
