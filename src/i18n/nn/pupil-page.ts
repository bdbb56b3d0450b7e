import type { PupilPageTexts } from "../en/pupil-page.ts";

export const pupilPage: PupilPageTexts = {
  turn: {
    label: "Frå elev til elev",
    previous: (name) => `Førre: ${name}`,
    next: (name) => `Neste: ${name}`,
    position: (position, of) => `${position} av ${of}`,
    keys: "Med tastatur: venstre og høgre piltast.",
  },
  print: { sheet: "Skriv ut denne sida", withNotes: "med notata frå samtalar" },
  beside: {
    classmates: "Det klassekameratane svarer",
    received: (received, possible, where) =>
      `Vald av ${received === 0 ? "ingen" : received} av ${possible} ${where}`,
    mutual: (count, mayBeMore) =>
      count === null
        ? ""
        : count === 0
          ? `, ingen gjensidige${mayBeMore ? " blant dei som svarte" : ""}`
          : `, ${count} gjensidig${count === 1 ? "" : "e"}`,
  },
  band: (low, high) =>
    low === high ? `Rein slump ville gitt ${low}` : `Rein slump ville gitt ${low} til ${high}`,
  bridges: {
    title: "Moglege bruer",
    lead: (name) =>
      `Klassekameratar det kan vere lettast å få kontakt med, så langt svara viser. Høyr kva ${name} tenkjer først.`,
    none: "Ingen val peikar mot nokon bestemte, verken direkte eller gjennom ein felles klassekamerat. Elevar som sjølve seier at noko er vanskeleg, blir ikkje føreslåtte.",
    without: {
      mutual: (name, ties) =>
        `${name} har gjensidig val ${ties}: Det er ein stad å begynne. Bruer blir berre føreslåtte for elevar utan noko gjensidig val.`,
      unanswered: (name) =>
        `${name} har ikkje svart på kven det er godt å vere saman med. Då veit vi ikkje om det finst gjensidige val, og kan ikkje føreslå bruer.`,
      "too-few":
        "For få har svart til at vala til klassekameratane kan lesast. Derfor blir ingen bruer føreslåtte.",
      large: "Gruppa er for stor til å føreslå bruer: Der kjenner ikkje alle kvarandre.",
    },
    withWhom: (friends, where) => `med ${friends} ${where}`,
    reasons: {
      "chosen-by-pupil": ({ name, other, where }) => `${name} valde ${other} ${where}`,
      "chose-pupil": ({ name, other, where }) => `${other} valde ${name} ${where}`,
      "shared-friends": ({ friends }) => `begge har val til eller frå ${friends}`,
      prosocial: ({ count, other, where }) => `${count} nemnde ${other} ${where}`,
      "has-room": ({ count, other, where }) =>
        count === 0
          ? `${other} har heller ingen gjensidige val`
          : `${other} har ${count} gjensidig${count === 1 ? "" : "e"} val ${where} frå før, og kan ha plass til fleire`,
      unanswered: ({ other }) =>
        `kven ${other} sjølv ville valt, veit vi ikkje: ${other} har ikkje svart på det`,
    },
  },
};
