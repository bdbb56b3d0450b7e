import type { MapFacts, PupilMapFacts } from "../../../../core/sociogram/views/facts.ts";
import type { UiLanguage } from "../../../../core/ui-language.ts";
import { mapViews as mapViewsEn, type MapViewsTexts } from "../../../../i18n/en/map-views.ts";
import { mapViews as mapViewsNb } from "../../../../i18n/nb/map-views.ts";
import { mapViews as mapViewsNn } from "../../../../i18n/nn/map-views.ts";

/** Loaded with the views. */
export const mapViewWords: Readonly<Record<UiLanguage, MapViewsTexts>> = {
  nb: mapViewsNb,
  nn: mapViewsNn,
  en: mapViewsEn,
};

/** What a view speaks of, in the words of one language. */
export interface ViewSpeech {
  readonly texts: MapViewsTexts;
  readonly facts: MapFacts;
  /** As questions are called in short; null without a second one. */
  readonly first: string;
  readonly second: string | null;
  /** In the order of the facts' groups. */
  readonly groupNames: readonly string[];
}

/** What the table says besides who chose whom. */
export interface ViewColumn {
  readonly heading: string;
  readonly cell: (pupil: number) => string;
}

const nothing = "–";

/** The columns that say what the view marks; none where it marks nothing. */
export function viewColumns(speech: ViewSpeech): readonly ViewColumn[] {
  const { facts, texts, second, groupNames } = speech;
  const column = (heading: string, say: (pupil: PupilMapFacts) => string): ViewColumn => ({
    heading,
    cell: (pupil) => {
      const found = facts.pupils[pupil];
      return (found && say(found)) || nothing;
    },
  });
  const columns: ViewColumn[] = [];
  if (second !== null) {
    columns.push(
      column(second, ({ secondReceived }) => String(secondReceived ?? "")),
      column(texts.table.contrast, (pupil) => contrastText(speech, pupil, texts.table.many)),
    );
  }
  if (facts.view === "target") {
    columns.push(column(texts.table.ring, ({ received }) => String(received)));
  }
  if (facts.subgroups.length > 0) {
    columns.push(
      column(texts.table.subgroup, ({ subgroup }) =>
        subgroup === null ? texts.table.noSubgroup : texts.table.subgroupOf(subgroup + 1),
      ),
    );
  }
  if (facts.groups.length > 0) {
    columns.push(
      column(texts.table.group, ({ group }) =>
        group === null ? texts.table.noGroup : (groupNames[group] ?? ""),
      ),
    );
  }
  if (facts.pupils.some(({ quiet, positions }) => quiet || positions.length > 0)) {
    columns.push(
      column(texts.table.marks, ({ quiet, positions }) =>
        [
          ...(quiet ? [texts.table.quiet] : []),
          ...positions.map((position) => texts.table.positions[position]),
        ].join(", "),
      ),
    );
  }
  return columns;
}

/** The same of one pupil in sentences, for those who hear the map. */
export function spokenFacts(speech: ViewSpeech, pupil: number): string {
  const { facts, texts, second, groupNames } = speech;
  const found = facts.pupils[pupil];
  if (found === undefined) return "";
  const { spoken } = texts;
  const { secondReceived, subgroup, group, quiet, positions, kept, received } = found;
  return [
    ...(second !== null && secondReceived !== null ? [spoken.second(secondReceived, second)] : []),
    contrastText(speech, found, spoken.many),
    ...(facts.view === "target" ? [spoken.ring(received)] : []),
    ...(subgroup === null ? [] : [spoken.subgroup(subgroup + 1)]),
    ...(group === null ? [] : [spoken.group(groupNames[group] ?? "")]),
    ...(quiet ? [spoken.quiet] : []),
    ...positions.map((position) => spoken.positions[position]),
    ...(kept ? [] : [spoken.out]),
  ]
    .filter(Boolean)
    .join(" ");
}

function contrastText(
  { first, second }: ViewSpeech,
  { contrast }: PupilMapFacts,
  say: (question: string) => string,
): string {
  if (contrast === null) return "";
  return say(contrast === "first" ? first : (second ?? ""));
}
