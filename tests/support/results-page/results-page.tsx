import "@fontsource-variable/source-sans-3/wght.css";
import "../../../src/ui/styles/tokens.css";
import "../../../src/ui/styles/base.css";
import { createSignal, Show } from "solid-js";
import { render } from "solid-js/web";
import type { SurveyAnswers } from "../../../src/app/teacher/teacher-app.ts";
import { standardSet } from "../../../src/core/catalogue/standard-set.ts";
import type { ClassId, SurveyId } from "../../../src/core/ids.ts";
import type { Language } from "../../../src/core/question.ts";
import { writeCalendarDay, writeDay } from "../../../src/i18n/dates.ts";
import { Cover, useHideAll } from "../../../src/ui/teacher/results/hide-all.tsx";
import { rehearseResults } from "../../../src/ui/teacher/results/rehearsal.tsx";
import { ResultsView } from "../../../src/ui/teacher/results/results-view.tsx";
import { startAnalysisWorker } from "../../../workers/analysis.client.ts";
import { startLayoutWorker } from "../../../workers/layout.client.ts";
import { inventClass } from "../invented-class.ts";

/**
 * The results of an invented class in a page of their own, for tests, benchmarks and for looking:
 * ?pupils=26&seed=1&participation=1&language=nb&palette=standard&theme=system&tab=map&wait
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

const analysis = startAnalysisWorker().api;
const layout = startLayoutWorker().api;
const workers = {
  analysis: { analyse: timed("analysis", analysis.analyse) },
  layout: { arrange: timed("layout", layout.arrange), relabel: layout.relabel },
};
// The pages a teacher comes from have written dates before.
writeDay(november, language);
writeCalendarDay("2027-07-31", language);

const answers = inventAnswers();
// As on the pages a teacher comes from.
if (asked.has("wait")) rehearseResults(answers.survey, language);
const [open, setOpen] = createSignal(!asked.has("wait"));
Object.assign(window, { openResults: () => setOpen(true) });

/** Words in the weights that follow, as on the page a teacher comes from. */
function WaitingPage() {
  return (
    <>
      <h1 style={{ "font-size": "var(--text-display)", "font-weight": 650 }}>5B</h1>
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
            <ResultsView
              answers={answers}
              className="5B"
              workers={workers}
              language={language}
              now={november}
              screenChecked={!asked.has("gate")}
              firstTab={asked.get("tab") === "map" ? "map" : "overview"}
            />
          </Show>
        </main>
      </>
    );
  },
  document.getElementById("app") ?? document.body,
);
