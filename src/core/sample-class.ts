import type { Answer, Answers, RosterIndex } from "./answers.ts";
import type { QuestionId } from "./ids.ts";
import type { UiLanguage } from "./ui-language.ts";
import { genderGroupLabel, type GenderGroup, type NewSchoolClass } from "./school-class.ts";

interface SamplePupil {
  readonly name: string;
  readonly group: GenderGroup;
  /** Null: did not answer. */
  readonly answers: Written | null;
}

/** As a teacher would write them: first names, "nobody", or "-" for a skipped question. */
interface Written {
  readonly breaks: string;
  readonly work: string;
  readonly decides: string;
  readonly helpsOthers: string;
  readonly helpsTeacher: string;
  /** The five scales in their order. */
  readonly self: string;
}

/**
 * Nobody in here exists, and no real answers stand behind it. It holds what a teacher meets: groups of friends; two
 * pupils whom no one chose for breaks (Selma, Sondre), one of them named on no question at all; one who decides for
 * nearly everybody (Jakob); one who says there is nobody to be with (Selma); one who is bullied (Birk); an answer
 * "nobody" beside skipped ones; and two who did not answer.
 */
const pupils: readonly SamplePupil[] = [
  {
    name: "Adam Bakken",
    group: "boy",
    answers: {
      breaks: "Emil Håkon Liam Jakob",
      work: "Emil Nora",
      decides: "Jakob",
      helpsOthers: "Nora Astrid",
      helpsTeacher: "Ingrid",
      self: "1 1 1 1 1",
    },
  },
  {
    name: "Aisha Warsame",
    group: "girl",
    answers: {
      breaks: "Fatima Linh Sara Leah",
      work: "Fatima Linh",
      decides: "Jakob Nora",
      helpsOthers: "Linh Nora",
      helpsTeacher: "-",
      self: "1 1 2 1 1",
    },
  },
  {
    name: "Amalie Østby",
    group: "girl",
    answers: {
      breaks: "Nora Thea Maja Ingrid",
      work: "Nora Maja",
      decides: "Nora Jakob",
      helpsOthers: "Nora",
      helpsTeacher: "Ingrid",
      self: "2 1 1 1 2",
    },
  },
  {
    name: "Arjun Nair",
    group: "boy",
    answers: {
      breaks: "Filip Jonas",
      work: "Filip Linh",
      decides: "Jakob Oskar",
      helpsOthers: "Linh Magnus",
      helpsTeacher: "Linh",
      self: "2 2 2 1 1",
    },
  },
  {
    name: "Astrid Haugland",
    group: "girl",
    answers: {
      breaks: "Ingrid Maja Nora Ella",
      work: "Ingrid Leah",
      decides: "Jakob",
      helpsOthers: "Nora Leah",
      helpsTeacher: "Ingrid Linh",
      self: "1 1 1 1 1",
    },
  },
  {
    name: "Birk Tveit",
    group: "boy",
    answers: {
      breaks: "Filip Magnus",
      work: "Arjun",
      decides: "Jakob Oskar",
      helpsOthers: "Nora",
      helpsTeacher: "Ingrid",
      self: "3 2 2 3 2",
    },
  },
  {
    name: "Ella Sørlie",
    group: "girl",
    answers: {
      breaks: "Astrid Thea Leah",
      work: "Leah Astrid",
      decides: "Nora Jakob",
      helpsOthers: "Nora Leah",
      helpsTeacher: "Ingrid",
      self: "2 2 2 1 1",
    },
  },
  {
    name: "Emil Ås",
    group: "boy",
    answers: {
      breaks: "Adam Håkon Oskar Mohamed",
      work: "Adam Magnus",
      decides: "Jakob Oskar",
      helpsOthers: "Magnus",
      helpsTeacher: "Håkon",
      self: "1 1 1 1 -",
    },
  },
  {
    name: "Fatima El Amrani",
    group: "girl",
    answers: {
      breaks: "Aisha Sara Linh",
      work: "Aisha Sara",
      decides: "Nora Jakob",
      helpsOthers: "Linh Nora",
      helpsTeacher: "Linh",
      self: "1 1 1 1 1",
    },
  },
  {
    name: "Filip Kowalczyk",
    group: "boy",
    answers: {
      breaks: "Arjun Birk Jonas",
      work: "Arjun",
      decides: "-",
      helpsOthers: "Magnus",
      helpsTeacher: "Ingrid",
      self: "2 2 1 2 2",
    },
  },
  {
    name: "Håkon Lie",
    group: "boy",
    answers: {
      breaks: "Adam Emil Jakob Liam",
      work: "Emil Jakob",
      decides: "Jakob",
      helpsOthers: "Nora Magnus",
      helpsTeacher: "Ingrid",
      self: "1 1 1 1 1",
    },
  },
  {
    name: "Ingrid Moen",
    group: "girl",
    answers: {
      breaks: "Astrid Maja Amalie Nora",
      work: "Astrid Linh",
      decides: "Jakob Nora",
      helpsOthers: "Nora Astrid",
      helpsTeacher: "Linh",
      self: "1 1 1 1 2",
    },
  },
  {
    name: "Jakob Strand",
    group: "boy",
    answers: {
      breaks: "Oskar Liam Håkon",
      work: "Oskar Håkon",
      decides: "Oskar Nora",
      helpsOthers: "nobody",
      helpsTeacher: "Ingrid",
      self: "1 1 1 1 1",
    },
  },
  { name: "Jonas Kvåle", group: "boy", answers: null },
  {
    name: "Leah Nygård",
    group: "girl",
    answers: {
      breaks: "Ella Aisha Linh",
      work: "Ella Astrid",
      decides: "Jakob",
      helpsOthers: "Linh Nora",
      helpsTeacher: "Ingrid Linh",
      self: "2 1 2 1 1",
    },
  },
  {
    name: "Liam Årdal",
    group: "boy",
    answers: {
      breaks: "Jakob Oskar Adam Håkon",
      work: "Jakob Mohamed",
      decides: "Jakob Oskar",
      helpsOthers: "Nora",
      helpsTeacher: "Håkon",
      self: "1 1 1 1 1",
    },
  },
  {
    name: "Linh Nguyen",
    group: "girl",
    answers: {
      breaks: "Aisha Fatima Leah",
      work: "Aisha Arjun Leah",
      decides: "Nora Jakob",
      helpsOthers: "Nora Leah",
      helpsTeacher: "Ingrid",
      self: "1 1 1 1 2",
    },
  },
  {
    name: "Magnus Bråten",
    group: "boy",
    answers: {
      breaks: "Mohamed Emil Birk",
      work: "Emil Mohamed",
      decides: "Jakob",
      helpsOthers: "Nora",
      helpsTeacher: "Ingrid Håkon",
      self: "2 2 2 1 1",
    },
  },
  {
    name: "Maja Fossum",
    group: "girl",
    answers: {
      breaks: "Ingrid Astrid Amalie Thea",
      work: "Amalie Selma",
      decides: "Nora Jakob",
      helpsOthers: "Nora",
      helpsTeacher: "Ingrid",
      self: "1 1 1 1 1",
    },
  },
  {
    name: "Mohamed Abdi",
    group: "boy",
    answers: {
      breaks: "Magnus Emil Liam",
      work: "Magnus",
      decides: "Jakob Oskar",
      helpsOthers: "Magnus Linh",
      helpsTeacher: "Håkon",
      self: "- 1 1 1 1",
    },
  },
  {
    name: "Nora Dahl",
    group: "girl",
    answers: {
      breaks: "Amalie Thea Astrid Ingrid",
      work: "Amalie Ingrid",
      decides: "Jakob",
      helpsOthers: "Astrid Leah",
      helpsTeacher: "Ingrid Linh",
      self: "1 1 1 1 1",
    },
  },
  {
    name: "Oskar Brekke",
    group: "boy",
    answers: {
      breaks: "Jakob Liam Emil",
      work: "Jakob",
      decides: "Jakob",
      helpsOthers: "-",
      helpsTeacher: "Ingrid",
      self: "1 1 1 1 2",
    },
  },
  { name: "Sara Tesfay", group: "girl", answers: null },
  {
    name: "Selma Rød",
    group: "girl",
    answers: {
      breaks: "nobody",
      work: "Ella Maja",
      decides: "Jakob",
      helpsOthers: "Nora",
      helpsTeacher: "Ingrid",
      self: "4 5 2 2 2",
    },
  },
  {
    name: "Sondre Løken",
    group: "boy",
    answers: {
      breaks: "Magnus Arjun",
      work: "Arjun",
      decides: "Jakob",
      helpsOthers: "Nora",
      helpsTeacher: "Ingrid",
      self: "3 3 2 1 1",
    },
  },
  {
    name: "Thea Holm",
    group: "girl",
    answers: {
      breaks: "Nora Amalie Maja Ella",
      work: "Maja Nora",
      decides: "Nora Jakob",
      helpsOthers: "Nora",
      helpsTeacher: "Ingrid",
      self: "1 1 1 - 1",
    },
  },
];

