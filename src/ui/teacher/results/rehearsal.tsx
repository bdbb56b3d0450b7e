import { createRoot, Show, type JSX } from "solid-js";
import type { Results } from "../../../app/teacher/results.ts";
import type { Line, SociogramPicture } from "../../../core/sociogram/picture.ts";
import type { FrozenSurvey } from "../../../core/survey.ts";
import type { UiLanguage } from "../../../core/ui-language.ts";
import { afterFrame, whenIdle } from "../../components/frames.ts";
import { typeRehearsal } from "../../components/rehearse-type.ts";
import { measureAlphabet } from "../../sociogram/measure-label.ts";
import { createPupilLayer } from "../../sociogram/pupil-layer.ts";
import { Sociogram } from "../../sociogram/sociogram.tsx";
import { createTieLayer } from "../../sociogram/tie-layer.ts";
import { MapPanel } from "./map-panel.tsx";
import {
  resultsSignTexts,
  resultsTexts,
  ResultsDeskProvider,
  type ResultsDesk,
} from "./results-desk.tsx";
import { ResultsTabs } from "./results-tabs.tsx";

/**
 * Draws an invented map outside of the page, piece by piece in idle moments, and throws it away: what
 * a browser has run once it runs several times faster, and an old machine shows the first real map
 * the sooner. As the Workers do. Holds nothing of anybody. Without a survey, while none is known, all but what its
 * questions are needed for.
 */
export function rehearseResults(survey: FrozenSurvey | null, language: UiLanguage): () => void {
  return whenIdle([
    () => measureAlphabet(document),
    ...typeRehearsal(document),
    () => createTieLayer().draw(lines),
    () => {
      const pupils = createPupilLayer();
      pupils.drawDiscs(picture, { lookOf, zoom: 0.8, nameScale: 1, atOnce: true });
      pupils.write(picture, writing, { nameScale: 1 });
    },
    () => shownAndGone(() => <RehearsedMap />),
    () =>
      shownAndGone(() => (
        <ResultsTabs tab="map" onTab={nothing} texts={resultsTexts(language)}>
          {null}
        </ResultsTabs>
      )),
    () => {
      if (survey === null) return;
      shownAndGone(() => <RehearsedPanel survey={survey} language={language} />);
    },
    () => shownAndGone(() => <RehearsedMap />),
  ]);
}

function shownAndGone(show: () => JSX.Element): void {
  createRoot((dispose) => {
    show();
    afterFrame(dispose);
  });
}

function RehearsedMap(): JSX.Element {
  return (
    <Sociogram
      picture={picture}
      writing={writing}
      zoom={0.8}
      mutualOnly={false}
      lookOf={lookOf}
      chosen={null}
      onChoose={nothing}
      describe={String}
      label=""
      order={[0]}
    />
  );
}

function RehearsedPanel(props: {
  readonly survey: FrozenSurvey;
  readonly language: UiLanguage;
}): JSX.Element {
  const desk: ResultsDesk = {
    analysis: () => {
      throw new Error("A rehearsal has no analysis");
    },
    survey: () => props.survey,
    className: () => "",
    language: () => props.language,
    texts: () => resultsTexts(props.language),
    signTexts: () => resultsSignTexts(props.language),
    knownSince: () => "",
    now: () => 0,
    chosen: () => null,
    choose: nothing,
    openSheet: nothing,
    notes: () => null,
    printFooter: () => "",
    printSheet: nothing,
  };
  const questions = () =>
    props.survey.questions.flatMap(({ id, type }) => (type === "nomination" ? [id] : []));
  return (
    <ResultsDeskProvider desk={desk}>
      <Show when={questions()[0]}>
        {(question) => (
          <MapPanel
            results={noResults}
            questions={questions()}
            question={question()}
            onQuestion={nothing}
            mutualOnly={false}
            onMutualOnly={nothing}
            table={false}
          />
        )}
      </Show>
    </ResultsDeskProvider>
  );
}

const noResults: Results = {
  analysis: () => null,
  failed: () => false,
  drawing: () => null,
  drawOthers: nothing,
  relabel: () => Promise.resolve(null),
  change: () => Promise.resolve(null),
  arrangeView: () => Promise.resolve(null),
};

function nothing(): void {
  // A rehearsal has no consequences.
}

/* ---- an invented map of a class of usual size ---- */

const count = 26;
const side = 6;

const discs = Array.from({ length: count }, (_, index) => {
  const centre = { x: 60 + 110 * (index % side), y: 60 + 110 * Math.floor(index / side) };
  return {
    centre,
    radius: 14 + (index % 5),
    unchosen: index % 9 === 4,
    mark: { x: centre.x + 10, y: centre.y - 10 },
  };
});

const types = ["mutual", "one-way", "unknown"] as const;

const lines: readonly Line[] = discs.flatMap((disc, from) =>
  types.map((type, step) => {
    const to = (from + 1 + 4 * step) % count;
    const end = discs[to]?.centre ?? disc.centre;
    const control = { x: (disc.centre.x + end.x) / 2 + 8, y: (disc.centre.y + end.y) / 2 };
    return { from, to, type, start: disc.centre, control, end };
  }),
);

const picture: SociogramPicture = {
  width: 700,
  height: 600,
  discs,
  lines,
  labels: discs.map(({ centre: { x, y } }, index) => ({
    box: { left: x + 20, top: y - 8, right: x + 60, bottom: y + 9 },
    leader: index % 9 === 5 ? { start: { x, y }, end: { x: x + 20, y } } : null,
  })),
};

const captions = discs.map((_, index) => String(index));
const writing = { labels: picture.labels, captions, names: captions, scale: 1.25 };

function lookOf(pupil: number) {
  return {
    halo: pupil % 9 === 4,
    silent: pupil % 9 === 5,
    severity: pupil % 9 === 4 ? ("amber" as const) : null,
  };
}
