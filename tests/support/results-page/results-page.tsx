import "@fontsource-variable/source-sans-3/wght.css";
import "../../../src/ui/styles/tokens.css";
import "../../../src/ui/styles/base.css";
import { createSignal, Show } from "solid-js";
import { render } from "solid-js/web";
import type { ResultsWorkers } from "../../../src/app/teacher/results.ts";
import type { SurveyAnswers } from "../../../src/app/teacher/teacher-app.ts";
import type { Waves } from "../../../src/app/teacher/waves-desk.ts";
import { standardSet } from "../../../src/core/catalogue/standard-set.ts";
import type { ClassId, SurveyId } from "../../../src/core/ids.ts";
import type { Language } from "../../../src/core/question.ts";
import { writeCalendarDay, writeDay } from "../../../src/i18n/dates.ts";
import { Cover } from "../../../src/ui/teacher/results/cover.tsx";
import { useHideAll } from "../../../src/ui/teacher/results/hide-all.ts";
import { rehearseResults } from "../../../src/ui/teacher/results/rehearsal.tsx";
import { ResultsView } from "../../../src/ui/teacher/results/results-view.tsx";
import { startAnalysisWorker } from "../../../workers/analysis.client.ts";
import { startGroupsWorker } from "../../../workers/groups.client.ts";
import { startLayoutWorker } from "../../../workers/layout.client.ts";
import { inventClass } from "../invented-class.ts";
import { inventWaves } from "../invented-waves.ts";
import { groupsOf } from "./groups-of.ts";

/**
 * The results of an invented class in a page of their own, for tests, benchmarks and for looking:
 * ?pupils=26&seed=1&participation=1&language=nb&palette=standard&theme=system&tab=map&waves=3&wait
 * With `newer` the class has a round that was asked later; opening it is noted in the title.
 * With `wait` nothing is analysed before `window.openResults()`.
 */
const asked = new URLSearchParams(location.search);
const number = (key: string, otherwise: number): number => Number(asked.get(key) ?? otherwise);
const language: Language = asked.get("language") === "en" ? "en" : "nb";
document.documentElement.lang = language;
document.documentElement.dataset["palette"] = asked.get("palette") ?? "standard";
document.documentElement.dataset["theme"] = asked.get("theme") ?? "system";
document.documentElement.style.setProperty("--face", '"Source Sans 3 Variable", sans-serif');

const november = Date.UTC(2026, 10, 21, 9) / 1000;

function inventAnswers(): SurveyAnswers {
  const { names, input } = inventClass({
    pupils: number("pupils", 26),
    seed: number("seed", 1),
    participation: number("participation", 1),
  });
  return {
    survey: {
      id: "AAAAAAAAAAAAAAAAAAAAAA" as SurveyId,
      classId: "BBBBBBBBBBBBBBBBBBBBBA" as ClassId,
      name: "høsten 2026",
      kind: "preventive",
      languages: ["nb", "en"],
      level: "grades-5-7",
      questions: standardSet,
      participants: null,
      nominees: "everyone",
      previous: null,
      record: null,
      contact: null,
      state: "closed",
      opensAt: november - 5 * 86_400,
      closesAt: november - 86_400,
      closedAt: november - 86_400,
      deleteAt: november + 14 * 86_400,
      answersDeletedOn: "2027-07-31" as SurveyAnswers["survey"]["answersDeletedOn"],
      roster: input.pupils.map(({ id }, index) => ({ id, name: names[index] ?? "" })),
    },
    answers: new Map(),
    asked: new Set(input.pupils.keys()),
    knownSince: new Map(),
    analysisInput: input,
    previousInput: null,
  };
}

const earlierRounds = [
  { name: "våren 2026", from: 200 * 86_400 },
  { name: "høsten 2025", from: 365 * 86_400 },
];

