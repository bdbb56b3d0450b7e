import { createEffect, createMemo, createSignal, onCleanup, type Accessor } from "solid-js";
import type { Results, SociogramDrawing } from "../../../../app/teacher/results.ts";
import { isNegativeKind } from "../../../../core/question.ts";
import type { QuestionAnalysis } from "../../../../core/analysis.ts";
import type { QuestionId } from "../../../../core/ids.ts";
import type { SociogramPicture } from "../../../../core/sociogram/picture.ts";
import {
  groupNames,
  isTieShown,
  mapFacts,
  type MapFacts,
  type MapView,
} from "../../../../core/sociogram/views/facts.ts";
import type { ViewPicture, ViewPlan } from "../../../../core/sociogram/views/view-picture.ts";
import { createFollower } from "../../../components/frames.ts";
import type { Dress } from "../../../sociogram/dress.ts";
import type { PictureMarks } from "../../../sociogram/picture-marks.ts";
import { questionTitle, type ResultsDesk } from "../results-desk.tsx";
import type { MapChoices } from "./map-choices.ts";
import { fileMarksOf } from "./file-marks.ts";
import { dressOf, type DressPlan } from "./view-dress.ts";
import { groupLetters } from "./view-marks.ts";
import {
  mapViewWords,
  spokenFacts,
  viewColumns,
  type ViewColumn,
  type ViewSpeech,
} from "./view-words.ts";

/** What the map's panel shows of the chosen view. */
export interface MapViews {
  readonly choices: MapChoices;
  /** Those that this class and survey have something for. */
  readonly offered: Accessor<readonly MapView[]>;
  /** As the list has them, and in words. */
  readonly groupCodes: Accessor<readonly string[]>;
  readonly groupNames: Accessor<readonly string[]>;
  /** The question whose map is seen. */
  readonly question: Accessor<QuestionId | null>;
  /** True under the floors of participation. */
  readonly isTooFew: Accessor<boolean>;
  /** True where the groups of the list are genders. */
  readonly areGenders: Accessor<boolean>;
  readonly facts: Accessor<MapFacts | null>;
  readonly speech: Accessor<ViewSpeech | null>;
  readonly letters: Accessor<readonly string[]>;
  readonly second: Accessor<QuestionAnalysis | null>;
  /** What is to be seen: the view's own picture, or the map until it is there. */
  readonly drawing: Accessor<SociogramDrawing | null>;
  /** Why the view's own picture is not there. */
  readonly wait: Accessor<"subgroups" | "drawing" | "subgroups-failed" | "failed" | null>;
  readonly dressFor: (drawing: SociogramDrawing) => Dress | null;
  /** What `dressFor` draws, for a file; null while nothing is known. */
  readonly marksFor: (drawing: SociogramDrawing) => PictureMarks | null;
  /** The picture without ties of those who are faded. */
  readonly pictureOf: (picture: SociogramPicture) => SociogramPicture;
  readonly spoken: (pupil: number) => string;
  /** Pupils of the table, in the order of the view. */
  readonly rows: Accessor<readonly number[]>;
  readonly columns: Accessor<readonly ViewColumn[]>;
}

export interface MapViewsSource {
  readonly results: Results;
  readonly choices: MapChoices;
  /** The map of the chosen question; null until it is drawn. */
  readonly drawing: Accessor<SociogramDrawing | null>;
  /** By pupil. */
  readonly groups: Accessor<readonly (string | null)[]>;
}

/** How wide a letter of a title is, with room to grow where the map is seen small. */
const titleLetter = 12;

