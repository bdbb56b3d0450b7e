import { createSignal } from "solid-js";
import type { Notice, NoticeBoard, NoticeEntry } from "./teacher-app.ts";

export interface NoticeWriter extends NoticeBoard {
  tell(notice: Notice): void;
  clear(): void;
}

export function createNoticeBoard(): NoticeWriter {
  const [list, setList] = createSignal<readonly NoticeEntry[]>([]);
  let lastId = 0;
  return {
    list,
    dismiss: (id) => setList((entries) => entries.filter((entry) => entry.id !== id)),
    tell: (notice) => {
      lastId += 1;
      const id = lastId;
      // One of a kind about the same thing is enough: the newest.
      const key = noticeKey(notice);
      setList((entries) => [
        ...entries.filter((entry) => noticeKey(entry.notice) !== key),
        { id, notice },
      ]);
    },
    clear: () => setList([]),
  };
}

function noticeKey(notice: Notice): string {
  if (notice.type === "conflict") return `conflict:${notice.what}`;
  return "name" in notice ? `${notice.type}:${notice.name}` : notice.type;
}
