import {
  createContext,
  createEffect,
  createMemo,
  createSignal,
  untrack,
  useContext,
  type Accessor,
  type JSX,
} from "solid-js";
import {
  createGroupWork,
  type GroupNews,
  type GroupWork,
} from "../../../app/teacher/group-work.ts";
import type { GroupsPort } from "../../../app/teacher/groups-port.ts";
import type { PupilId, QuestionId } from "../../../core/ids.ts";
import type { UiLanguage } from "../../../core/ui-language.ts";
import { groups as groupsEn, type GroupsTexts } from "../../../i18n/en/groups.ts";
import { groups as groupsNb } from "../../../i18n/nb/groups.ts";
import { groups as groupsNn } from "../../../i18n/nn/groups.ts";
import { writeList } from "../../../i18n/numbers.ts";

export interface GroupsViewProps {
  /** Called once. */
  readonly makePort: () => GroupsPort;
  readonly language: UiLanguage;
  /** The last day the answers, and what rests on them, are kept: in words. */
  readonly deletedOn: string;
}

/** Where a seating plan is looked at from: at the door the board is ahead. */
export type RoomView = "door" | "board";

/** What the parts of the screen share. */
export interface GroupsScreen {
  readonly work: GroupWork;
  readonly port: GroupsPort;
  readonly words: Accessor<GroupsTexts>;
  readonly language: Accessor<UiLanguage>;
  readonly deletedOn: Accessor<string>;
  readonly view: Accessor<RoomView>;
  readonly setView: (view: RoomView) => void;
  /** Told of its own accord by the screen, after what the work tells; null when there is nothing. */
  readonly told: Accessor<string | null>;
  readonly tell: (text: string | null) => void;
  readonly picked: Accessor<PupilId | null>;
  readonly setPicked: (pupil: PupilId | null) => void;
  /** What is asked is one line: there is a suggestion, and nothing in the wishes to look at. */
  readonly isFolded: Accessor<boolean>;
  readonly unfold: () => void;
  /** As classmates know the pupil; with the class where two of different classes have one name. */
  name(id: PupilId): string;
  /** By index, as the outcome has them. */
  nameAt(index: number): string;
  list(names: readonly string[]): string;
  questionTitle(id: QuestionId): string;
  /** "Group 2", as a heading. */
  groupTitle(index: number): string;
  /** The same within a sentence. */
  groupName(index: number): string;
}

const wordsByLanguage: Readonly<Record<UiLanguage, GroupsTexts>> = {
  nb: groupsNb,
  nn: groupsNn,
  en: groupsEn,
};

const ScreenContext = createContext<GroupsScreen>();

export function GroupsProvider(
  props: GroupsViewProps & { readonly children: JSX.Element },
): JSX.Element {
  return (
    <ScreenContext.Provider value={untrack(() => createScreen(props))}>
      {props.children}
    </ScreenContext.Provider>
  );
}

export function useGroups(): GroupsScreen {
  const screen = useContext(ScreenContext);
  if (!screen) throw new Error("useGroups outside of GroupsProvider");
  return screen;
}

function createScreen(props: GroupsViewProps): GroupsScreen {
  const port = untrack(() => props.makePort());
  const work = createGroupWork(port, port);
  const [view, setView] = createSignal<RoomView>("door");
  const [said, setSaid] = createSignal<{
    readonly text: string;
    readonly after: GroupNews | null;
  } | null>(null);
  const [picked, setPicked] = createSignal<PupilId | null>(null);
  const [folded, setFolded] = createSignal(false);
  createEffect(() => {
    const told = work.news()?.type;
    const isGiven = told === "suggested" || told === "another" || told === "same";
    if (isGiven || told === "opened") setFolded(true);
  });
  const words = () => wordsByLanguage[props.language];
  const names = createMemo(() => namesOf(work));
  const name = (id: PupilId): string => names().get(id) ?? "";
  const groupTitle = (index: number): string =>
    words().plan.group[work.state().request.purpose](index + 1);
  return {
    work,
    port,
    words,
    language: () => props.language,
    deletedOn: () => props.deletedOn,
    view,
    setView,
    // What happens in the work is newer than what was said before it.
    told: () => {
      const own = said();
      return own !== null && own.after === work.news() ? own.text : null;
    },
    tell: (text) => setSaid(text === null ? null : { text, after: untrack(work.news) }),
    picked,
    setPicked,
    isFolded: () =>
      folded() &&
      work.plan() !== null &&
      work.failures().every(({ type }) => type.startsWith("locked")),
    unfold: () => setFolded(false),
    name,
    nameAt: (index) => {
      const pupil = work.known()?.pupils[index];
      return pupil === undefined ? "" : name(pupil.id);
    },
    list: (items) => writeList(items, props.language),
    questionTitle: (id) => {
      for (const { questions } of work.classes()) {
        const found = questions.find((question) => question.id === id);
        if (found !== undefined) return found.shortText[props.language];
      }
      return "";
    },
    groupTitle,
    groupName: (index) => {
      const title = groupTitle(index);
      return title.charAt(0).toLowerCase() + title.slice(1);
    },
  };
}

function namesOf(work: GroupWork): ReadonlyMap<PupilId, string> {
  const all = work
    .classes()
    .flatMap(({ today, className }) => today.map(({ id, name }) => ({ id, name, className })));
  const counts = new Map<string, number>();
  for (const { name } of all) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(
    all.map(({ id, name, className }) => [
      id,
      (counts.get(name) ?? 0) > 1 ? `${name} (${className})` : name,
    ]),
  );
}
