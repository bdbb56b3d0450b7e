import { createNoticeList } from "../vault/notice-list.ts";
import type { Notice, NoticeBoard } from "./teacher-app.ts";

export interface NoticeWriter extends NoticeBoard {
  tell(notice: Notice): void;
  clear(): void;
}

export function createNoticeBoard(): NoticeWriter {
  return createNoticeList<Notice>(noticeKey);
}

function noticeKey(notice: Notice): string {
  if (notice.type === "conflict") return `conflict:${notice.what}`;
  return "name" in notice ? `${notice.type}:${notice.name}` : notice.type;
}
