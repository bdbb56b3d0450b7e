import type { UiLanguage } from "../../../../core/ui-language.ts";
import { mapReplay as mapReplayEn, type MapReplayTexts } from "../../../../i18n/en/map-replay.ts";
import { mapReplay as mapReplayNb } from "../../../../i18n/nb/map-replay.ts";
import { mapReplay as mapReplayNn } from "../../../../i18n/nn/map-replay.ts";

/** Loaded with what shows more than one map. */
export const mapReplayWords: Readonly<Record<UiLanguage, MapReplayTexts>> = {
  nb: mapReplayNb,
  nn: mapReplayNn,
  en: mapReplayEn,
};