/** With ?waves=2 or more: the rounds before; the oldest of three is offered and not in the chain. */
function inventedWaves({ survey, analysisInput }: SurveyAnswers): Waves | null {
  const count = number("waves", 0);
  if (count === 0) return null;
  const [chain, others] = [[{ survey, input: analysisInput }], new Array<Waves["chain"][number]>()];
  const plan = { pupils: number("pupils", 26), seed: number("seed", 1), waves: count };
  const made = inventWaves({ ...plan, participation: number("participation", 1) });
  made
    .slice(0, -1)
    .toReversed()
    .forEach(({ names, input }, step) => {
      const { name = "", from = 0 } = earlierRounds[step] ?? {};
      const wave = {
        survey: {
          ...survey,
          id: `${"A".repeat(20)}${step}A` as SurveyId,
          name,
          opensAt: survey.opensAt - from,
          closesAt: survey.closesAt - from,
          closedAt: november - from,
          roster: input.pupils.map(({ id }, index) => ({ id, name: names[index] ?? "" })),
        },
        input,
      };
      if (step === 0) chain.unshift(wave);
      else others.unshift(wave);
    });
  return { chain, others, earlierDeleted: asked.has("deleted") };
}

/** Times the first call of each Worker, for the benchmark. */
function timed<Asked extends unknown[], Given>(
  name: string,
  call: (...asked: Asked) => Promise<Given>,
): (...asked: Asked) => Promise<Given> {
  let count = 0;
  return async (...args) => {
    const start = performance.now();
    count += 1;
    const order = count === 1 ? "first" : "later";
    const given = await call(...args);
    performance.measure(`results:${name}:${order}`, { start });
    return given;
  };
}

function startWorkers(): ResultsWorkers {
  const { api: analysis, with: analysisWith } = startAnalysisWorker();
  const layout = startLayoutWorker().api;
  return {
    analysis: { analyse: timed("analysis", analysis.analyse) },
    analysisWith: (options) => ({ analyse: timed("deeper", analysisWith(options).analyse) }),
    layout: {
      arrange: timed("layout", layout.arrange),
      relabel: layout.relabel,
      arrangeKept: layout.arrangeKept,
      arrangeChange: layout.arrangeChange,
      arrangeView: layout.arrangeView,
    },
    startGroups: startGroupsWorker,
  };
}
const [workers, setWorkers] = createSignal(startWorkers());
// The pages a teacher comes from have written dates before.
writeDay(november, language);
writeCalendarDay("2027-07-31", language);

const answers = inventAnswers();
// As on the pages a teacher comes from.
if (asked.has("wait")) rehearseResults(answers.survey, language);
const waves = inventedWaves(answers);
const newer = asked.has("newer")
  ? { name: "Vår 2027", until: answers.survey.opensAt, open: () => (document.title = "newer") }
  : null;
const [open, setOpen] = createSignal(!asked.has("wait"));
Object.assign(window, { openResults: () => setOpen(true) });

/** Words in the weights that follow, as on the page a teacher comes from. */
function WaitingPage() {
  return (
    <>
      <h1 style={{ "font-size": "var(--text-display)", "font-weight": 600 }}>5B</h1>
      <p>
        Klasser <b>5B</b> <button type="button">Resultater</button>
      </p>
    </>
  );
}

render(
  () => {
    const hideAll = useHideAll();
    return (
      <>
        <Show when={hideAll.hidden()}>
          <Cover title="Skjult" showLabel="Vis igjen" onShow={hideAll.show} />
        </Show>
        <main>
          <Show when={open()} fallback={<WaitingPage />}>
            <Show when={workers()} keyed>
              {(current) => (
                <ResultsView
                  answers={answers}
                  className="5B"
                  workers={current}
                  groups={() =>
                    groupsOf(answers, current.analysis.analyse, waves?.chain.at(-2)?.input ?? null)
                  }
                  language={language}
                  now={november}
                  waves={waves}
                  newer={newer}
                  onRestart={() => setWorkers(startWorkers())}
                  screenChecked={!asked.has("gate")}
                  firstTab={asked.get("tab") === "map" ? "map" : "overview"}
                />
              )}
            </Show>
          </Show>
        </main>
      </>
    );
  },
  document.getElementById("app") ?? document.body,
);
