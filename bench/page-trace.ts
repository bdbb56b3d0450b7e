/** Reads a trace of Chromium: how much each part of a visit kept the page's threads busy. */

export interface Phase {
  /** Processor time of the page's main thread. */
  readonly mainMs: number;
  readonly longestTaskMs: number;
  /** Processor time of its Workers. */
  readonly workersMs: number;
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
  readonly args?: { readonly name?: string };
}

export interface PageTrace {
  /** From the mark of that name to the next one, or to the end. */
  phase(from: string, to: string | null): Phase;
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
    phase: (from, to) => {
      const mark = markOf(from);
      const end = to === null ? Infinity : markOf(to).ts;
      // A task that began before the mark is what set it: the answers are opened within one.
      const within = tasks.filter(
        ({ ts, tdur = 0, pid }) => pid === mark.pid && ts + tdur >= mark.ts && ts < end,
      );
      const main = within.filter(({ tid }) => tid === mark.tid).map(milliseconds);
      return {
        mainMs: sum(main),
        longestTaskMs: Math.max(0, ...main),
        workersMs: sum(
          within.filter(({ pid, tid }) => workers.has(`${pid}:${tid}`)).map(milliseconds),
        ),
      };
    },
  };
}

function milliseconds({ tdur = 0 }: TraceEvent): number {
  return tdur / 1000;
}

function sum(list: readonly number[]): number {
  return list.reduce((total, one) => total + one, 0);
}
