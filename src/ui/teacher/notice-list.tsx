import type { JSX } from "solid-js";
import type { Notice as TeacherNotice } from "../../app/teacher/teacher-app.ts";
import { useApp } from "./app-context.tsx";
import { ToldNotices } from "../told-notices.tsx";
import { useTexts, type TeacherTexts } from "./texts.tsx";

/** What happened by itself: each is told once and stays until it is read. */
export function NoticeList(): JSX.Element {
  const app = useApp();
  const texts = useTexts();
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

function toneOf(notice: TeacherNotice): "calm" | "care" | "trouble" {
  if (notice.type === "rows-refused") return "trouble";
  if (notice.type === "kiosk-taken-in" && notice.invalid === 0) return "calm";
  return notice.type === "erasure-done" ? "calm" : "care";
}

function noticeText(texts: TeacherTexts, notice: TeacherNotice): string {
  const words = texts.shell.notices;
  switch (notice.type) {
    case "conflict":
      return words.conflict[notice.what];
    case "rows-refused":
      return words.rowsRefused(notice.count);
    case "answers-deleted":
      return words.answersDeleted(notice.names);
    case "survey-closed":
      return words.surveyClosed(notice.name);
    case "kiosk-taken-in":
      return words.kioskTakenIn(notice.name, notice.added, notice.invalid);
    case "relay-copy-gone":
      return words.relayCopyGone(notice.name);
    case "erasure-pending":
      return words.erasurePending(notice.count);
    case "erasure-done":
      return words.erasureDone;
  }
}
