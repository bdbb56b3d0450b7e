import { createMemo, createSignal, For, Show, type JSX } from "solid-js";
import { findingsOf, type Finding } from "../../../core/leader/findings.ts";
import type { Release } from "../../../core/leader/release.ts";
import { schoolTrends } from "../../../core/leader/school-trends.ts";
import {
  goalOf,
  isChosen,
  withChoice,
  withGoal,
  yearWordsLimits,
  type YearWords,
} from "../../../core/leader/year-words.ts";
import type { CalendarDay } from "../../../core/survey-dates.ts";
import type { UiLanguage } from "../../../core/ui-language.ts";
import { writeCalendarDay } from "../../../i18n/dates.ts";
import { Button } from "../../components/button.tsx";
import prose from "../../components/prose.module.css";
import { ReportPaper } from "../../paper/report-paper.tsx";
import { trendWords, type TrendWords } from "../trends/trend-words.ts";
import type { TrendsPlace } from "../trends/trends-view.tsx";
import { FindingChoice } from "./finding-choice.tsx";
import { GoalForm } from "./goal-form.tsx";
import { createKeptWords, type KeptWords } from "./kept-words.ts";
import { LongField } from "./long-field.tsx";
import { leaderReportWords } from "./report-words.ts";
import { writeYearPaper, type YearPaper } from "./write-year-paper.ts";
import styles from "./year-report.module.css";

export interface YearReportProps {
  readonly place: TrendsPlace;
  readonly releases: readonly Release[];
  readonly language: UiLanguage;
  readonly today: CalendarDay;
  /** What the leader has written, of any years. */
  readonly words: readonly YearWords[];
  /** To be kept in the place of what is kept of the same year. */
  readonly onWords: (words: YearWords) => void;
  readonly onBack: () => void;
}

/** The page of the yearly quality report and the plan, beside the paper they become. */
export function YearReport(props: YearReportProps): JSX.Element {
  const words = createMemo(() => trendWords(props.language));
  const texts = () => leaderReportWords[props.language];
  const years = createMemo(() => {
    const { terms } = schoolTrends(props.place, props.releases);
    return [...new Set(terms.map(({ term }) => term.schoolYear))].toReversed();
  });
  const [asked, setAsked] = createSignal<number | null>(null);
  const schoolYear = () => asked() ?? years()[0] ?? Number(props.today.slice(0, 4));
  const [paper, setPaper] = createSignal<YearPaper>("report");
  const [sheets, setSheets] = createSignal(0);
  const trends = createMemo(() =>
    schoolTrends(
      props.place,
      props.releases.filter(({ term }) => term.schoolYear <= schoolYear()),
    ),
  );
  const findings = createMemo(() => findingsOf(trends()));
  const kept = createKeptWords({
    schoolYear,
    stored: () => props.words,
    onWords: (own) => props.onWords(own),
  });
  const document = createMemo(() =>
    writeYearPaper(paper(), {
      placeName: props.place.name,
      trends: trends(),
      national: props.place.national,
      findings: findings().filter(({ id }) => isChosen(kept.settled(), id)),
      own: kept.settled(),
      texts: texts(),
      words: words(),
      printed: writeCalendarDay(props.today, props.language),
    }),
  );
  const choose = (finding: Finding, chosen: boolean): void => {
    const offered = findings().map(({ id }) => id);
    kept.change(withChoice(kept.typed(), offered, { finding: finding.id, chosen }));
    kept.settle();
  };
  const isAnythingPrinted = () =>
    trends().indicators.some(({ figures }) => (figures.at(-1)?.printed ?? null) !== null);
  return (
    <div class={`${prose["page"]} ${styles["report"]}`}>
      <div class={styles["form"]} onFocusOut={kept.settle}>
        <header class={styles["head"]}>
          <Button look="text" class={styles["back"]} onClick={props.onBack}>
            {texts().back}
          </Button>
          <h1>{texts().title}</h1>
          <p class={styles["place"]}>{props.place.name}</p>
          <p class={styles["about"]}>{texts().lead}</p>
        </header>
        <PaperChoice paper={paper()} language={props.language} onPaper={setPaper} />
        <Show when={years().length > 1}>
          <YearChoice
            years={years()}
            chosen={schoolYear()}
            label={texts().schoolYear}
            words={words()}
            onYear={setAsked}
          />
        </Show>
        <FindingChoice
          findings={findings()}
          own={kept.typed()}
          isAnythingPrinted={isAnythingPrinted()}
          level={props.place.level}
          texts={texts()}
          words={words()}
          onChoose={choose}
        />
        <Show when={paper() === "report"}>
          <OwnWords kept={kept} language={props.language} />
        </Show>
        <Goals
          findings={findings().filter(({ id }) => isChosen(kept.typed(), id))}
          kept={kept}
          language={props.language}
          words={words()}
          areOpen={paper() === "plan"}
        />
        <div class={styles["print"]}>
          <Button
            look="primary"
            onClick={() => {
              kept.settle();
              window.print();
            }}
          >
            {texts().print}
          </Button>
          <span role="status">{sheets() > 0 ? texts().sheets(sheets()) : ""}</span>
        </div>
      </div>
      <div class={styles["paper"]} role="group" aria-label={texts().preview} tabindex="0">
        <ReportPaper
          document={document()}
          words={{
            making: texts().making,
            preview: texts().preview,
            page: texts().paper.page,
          }}
          onPages={setSheets}
        />
      </div>
    </div>
  );
}

