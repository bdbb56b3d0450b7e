import { Show, type JSX } from "solid-js";
import { Notice } from "../components/notice.tsx";
import { useDesk } from "./app-context.tsx";
import { useTexts } from "./texts.tsx";

/** Whoever followed an invitation is told where it went, as long as no vault of hers is open to show it. */
export function InvitedNotice(props: { readonly before: "begin" | "locked" }): JSX.Element {
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

/** Among the invented class it is one more sentence of what that class is. */
export function InvitedInSample(): JSX.Element {
  const desk = useDesk();
  const texts = useTexts();
  return (
    <Show when={desk.invited()}>
      <span role="status">{texts().vault.invited.sample}</span>
    </Show>
  );
}
