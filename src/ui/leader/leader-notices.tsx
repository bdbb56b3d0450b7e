import type { JSX } from "solid-js";
import type { LeaderNotice } from "../../app/leader/leader-app.ts";
import { useLeader } from "./leader-context.tsx";
import { ToldNotices } from "../told-notices.tsx";
import { useLeaderTexts, writeTerm, type LeaderWords } from "./leader-texts.ts";

/** What happened by itself: each is told once and stays until it is read. */
export function LeaderNotices(): JSX.Element {
  const app = useLeader();
  const texts = useLeaderTexts();
  return (
    <ToldNotices
      told={app.notices.list()}
      toneOf={toneOf}
      textOf={(notice) => noticeText(texts(), notice)}
      dismissLabel={texts().shell.notices.dismiss}
      onDismiss={(id) => app.notices.dismiss(id)}
    />
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
