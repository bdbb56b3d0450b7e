import { Show, type JSX } from "solid-js";
import type { LeaderTexts } from "../../i18n/en/leader.ts";
import { Notice } from "../components/notice.tsx";
import { useInvited } from "./leader-context.tsx";
import { useLeaderTexts } from "./leader-texts.ts";

/** Whoever followed a municipality's invitation is told where it went, until a vault is open to show it. */
export function InvitedNotice(props: {
  readonly before: keyof LeaderTexts["invited"];
}): JSX.Element {
  const invited = useInvited();
  const texts = useLeaderTexts();
  return (
    <Show when={invited()}>
      <Notice tone="calm" announced>
        {texts().leader.invited[props.before]}
      </Notice>
    </Show>
  );
}
