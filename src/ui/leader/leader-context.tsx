import { createContext, untrack, useContext, type Accessor, type JSX } from "solid-js";
import type { LeaderApp } from "../../app/leader/leader-app.ts";
import type { LeaderPlaces } from "./place.ts";

/** What every screen of the leader may reach for. */
interface LeaderDesk {
  readonly app: LeaderApp;
  readonly places: LeaderPlaces;
  /** Whether an invitation to a municipality's round was opened that no open vault has taken in yet. */
  readonly invited: Accessor<boolean>;
}

const LeaderContext = createContext<LeaderDesk>();

export function LeaderProvider(props: {
  readonly desk: LeaderDesk;
  readonly children: JSX.Element;
}): JSX.Element {
  return (
    <LeaderContext.Provider value={untrack(() => props.desk)}>
      {props.children}
    </LeaderContext.Provider>
  );
}

export function useLeader(): LeaderApp {
  return useDesk().app;
}

export function useLeaderPlaces(): LeaderPlaces {
  return useDesk().places;
}

export function useInvited(): Accessor<boolean> {
  return useDesk().invited;
}

function useDesk(): LeaderDesk {
  const desk = useContext(LeaderContext);
  if (!desk) throw new Error("The leader's screens stand outside of LeaderProvider");
  return desk;
}
