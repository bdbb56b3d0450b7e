/** How the map of an earlier round became today's. */
export const mapReplay = {
  open: (wave: string) => `How it was in “${wave}”`,
  title: (wave: string) => `From “${wave}” to now`,
  from: "From",
  before: "Then",
  now: "Now",
  again: "Show the change once more",
  close: "Back to the map",
  drawing: "Drawing both maps …",
  failed: "The maps could not be drawn. What changed stands in words below.",
  pictureThen: (wave: string, pupils: number) => `The map in “${wave}”: ${pupils} pupils`,
  pictureNow: (pupils: number) => `The map now: ${pupils} pupils`,
  legend:
    "Dashed: a mutual choice that is gone now. Coloured: a new one. Pupils stand where they stood unless their ties moved them.",
  pair: (one: string, other: string) => `${one} and ${other}`,
  gained: (pairs: string) => `New mutual choices: ${pairs}.`,
  lost: (pairs: string) => `No longer mutual: ${pairs}.`,
  same: "No mutual choice came or went.",
};

export type MapReplayTexts = typeof mapReplay;
