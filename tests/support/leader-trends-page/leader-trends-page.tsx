import "@fontsource-variable/source-sans-3/wght.css";
import "../../../src/ui/styles/tokens.css";
import "../../../src/ui/styles/base.css";
import { createSignal, Show } from "solid-js";
import { render } from "solid-js/web";
import type { NationalFigure } from "../../../src/core/leader/national-figure.ts";
import type { Release } from "../../../src/core/leader/release.ts";
import type { YearWords } from "../../../src/core/leader/year-words.ts";
import type { CalendarDay } from "../../../src/core/survey-dates.ts";
import type { UiLanguage } from "../../../src/core/ui-language.ts";
import { YearReport } from "../../../src/ui/leader/report/year-report.tsx";
import { TrendsView } from "../../../src/ui/leader/trends/trends-view.tsx";
import {
  fourTerms,
  inventedMunicipality,
  inventedSchool,
  municipalityTerms,
  muchWithheld,
} from "../leader/invented-releases.ts";

/**
 * A leader's trends and year report of invented releases in a page of their own, for tests and for looking:
 * ?of=four|one|withheld|nothing|none|municipality&page=report&language=nb&theme=system
 */
const asked = new URLSearchParams(location.search);
const languages: readonly UiLanguage[] = ["nb", "nn", "en"];
const language = languages.find((each) => each === asked.get("language")) ?? "nb";
document.documentElement.lang = language;
document.documentElement.dataset["theme"] = asked.get("theme") ?? "system";
document.documentElement.style.setProperty("--face", '"Source Sans 3 Variable", sans-serif');

const worlds: Readonly<Record<string, readonly Release[]>> = {
  four: fourTerms,
  one: fourTerms.slice(0, 1),
  withheld: muchWithheld,
  nothing: muchWithheld.slice(0, 1),
  none: [],
  municipality: municipalityTerms,
};
const of = asked.get("of") ?? "four";
const isAbove = of === "municipality";
const releases = worlds[of] ?? fourTerms;

const [national, setNational] = createSignal<readonly NationalFigure[]>([]);
const isSame = (a: NationalFigure, b: NationalFigure): boolean =>
  a.indicator === b.indicator && a.schoolYear === b.schoolYear;
const without = (figure: NationalFigure): readonly NationalFigure[] =>
  national().filter((each) => !isSame(each, figure));

const place = () => ({
  placeId: isAbove ? inventedMunicipality : inventedSchool,
  level: isAbove ? ("municipality" as const) : ("school" as const),
  name: isAbove ? "Fjordvik kommune" : "Solbakken skole",
  national: national(),
});

const [words, setWords] = createSignal<readonly YearWords[]>([]);
const [isReport, setIsReport] = createSignal(asked.get("page") === "report");
// What would be sealed and kept.
Object.assign(window, { keptWords: words });

const today = "2027-06-14" as CalendarDay;

render(
  () => (
    <main style={{ "inline-size": "min(72rem, 100%)", "margin-inline": "auto" }}>
      <Show
        when={isReport()}
        fallback={
          <TrendsView
            place={place()}
            releases={releases}
            language={language}
            today={today}
            onSetNational={(figure) => setNational([...without(figure), figure])}
            onRemoveNational={(figure) => setNational(without(figure))}
            onReport={() => setIsReport(true)}
          />
        }
      >
        <YearReport
          place={place()}
          releases={releases}
          language={language}
          today={today}
          words={words()}
          onWords={(own) =>
            setWords((all) => [...all.filter((each) => each.schoolYear !== own.schoolYear), own])
          }
          onBack={() => setIsReport(false)}
        />
      </Show>
    </main>
  ),
  document.getElementById("app") ?? document.body,
);
