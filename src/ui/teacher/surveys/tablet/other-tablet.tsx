import { createSignal, Show, type JSX } from "solid-js";
import type { KioskAddress } from "../../../../app/teacher/kiosk-desk.ts";
import type { SurveyId } from "../../../../core/ids.ts";
import { useAnnouncer } from "../../../components/announcer.tsx";
import { Button } from "../../../components/button.tsx";
import { copyText } from "../../../components/copy-text.ts";
import { Notice } from "../../../components/notice.tsx";
import prose from "../../../components/prose.module.css";
import { useApp } from "../../app-context.tsx";
import { useTexts } from "../../texts.tsx";
import { QrCode } from "../../../components/qr-code.tsx";
import { kioskFailureText } from "./kiosk-failure.ts";
import styles from "./tablet-page.module.css";
import { useTabletTexts } from "./tablet-words.ts";

/** A link for another tablet. It lives as long as it is on the screen. */
export function OtherTablet(props: { readonly surveyId: SurveyId }): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const tablet = useTabletTexts();
  const words = () => tablet().other;
  const [address, setAddress] = createSignal<KioskAddress | null>(null);
  const [error, setError] = createSignal<string>();
  const make = async (): Promise<void> => {
    setError(undefined);
    const made = await app.kiosk.link(props.surveyId);
    setAddress(made.ok ? made.value : null);
    if (!made.ok) setError(kioskFailureText(texts(), tablet(), made.error));
  };
  return (
    <section class={prose["section"]}>
      <h2>{words().title}</h2>
      <p>{words().text}</p>
      <Show when={app.surveys.thisMachineOnly}>
        <Notice tone="care">{words().thisMachineOnly}</Notice>
      </Show>
      <Show when={address()}>{(made) => <Address address={made()} />}</Show>
      <Show when={error()}>
        {(text) => (
          <Notice tone="trouble" announced>
            {text()}
          </Notice>
        )}
      </Show>
      <div class={prose["actions"]}>
        <Button onClick={() => void make()}>{address() ? words().again : words().make}</Button>
        <Show when={address()}>
          <Button onClick={() => setAddress(null)}>{words().hide}</Button>
        </Show>
      </div>
    </section>
  );
}

function Address(props: { readonly address: KioskAddress }): JSX.Element {
  const tablet = useTabletTexts();
  const announce = useAnnouncer();
  const words = () => tablet().other;
  const copy = async (): Promise<void> => {
    const copied = await copyText(props.address.link);
    announce({ text: copied ? words().copied : words().notCopied });
  };
  return (
    <div class={styles["address"]}>
      <div class={styles["qr"]}>
        <QrCode text={props.address.link} label={words().qr} dense />
      </div>
      <div class={styles["words"]}>
        <p>{words().pupils(props.address.pupils)}</p>
        <Notice tone="care">
          <div class={styles["power"]}>
            <p>{words().power}</p>
            <p>{words().stays}</p>
          </div>
        </Notice>
        <div>
          <Button look="text" onClick={() => void copy()}>
            {words().copy}
          </Button>
        </div>
        <h3>{words().code}</h3>
        <p class={styles["code"]}>{inGroups(props.address.code)}</p>
        <p class={prose["muted"]}>{words().codeText}</p>
      </div>
    </div>
  );
}

/** Eight digits are easier to carry over in two fours. */
function inGroups(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`;
}
