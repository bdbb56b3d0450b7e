import type { CatalogueRef } from "../core/question-ref.ts";
import type { QuestionId } from "../core/ids.ts";

/*
 * Form 1 carried the texts of its questions. Its app could ask ten, and a question is read only when it is one of them
 * letter by letter: a text from outside could name a classmate, whatever it calls itself.
 */

type Words = readonly [nb: string, en: string];

const always: readonly Words[] = [
  ["Ja, alltid", "Yes, always"],
  ["Ja, som regel", "Yes, usually"],
  ["Noen ganger", "Sometimes"],
  ["Sjelden", "Rarely"],
  ["Nei, aldri", "No, never"],
];

const questions: readonly string[] = [
  nomination("breaks", "affiliation", [
    "Hvem liker du å være sammen med i friminuttene?",
    "Who do you like to be with in breaks?",
  ]),
  nomination("work", "affiliation", [
    "Hvem liker du å jobbe sammen med i timene?",
    "Who do you like to work with in lessons?",
  ]),
  nomination("decides", "influence", [
    "Hvem i klassen bestemmer mest?",
    "Who in the class decides the most?",
  ]),
  nomination("helps-others", "prosocial", [
    "Hvem er flink til å hjelpe andre?",
    "Who is good at helping others?",
  ]),
  nomination("helps-teacher", "prosocial", [
    "Hvem hjelper til når læreren trenger hjelp?",
    "Who helps when the teacher needs help?",
  ]),
  scale(
    "thriving",
    ["Trives du på skolen?", "Do you like being at school?"],
    [
      ["Trives svært godt", "Very much"],
      ["Trives godt", "Quite a lot"],
      ["Trives litt", "A little"],
      ["Trives ikke noe særlig", "Not much"],
      ["Trives ikke i det hele tatt", "Not at all"],
    ],
  ),
  scale(
    "company",
    ["Har du noen å være sammen med i friminuttene?", "Do you have someone to be with in breaks?"],
    always,
  ),
  scale("safety", ["Føler du deg trygg på skolen?", "Do you feel safe at school?"], always),
  scale(
    "bullied",
    [
      "Er du blitt mobbet på skolen de siste månedene?",
      "Have you been bullied at school in the last few months?",
    ],
    [
      ["Ikke i det hele tatt", "Not at all"],
      ["En sjelden gang", "Rarely"],
      ["2 eller 3 ganger i måneden", "2 or 3 times a month"],
      ["Omtrent 1 gang i uken", "About once a week"],
      ["Flere ganger i uken", "Several times a week"],
    ],
  ),
  scale(
    "friends-elsewhere",
    [
      "Har du venner i andre klasser eller utenfor skolen?",
      "Do you have friends in other classes or outside school?",
    ],
    [
      ["Ja, flere", "Yes, several"],
      ["Ja, én", "Yes, one"],
      ["Nei", "No"],
    ],
  ),
];

const known: ReadonlySet<string> = new Set(questions);

interface TextOfForm1 {
  readonly nb: string;
  readonly en: string;
}

export interface NominationOfForm1 {
  readonly type: "nomination";
  readonly id: QuestionId;
  readonly kind: string;
  readonly text: TextOfForm1;
  readonly cap: number | null;
}

export interface ScaleOfForm1 {
  readonly type: "scale";
  readonly id: QuestionId;
  readonly text: TextOfForm1;
  readonly options: readonly TextOfForm1[];
}

/** Null unless it is, but for its cap, one of the ten questions that form 1's app could ask. */
export function refOfForm1(question: NominationOfForm1 | ScaleOfForm1): CatalogueRef | null {
  const { id, text } = question;
  const words: Words = [text.nb, text.en];
  const spelled =
    question.type === "nomination"
      ? nomination(id, question.kind, words)
      : scale(
          id,
          words,
          question.options.map(({ nb, en }): Words => [nb, en]),
        );
  const cap = question.type === "nomination" ? question.cap : null;
  return known.has(spelled) ? { type: "catalogue", id, cap } : null;
}

function nomination(id: string, kind: string, text: Words): string {
  return JSON.stringify(["nomination", id, kind, text]);
}

function scale(id: string, text: Words, options: readonly Words[]): string {
  return JSON.stringify(["scale", id, text, options]);
}
