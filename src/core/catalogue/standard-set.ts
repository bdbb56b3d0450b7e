import type { QuestionId } from "../ids.ts";
import type {
  LocalText,
  NominationQuestion,
  PreventiveQuestion,
  ScaleQuestion,
} from "../question.ts";

/**
 * The questions a first preventive survey asks: five about classmates, five about the own situation.
 * Every nomination is positive or neutral. Bullying is asked as in the Norwegian national pupil survey: five answers
 * about the last months, where two to three times a month and more counts as bullied.
 */
export const standardSet: readonly PreventiveQuestion[] = [
  nomination("breaks", "affiliation", {
    text: {
      nb: "Hvem liker du å være sammen med i friminuttene?",
      en: "Who do you like to be with in breaks?",
    },
    shortText: { nb: "Friminutt", en: "Breaks" },
  }),
  nomination("work", "affiliation", {
    text: {
      nb: "Hvem liker du å jobbe sammen med i timene?",
      en: "Who do you like to work with in lessons?",
    },
    shortText: { nb: "Samarbeid", en: "Work" },
  }),
  nomination("decides", "influence", {
    text: {
      nb: "Hvem i klassen bestemmer mest?",
      en: "Who in the class decides the most?",
    },
    shortText: { nb: "Bestemmer", en: "Decides" },
  }),
  nomination("helps-others", "prosocial", {
    text: {
      nb: "Hvem er flink til å hjelpe andre?",
      en: "Who is good at helping others?",
    },
    shortText: { nb: "Hjelper andre", en: "Helps others" },
  }),
  nomination("helps-teacher", "prosocial", {
    text: {
      nb: "Hvem hjelper til når læreren trenger hjelp?",
      en: "Who helps when the teacher needs help?",
    },
    shortText: { nb: "Hjelper læreren", en: "Helps the teacher" },
  }),
  scale("thriving", "thriving", {
    text: { nb: "Trives du på skolen?", en: "Do you like being at school?" },
    shortText: { nb: "Trives", en: "Thrives" },
    options: [
      { nb: "Trives svært godt", en: "Very much" },
      { nb: "Trives godt", en: "Quite a lot" },
      { nb: "Trives litt", en: "A little" },
      { nb: "Trives ikke noe særlig", en: "Not much" },
      { nb: "Trives ikke i det hele tatt", en: "Not at all" },
    ],
    concern: { strong: [], some: [4, 5], duty: [5] },
  }),
  scale("company", "company", {
    text: {
      nb: "Har du noen å være sammen med i friminuttene?",
      en: "Do you have someone to be with in breaks?",
    },
    shortText: { nb: "Noen å være med", en: "Someone to be with" },
    options: [
      { nb: "Ja, alltid", en: "Yes, always" },
      { nb: "Ja, som regel", en: "Yes, usually" },
      { nb: "Noen ganger", en: "Sometimes" },
      { nb: "Sjelden", en: "Rarely" },
      { nb: "Nei, aldri", en: "No, never" },
    ],
    concern: { strong: [4, 5], some: [3], duty: [4, 5] },
  }),
  scale("safety", "safety", {
    text: { nb: "Føler du deg trygg på skolen?", en: "Do you feel safe at school?" },
    shortText: { nb: "Trygg", en: "Safe" },
    options: [
      { nb: "Ja, alltid", en: "Yes, always" },
      { nb: "Ja, som regel", en: "Yes, usually" },
      { nb: "Noen ganger", en: "Sometimes" },
      { nb: "Sjelden", en: "Rarely" },
      { nb: "Nei, aldri", en: "No, never" },
    ],
    concern: { strong: [4, 5], some: [3], duty: [3, 4, 5] },
  }),
  scale("bullied", "bullied", {
    text: {
      nb: "Er du blitt mobbet på skolen de siste månedene?",
      en: "Have you been bullied at school in the last few months?",
    },
    shortText: { nb: "Mobbet", en: "Bullied" },
    options: [
      { nb: "Ikke i det hele tatt", en: "Not at all" },
      { nb: "En sjelden gang", en: "Rarely" },
      { nb: "2 eller 3 ganger i måneden", en: "2 or 3 times a month" },
      { nb: "Omtrent 1 gang i uken", en: "About once a week" },
      { nb: "Flere ganger i uken", en: "Several times a week" },
    ],
    concern: { strong: [3, 4, 5], some: [2], duty: [2, 3, 4, 5] },
  }),
  scale("friends-elsewhere", "friends-elsewhere", {
    text: {
      nb: "Har du venner i andre klasser eller utenfor skolen?",
      en: "Do you have friends in other classes or outside school?",
    },
    shortText: { nb: "Venner andre steder", en: "Friends elsewhere" },
    options: [
      { nb: "Ja, flere", en: "Yes, several" },
      { nb: "Ja, én", en: "Yes, one" },
      { nb: "Nei", en: "No" },
    ],
    concern: { strong: [], some: [], duty: [] },
  }),
];

interface Wording {
  readonly text: LocalText;
  readonly shortText: LocalText;
}

function nomination(
  id: string,
  kind: NominationQuestion["kind"],
  wording: Wording,
): NominationQuestion {
  return { type: "nomination", id: id as QuestionId, kind, cap: null, ...wording };
}

function scale(
  id: string,
  theme: ScaleQuestion["theme"],
  content: Wording & Pick<ScaleQuestion, "options" | "concern">,
): ScaleQuestion {
  return { type: "scale", id: id as QuestionId, theme, ...content };
}
