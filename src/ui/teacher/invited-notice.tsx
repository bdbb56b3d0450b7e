import { Show, type JSX } from "solid-js";
import type { VaultTexts } from "../../i18n/en/vault.ts";
import { Notice } from "../components/notice.tsx";
import { useDesk } from "./app-context.tsx";
import { useTexts } from "./texts.tsx";

/** Whoever followed an invitation is told where it went, as long as no vault of hers is open to show it. */
export function InvitedNotice(props: {
  readonly before: keyof VaultTexts["invited"];
}): JSX.Element {
  const desk = useDesk();
  const texts = useTexts();
  return (
    <Show when={desk.invited()}>
      <Notice tone="calm" announced>
        {texts().vault.invited[props.before]}
      </Notice>
    </Show>
  );
}
