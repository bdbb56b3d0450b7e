import { createSignal, type Accessor } from "solid-js";

export interface NoticeList<Notice> {
  /** Oldest first. */
  readonly list: Accessor<readonly { readonly id: number; readonly notice: Notice }[]>;
  dismiss(id: number): void;
  tell(notice: Notice): void;
  clear(): void;
}

/** What an app has to tell that nobody asked for. Of notices with one key the newest is enough. */
export function createNoticeList<Notice>(keyOf: (notice: Notice) => string): NoticeList<Notice> {
  const [list, setList] = createSignal<readonly { id: number; notice: Notice }[]>([]);
  let lastId = 0;
  return {
    list,
    dismiss: (id) => setList((entries) => entries.filter((entry) => entry.id !== id)),
    tell: (notice) => {
      lastId += 1;
      const id = lastId;
      const key = keyOf(notice);
      setList((entries) => [
        ...entries.filter((entry) => keyOf(entry.notice) !== key),
        { id, notice },
      ]);
    },
    clear: () => setList([]),
  };
}
