import type { MapReplayTexts } from "../en/map-replay.ts";

export const mapReplay: MapReplayTexts = {
  open: (wave) => `Slik var det i «${wave}»`,
  title: (wave) => `Fra «${wave}» til nå`,
  from: "Fra",
  before: "Da",
  now: "Nå",
  again: "Vis endringen en gang til",
  close: "Tilbake til kartet",
  drawing: "Tegner begge kartene …",
  failed: "Kartene kunne ikke tegnes. Det som er endret, står med ord nedenfor.",
  pictureThen: (wave, pupils) => `Kartet i «${wave}»: ${pupils} elever`,
  pictureNow: (pupils) => `Kartet nå: ${pupils} elever`,
  legend:
    "Stiplet: et gjensidig valg som er borte nå. Farget: et nytt. Elevene står der de sto, med mindre båndene deres har flyttet dem.",
  pair: (one, other) => `${one} og ${other}`,
  gained: (pairs) => `Nye gjensidige valg: ${pairs}.`,
  lost: (pairs) => `Ikke lenger gjensidige: ${pairs}.`,
  same: "Ingen gjensidige valg kom eller ble borte.",
};