/**
 * What was answered otherwise when school began, by first name: many had nobody yet, and five girls chose Selma. All else
 * is as later.
 */
const earlier: Readonly<Record<string, Partial<Written>>> = {
  Arjun: { breaks: "Filip", self: "2 3 2 1 1" },
  Astrid: { breaks: "Ingrid Maja Selma Ella" },
  Ella: { breaks: "Astrid Selma Leah", self: "2 3 2 1 1" },
  Filip: { breaks: "Arjun", self: "2 3 1 2 2" },
  Leah: { breaks: "Ella Selma", self: "2 3 2 1 1" },
  Liam: { breaks: "Jakob Oskar" },
  Linh: { breaks: "Aisha", self: "2 3 1 1 2" },
  Magnus: { breaks: "Emil Birk", self: "2 3 2 1 1" },
  Maja: { breaks: "Ingrid Selma Amalie Thea" },
  Mohamed: { breaks: "Emil", self: "- 3 1 1 1" },
  Selma: { breaks: "Ella Maja Thea", work: "Ella Maja", self: "2 1 1 1 2" },
  Thea: { breaks: "Nora Selma Maja" },
};

/** The class as a list would bring it. */
export const sampleClass: NewSchoolClass = {
  name: "7B",
  groupLabel: genderGroupLabel,
  pupils: pupils.map(({ name, group }) => ({ name, group })),
};

