import type { MapReplayTexts } from "../en/map-replay.ts";

export const mapReplay: MapReplayTexts = {
  open: (wave) => `Slik var det i «${wave}»`,
  title: (wave) => `Frå «${wave}» til no`,
  from: "Frå",
  before: "Då",
  now: "No",
  again: "Vis endringa ein gong til",
  close: "Tilbake til kartet",
  drawing: "Teiknar begge karta …",
  failed: "Karta kunne ikkje teiknast. Det som er endra, står med ord nedanfor.",
  pictureThen: (wave, pupils) => `Kartet i «${wave}»: ${pupils} elevar`,
  pictureNow: (pupils) => `Kartet no: ${pupils} elevar`,
  legend:
    "Stipla: eit gjensidig val som er borte no. Farga: eit nytt. Elevane står der dei stod, med mindre banda deira har flytta dei.",
  pair: (one, other) => `${one} og ${other}`,
  gained: (pairs) => `Nye gjensidige val: ${pairs}.`,
  lost: (pairs) => `Ikkje lenger gjensidige: ${pairs}.`,
  same: "Ingen gjensidige val kom eller vart borte.",
};
