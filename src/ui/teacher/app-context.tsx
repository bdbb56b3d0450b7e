import { createContext, untrack, useContext, type Accessor, type JSX } from "solid-js";
import type { ResultsWorkers } from "../../app/teacher/results.ts";
import type { TeacherApp } from "../../app/teacher/teacher-app.ts";
import type { Places } from "./place.ts";

/** What every screen of the teacher may reach for. */
export interface Desk {
  readonly app: TeacherApp;
  readonly places: Places;
  /** Made when results are a click away, or opened. */
  readonly resultsWorkers: () => ResultsWorkers;
  /** Ends them, and what they were doing; who asks next gets new ones. */
  readonly endResultsWorkers: () => void;
  /** Whether an invitation to a leader's round was opened that no open vault has taken in yet. */
  readonly invited: Accessor<boolean>;
  /** Whether the question about a shared screen was answered since the vault was opened. */
  readonly screenChecked: Accessor<boolean>;
  readonly setScreenChecked: (checked: boolean) => void;
}

const DeskContext = createContext<Desk>();

export function DeskProvider(props: {
  readonly desk: Desk;
  readonly children: JSX.Element;
}): JSX.Element {
  return (
    <DeskContext.Provider value={untrack(() => props.desk)}>{props.children}</DeskContext.Provider>
  );
}

export function useApp(): TeacherApp {
  return useDesk().app;
}

export function usePlaces(): Places {
  return useDesk().places;
}

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("The teacher's screens stand outside of DeskProvider");
  return desk;
}