function PaperChoice(props: {
  readonly paper: YearPaper;
  readonly language: UiLanguage;
  readonly onPaper: (paper: YearPaper) => void;
}): JSX.Element {
  const texts = () => leaderReportWords[props.language].paperChoice;
  const about = (paper: YearPaper): string =>
    paper === "report" ? texts().reportAbout : texts().planAbout;
  return (
    <fieldset class={styles["set"]}>
      <legend>{texts().legend}</legend>
      <For each={["report", "plan"] as const}>
        {(paper) => (
          <label class={styles["choice"]}>
            <input
              type="radio"
              name="leader-paper"
              checked={props.paper === paper}
              onChange={() => props.onPaper(paper)}
            />
            <span>
              {paper === "report" ? texts().report : texts().plan}
              <span class={styles["about"]}>{about(paper)}</span>
            </span>
          </label>
        )}
      </For>
    </fieldset>
  );
}

function YearChoice(props: {
  readonly years: readonly number[];
  readonly chosen: number;
  readonly label: string;
  readonly words: TrendWords;
  readonly onYear: (year: number) => void;
}): JSX.Element {
  return (
    <label class={styles["year"]}>
      <span>{props.label}</span>
      <select onChange={(event) => props.onYear(Number(event.currentTarget.value))}>
        <For each={props.years}>
          {(year) => (
            <option value={year} selected={year === props.chosen}>
              {props.words.schoolYear(year)}
            </option>
          )}
        </For>
      </select>
    </label>
  );
}

function OwnWords(props: { readonly kept: KeptWords; readonly language: UiLanguage }): JSX.Element {
  const texts = () => leaderReportWords[props.language].own;
  const own = () => props.kept.typed();
  return (
    <section class={styles["set"]}>
      <h2>{texts().legend}</h2>
      <p class={styles["about"]}>{texts().note}</p>
      <LongField
        label={texts().done}
        rows={4}
        most={yearWordsLimits.long}
        value={own().done}
        onText={(done) => props.kept.change({ ...own(), done })}
      />
      <LongField
        label={texts().reading}
        rows={4}
        most={yearWordsLimits.long}
        value={own().reading}
        onText={(reading) => props.kept.change({ ...own(), reading })}
      />
    </section>
  );
}

function Goals(props: {
  readonly findings: readonly Finding[];
  readonly kept: KeptWords;
  readonly language: UiLanguage;
  readonly words: TrendWords;
  readonly areOpen: boolean;
}): JSX.Element {
  const texts = () => leaderReportWords[props.language];
  return (
    <Show when={props.findings.length > 0}>
      <section class={styles["set"]}>
        <h2>{texts().goals.legend}</h2>
        <Show when={props.areOpen}>
          <p class={styles["about"]}>{texts().own.note}</p>
        </Show>
        <For each={props.findings}>
          {(finding) => (
            <GoalForm
              finding={finding}
              goal={goalOf(props.kept.typed(), finding.id)}
              texts={texts()}
              words={props.words}
              isOpen={props.areOpen}
              onGoal={(goal) => props.kept.change(withGoal(props.kept.typed(), goal))}
            />
          )}
        </For>
      </section>
    </Show>
  );
}