export const sampleSurveyName: Readonly<Record<UiLanguage, string>> = {
  nb: "Høstens kartlegging",
  nn: "Kartlegginga i haust",
  en: "Autumn survey",
};

/** The round before, when school began. */
export const sampleEarlierName: Readonly<Record<UiLanguage, string>> = {
  nb: "Kartlegging ved skolestart",
  nn: "Kartlegging ved skulestart",
  en: "Survey at the start of school",
};

/** Answers to the standard set by roster index, the roster being the class in its order. */
export function sampleAnswers(): ReadonlyMap<RosterIndex, Answers> {
  return answersOf(() => ({}));
}

/** What the same pupils answered in the round before. */
export function sampleEarlierAnswers(): ReadonlyMap<RosterIndex, Answers> {
  return answersOf((firstName) => earlier[firstName] ?? {});
}

function answersOf(
  otherwise: (firstName: string) => Partial<Written>,
): ReadonlyMap<RosterIndex, Answers> {
  const answers = new Map<RosterIndex, Answers>();
  for (const [index, { name, answers: written }] of pupils.entries()) {
    const [firstName = ""] = name.split(" ");
    if (written !== null) answers.set(index, sheetOf({ ...written, ...otherwise(firstName) }));
  }
  return answers;
}

function sheetOf(written: Written): Answers {
  const { breaks, work, decides, helpsOthers, helpsTeacher, self } = written;
  const named = {
    breaks,
    work,
    decides,
    "helps-others": helpsOthers,
    "helps-teacher": helpsTeacher,
  };
  const scales = ["thriving", "company", "safety", "bullied", "friends-elsewhere"];
  const values = self.split(" ");
  return new Map<QuestionId, Answer>([
    ...Object.entries(named).map(([id, names]) => [id as QuestionId, nomination(names)] as const),
    ...scales.map((id, place) => [id as QuestionId, scaleAnswer(values[place] ?? "-")] as const),
  ]);
}

function nomination(written: string): Answer {
  if (written === "-") return { type: "skipped" };
  if (written === "nobody") return { type: "nobody" };
  const indexes = written.split(" ").map(indexOf);
  return { type: "named", pupils: indexes.sort((one, other) => one - other) };
}

function scaleAnswer(written: string): Answer {
  return written === "-" ? { type: "skipped" } : { type: "chosen", value: Number(written) };
}

function indexOf(firstName: string): RosterIndex {
  const index = pupils.findIndex(({ name }) => name.startsWith(`${firstName} `));
  if (index < 0) throw new RangeError("No such pupil in the sample class");
  return index;
}
