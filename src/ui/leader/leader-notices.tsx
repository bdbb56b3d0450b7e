import { For, type JSX } from "solid-js";
import type { LeaderNotice } from "../../app/leader/leader-app.ts";
import { Button } from "../components/button.tsx";
import { Notice } from "../components/notice.tsx";
import styles from "../notices.module.css";
import { useLeader } from "./leader-context.tsx";
import { useLeaderTexts, writeTerm, type LeaderWords } from "./leader-texts.ts";

/** What happened by itself: each is told once and stays until it is read. */
export function LeaderNotices(): JSX.Element {
  const app = useLeader();
  const texts = useLeaderTexts();
  return (
    <div class={styles["list"]}>
      <For each={app.notices.list()}>
        {(entry) => (
          <Notice
            announced
            tone={toneOf(entry.notice)}
            actions={
              <Button onClick={() => app.notices.dismiss(entry.id)}>
                {texts().shell.notices.dismiss}
              </Button>
            }
          >
            {noticeText(texts(), entry.notice)}
          </Notice>
        )}
      </For>
    </div>
  );
}

function toneOf({ type }: LeaderNotice): "calm" | "care" | "trouble" {
  if (type === "rows-refused") return "trouble";
  return type === "erasure-done" ? "calm" : "care";
}

function noticeText(texts: LeaderWords, notice: LeaderNotice): string {
  const words = texts.leader.notices;
  switch (notice.type) {
    case "conflict":
      return words.conflict[notice.what];
    case "rows-refused":
      return texts.shell.notices.rowsRefused(notice.count);
    case "round-gone":
      return words.roundGone(notice.place, writeTerm(texts, notice.term));
    case "erasure-pending":
      return words.erasurePending(notice.count);
    case "erasure-done":
      return words.erasureDone;
  }
}