/** Made when the map is first seen: it is not kept waiting by its views. */
export function createMapViews(desk: ResultsDesk, source: MapViewsSource): MapViews {
  const { choices } = source;
  const texts = () => mapViewWords[desk.language()];
  const codes = createMemo(() => groupNames(source.groups()));
  const areGenders = () => codes().every((code) => code === "girl" || code === "boy");
  /** Genders are codes; every other group is as the list wrote it. */
  const words = createMemo(() => {
    const { girl, boy } = texts().genders;
    return codes().map((code) => (code === "girl" ? girl : code === "boy" ? boy : code));
  });
  const letters = createMemo(() => groupLetters(words()));
  // What was pressed answers first.
  const wanted = createFollower(choices.view);
  const view = () => (offered().includes(wanted()) ? wanted() : "all");
  const question = () => source.drawing()?.question ?? null;
  const others = () =>
    desk
      .analysis()
      .questions.filter(({ id, kind }) => id !== question()?.id && !isNegativeKind(kind));
  const offered = createMemo((): readonly MapView[] => [
    "all",
    "mutual",
    ...(desk.analysis().questions.length > 1 ? (["pair"] as const) : []),
    "target",
    ...(desk.deeper === undefined ? [] : (["subgroups"] as const)),
    ...(codes().length > 1 ? (["groups"] as const) : []),
  ]);
  /** Influence unless said otherwise: liked and deciding is what is looked for most. */
  const second = createMemo(() => {
    if (view() !== "pair") return null;
    const all = others();
    const kind = question()?.kind === "influence" ? "affiliation" : "influence";
    return (
      all.find(({ id }) => id === choices.second()) ??
      all.find((other) => other.kind === kind) ??
      all[0] ??
      null
    );
  });

  createEffect(() => {
    if (view() === "subgroups") desk.deeper?.().ask();
  });
  const communities = () =>
    view() !== "subgroups"
      ? null
      : (desk
          .deeper?.()
          .found()
          ?.questions.find(({ id }) => id === question()?.id)?.structure.communities ?? null);
  const facts = createMemo(() => {
    const shown = question();
    if (shown === null) return null;
    return mapFacts({
      view: view(),
      analysis: desk.analysis(),
      question: shown,
      second: second(),
      communities: communities(),
      groups: source.groups(),
      filter: choices.filter(),
    });
  });
  const speech = createMemo((): ViewSpeech | null => {
    const [found, shown, other] = [facts(), question(), second()];
    if (found === null || shown === null) return null;
    return {
      texts: texts(),
      facts: found,
      first: questionTitle(desk, shown.id),
      second: other && questionTitle(desk, other.id),
      groupNames: words(),
    };
  });
  const titles = createMemo((): readonly string[] => {
    if (view() === "groups") return words();
    return (facts()?.subgroups ?? []).map((_, index) => texts().table.subgroupOf(index + 1));
  });

  const isUpright = createUpright();
  /** As text, so that a filter, which moves nobody, asks for nothing. */
  const plan = createMemo((): string | null => {
    const found = facts();
    if (found === null) return null;
    if (found.view === "target") return JSON.stringify({ type: "target" } satisfies ViewPlan);
    const blocks = blocksOf(found);
    if (blocks.length === 0) return null;
    return JSON.stringify({
      type: "blocks",
      upright: isUpright(),
      blocks: blocks.map((pupils, index) => ({
        pupils,
        titleWidth: (titles()[index]?.length ?? 0) * titleLetter,
      })),
    } satisfies ViewPlan);
  });
  const [made, setMade] = createSignal<Made | null>(null);
  createEffect(() => {
    const [of, wanted] = [source.drawing(), plan()];
    if (of === null || wanted === null) return;
    let overtaken = false;
    onCleanup(() => {
      overtaken = true;
    });
    void source.results.arrangeView(of, JSON.parse(wanted) as ViewPlan).then((placed) => {
      if (overtaken) return;
      const drawing = placed && { question: of.question, picture: placed.picture };
      setMade({ of, plan: wanted, placed, drawing });
    });
  });
  /** What was made for what is asked now. */
  const current = createMemo(() => {
    const last = made();
    return last !== null && last.of === source.drawing() && last.plan === plan() ? last : null;
  });

  const dressPlan = (drawing: SociogramDrawing): DressPlan | null => {
    const found = facts();
    if (found === null) return null;
    const own = current();
    return {
      facts: found,
      placed: own?.drawing === drawing ? own.placed : null,
      titles: titles(),
      letters: letters(),
      nameless: choices.nameless(),
    };
  };

  const rows = createMemo(() => rowsOf(facts()));
  const columns = createMemo(() => {
    const now = speech();
    return now === null ? [] : viewColumns(now);
  });

  return {
    choices,
    offered,
    groupCodes: codes,
    groupNames: words,
    question: () => question()?.id ?? null,
    isTooFew: () => question()?.state === "too-few",
    areGenders,
    facts,
    speech,
    letters,
    second,
    drawing: () => current()?.drawing ?? source.drawing(),
    wait: () => {
      if (view() === "subgroups" && question()?.state !== "too-few") {
        if (desk.deeper?.().failed()) return "subgroups-failed";
        if (desk.deeper?.().found() === null) return "subgroups";
      }
      if (plan() === null || source.drawing() === null) return null;
      const now = current();
      if (now === null) return "drawing";
      return now.drawing === null ? "failed" : null;
    },
    dressFor: (drawing) => {
      const found = dressPlan(drawing);
      return found && dressOf(found);
    },
    marksFor: (drawing) => {
      const [found, said] = [dressPlan(drawing), speech()];
      return found && said && fileMarksOf(found, said, drawing.picture);
    },
    pictureOf: (picture) => {
      const found = facts();
      if (found === null || found.pupils.every(({ kept }) => kept)) return picture;
      return { ...picture, lines: picture.lines.filter((line) => isTieShown(found, line)) };
    },
    spoken: (pupil) => {
      const now = speech();
      return now === null ? "" : spokenFacts(now, pupil);
    },
    rows,
    columns,
  };
}

/** True where the map's room is that of a phone. */
function createUpright(): Accessor<boolean> {
  const phone = window.matchMedia("(max-width: 40rem)");
  const [isUpright, setUpright] = createSignal(phone.matches);
  const changed = (): void => void setUpright(phone.matches);
  phone.addEventListener("change", changed);
  onCleanup(() => phone.removeEventListener("change", changed));
  return isUpright;
}

interface Made {
  readonly of: SociogramDrawing;
  readonly plan: string;
  /** Null when it could not be made. */
  readonly placed: ViewPicture | null;
  readonly drawing: SociogramDrawing | null;
}

function blocksOf(facts: MapFacts): readonly (readonly number[])[] {
  if (facts.view === "subgroups") return facts.subgroups;
  return facts.groups.map((_, group) =>
    facts.pupils.flatMap((pupil, index) => (pupil.group === group ? [index] : [])),
  );
}

/** As the class list has them; on rings from the middle outwards, in groups one after the other. */
function rowsOf(facts: MapFacts | null): readonly number[] {
  if (facts === null) return [];
  const kept = facts.pupils.flatMap(({ kept: isKept }, pupil) => (isKept ? [pupil] : []));
  const rank = (pupil: number): number => {
    const found = facts.pupils[pupil];
    if (facts.view === "target") return -(found?.received ?? 0);
    if (facts.view === "subgroups") return found?.subgroup ?? Infinity;
    return facts.view === "groups" ? (found?.group ?? Infinity) : 0;
  };
  return kept.toSorted((a, b) => compare(rank(a), rank(b)) || a - b);
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
