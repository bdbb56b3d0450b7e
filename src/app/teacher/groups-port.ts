import { createMemo } from "solid-js";
import type { SurveyId } from "../../core/ids.ts";
import type { CalendarDay } from "../../core/survey-dates.ts";
import type { GroupWorkers, GroupWorkSource } from "./group-work.ts";
import type { GroupingToSave, GroupsDesk, KeptGrouping, SavedGrouping } from "./groups-desk.ts";

/** What the screen for groups needs, of one survey. */
export interface GroupsPort extends GroupWorkSource, GroupWorkers {
  /** Newest first. Reactive. */
  readonly saved: () => readonly SavedGrouping[];
  readonly today: () => CalendarDay;
  save(grouping: GroupingToSave): KeptGrouping;
  remove(name: string): KeptGrouping;
  putBack(grouping: SavedGrouping): KeptGrouping;
}

export function createGroupsPort(
  desk: GroupsDesk,
  id: SurveyId,
  workers: GroupWorkers & Pick<GroupWorkSource, "before">,
): GroupsPort {
  // Memos: every other change of the vault would have the answers analysed again.
  const own = createMemo(() => desk.classOf(id));
  const others = createMemo(() => desk.otherClasses(id));
  return {
    ...workers,
    own,
    others,
    saved: () => desk.saved(id),
    today: desk.today,
    save: (grouping) => desk.save(id, grouping),
    remove: (name) => desk.remove(id, name),
    putBack: (grouping) => desk.putBack(id, grouping),
  };
}
