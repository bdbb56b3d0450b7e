import { createEffect, createSignal, onCleanup, type Accessor } from "solid-js";
import type { Results, SociogramDrawing } from "../../../../app/teacher/results.ts";
import type { ClassAnalysis } from "../../../../core/analysis.ts";
import { sociogramMeasures } from "../../../../core/sociogram/picture.ts";
import { paperLetters, paperScale, type PaperMap } from "./report-map.tsx";

export interface PaperMapSource {
  readonly results: Results;
  /** Null until it is drawn, or where the paper has no map. */
  readonly drawing: Accessor<SociogramDrawing | null>;
  /** What stands beside the discs; null for no map. */
  readonly captions: Accessor<readonly string[] | null>;
  /** How wide a caption is at the map's own size of letters. */
  readonly widthOf: (caption: string) => number;
  readonly analysis: Accessor<ClassAnalysis>;
}

/** Letters of the map at its own size, which widths are told for. */
const mapLetters = 13;

/** The map with room found for what is written at the size of paper; null until then. */
export function createPaperMap(source: PaperMapSource): Accessor<PaperMap | null> {
  const [map, setMap] = createSignal<PaperMap | null>(null);
  createEffect(() => {
    const [drawing, captions, analysis] = [source.drawing(), source.captions(), source.analysis()];
    setMap(null);
    if (drawing === null || captions === null) return;
    const scale = paperScale(drawing.picture);
    const larger = paperLetters / scale / mapLetters;
    const sizes = captions.map((caption) => ({
      width: source.widthOf(caption) * larger,
      height: sociogramMeasures.labelHeight * larger,
    }));
    let overtaken = false;
    onCleanup(() => {
      overtaken = true;
    });
    void source.results.relabel(drawing, sizes).then((labels) => {
      if (overtaken) return;
      const readable = drawing.question.state !== "too-few";
      setMap({
        drawing,
        captions,
        scale,
        labels: labels ?? drawing.picture.labels,
        severities: analysis.pupils.map(({ severity }) =>
          readable && (severity === "red" || severity === "amber") ? severity : null,
        ),
      });
    });
  });
  return map;
}
