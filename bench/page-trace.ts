/** Reads a trace of Chromium: how much each part of a visit kept the page's threads busy. */

export interface Phase {
  /** Processor time of the page's main thread. */
  readonly mainMs: number;
  readonly longestTaskMs: number;
  /** Processor time of its Workers. */
  readonly workersMs: number;
  /** By the clock. */
  readonly longestWorkerTaskMs: number;
}

interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds by the clock. */
  readonly ts: number;
  /** Microseconds of work of this thread: what other programs do meanwhile does not count. */
  readonly tdur?: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

export interface PageTrace {
  /** Tasks between two marks; with the one that set the first, or without where that only asked for the mark. */
  phase(from: string, to: string, withFirst: boolean): Phase;
  /** Names of all marks, in the order they were set. */
  marks(): readonly string[];
  /** The main thread's tasks between two marks that take at least so long, with what they do. */
  tasks(from: string, to: string, leastMs: number): readonly TracedTask[];
}

export interface TracedTask {
  /** Since the first mark, by the clock. */
  readonly atMs: number;
  readonly ms: number;
  /** What it consists of by name, each without what is inside it. */
  readonly parts: readonly (readonly [name: string, ms: number])[];
}

/** Needs the categories toplevel, devtools.timeline and blink.user_timing, and the marks of the phases. */
export function readTrace(trace: Buffer): PageTrace {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: TraceEvent[] };
  const markOf = (name: string): TraceEvent => {
    const mark = traceEvents.find((one) => one.name === name && one.cat.includes("user_timing"));
    if (mark === undefined) throw new Error(`The trace has no mark "${name}"`);
    return mark;
  };
  const workers = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name?.includes("Worker"))
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, ph }) => ph === "X" && /^(ThreadControllerImpl::)?RunTask$/u.test(name),
  );
  return {
    phase: (from, to, withFirst) => {
      const mark = markOf(from);
      const end = markOf(to).ts;
      const within = tasks.filter(({ ts, dur = 0, pid }) => {
        const isBegun = withFirst ? ts + dur >= mark.ts : ts >= mark.ts;
        return pid === mark.pid && isBegun && ts + dur <= end;
      });
      const main = within.filter(({ tid }) => tid === mark.tid).map(milliseconds);
      const inWorkers = within.filter(({ pid, tid }) => workers.has(`${pid}:${tid}`));
      return {
        mainMs: sum(main),
        longestTaskMs: Math.max(0, ...main),
        workersMs: sum(inWorkers.map(milliseconds)),
        longestWorkerTaskMs: Math.max(0, ...inWorkers.map(({ dur = 0 }) => dur / 1000)),
      };
    },
    marks: () =>
      traceEvents
        .filter(({ cat, ph }) => cat.includes("user_timing") && ph !== "M")
        .toSorted((a, b) => a.ts - b.ts)
        .map(({ name }) => name),
    tasks: (from, to, leastMs) => {
      const [mark, end] = [markOf(from), markOf(to).ts];
      const own = traceEvents.filter(
        ({ ph, pid, tid }) => ph === "X" && pid === mark.pid && tid === mark.tid,
      );
      return tasks
        .filter((task) => own.includes(task) && milliseconds(task) >= leastMs)
        .filter(({ ts, dur = 0 }) => ts + dur >= mark.ts && ts + dur <= end)
        .map((task) => ({
          atMs: (task.ts - mark.ts) / 1000,
          ms: milliseconds(task),
          parts: partsOf(own.filter((event) => isWithin(event, task))),
        }));
    },
  };
}

function isWithin(event: TraceEvent, task: TraceEvent): boolean {
  return event.ts >= task.ts && event.ts + (event.dur ?? 0) <= task.ts + (task.dur ?? 0);
}

function partsOf(events: readonly TraceEvent[]): TracedTask["parts"] {
  const own = new Map<string, number>();
  const open: TraceEvent[] = [];
  for (const event of events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    while (open.length > 0 && !isWithin(event, open.at(-1) ?? event)) open.pop();
    const around = open.at(-1);
    if (around) own.set(around.name, (own.get(around.name) ?? 0) - milliseconds(event));
    own.set(event.name, (own.get(event.name) ?? 0) + milliseconds(event));
    open.push(event);
  }
  return [...own].filter(([, ms]) => ms >= 0.5).toSorted(([, a], [, b]) => b - a);
}

function milliseconds({ tdur = 0 }: TraceEvent): number {
  return tdur / 1000;
}

function sum(list: readonly number[]): number {
  return list.reduce((total, one) => total + one, 0);
}
