import type { LetterFill, LetterWords } from "../letter-writing.ts";
import { pupilsLetters } from "./letters-pupils.ts";

export const letters: LetterWords = {
  and: "and",
  parents: {
    title: (fill) =>
      fill.kind === "investigation"
        ? `An investigation in ${fill.className}`
        : `How are the ${children(fill)} in ${fill.className} getting on together?`,
    headings: {
      greeting: null,
      why: "Why",
      decision: "Who decided",
      concerns: "Who it concerns",
      what: "What we ask about",
      "who-sees": "Who sees the answers",
      duty: "What we are told, we must act on",
      "how-kept": "How the answers are kept",
      "how-long": "How long",
      voluntary: "It is voluntary",
      afterwards: "Afterwards",
      rights: "Your rights",
      "legal-basis": "Law and responsibility",
      contact: "Ask us",
      closing: null,
    },
    names: { greeting: "Opening", closing: "Signature" },
    topics: {
      "being-with": "who they like to be with",
      deciding: "who decides a lot",
      helping: "who helps others",
      thriving: "how well they like it here",
      company: "whether they have someone to be with",
      safety: "whether they feel safe",
      bullying: "whether they have been bullied",
      work: "what it is like to learn and to work in peace",
      digital: "what it is like online and on the phone",
      adults: "how the adults treat them",
      "having-a-say": "whether they have a say",
      transition: "what starting somewhere new will be like",
      harm: "who makes it hard for someone to be well",
      rating: "how they get on with each of the others",
    },
    texts: {
      greeting,
      why: (fill) =>
        fill.kind === "investigation"
          ? `We have learned something that obliges us to find out whether everyone is safe ${at(fill)}. We have tried other ways first, and they did not give clear enough answers. That is why we ask the ${children(fill)} themselves.`
          : "Everyone should have someone to be with. It is not always easy to notice the one who is quiet, or often alone. The answers can show us where to look more closely, so that we can help early.",
      decision: (fill) =>
        `This was decided by ${fill.decidedBy}. The ${teacher(fill)} has not decided it alone.`,
      concerns: (fill) =>
        `We ask only those we must. Being asked does not mean having done anything wrong. For the sake of the ${children(fill)} we do not say who or what it is about.`,
      what: (fill) =>
        `We ask the ${children(fill)} ${fill.topics}. ${
          fill.aboutHarm
            ? "So some of the questions are about what is hard."
            : "No one is asked to say anything negative about anyone."
        } You may see all the questions: ask the ${teacher(fill)}.`,
      "who-sees": (fill) =>
        `${fill.teacher} sees what each one has answered, by name. Other ${isKindergarten(fill) ? "children" : "pupils"} and parents do not get to see it. If someone needs help, the ${head(fill)} and those who are to help are told what they need to know.`,
      duty: (fill) =>
        `If someone says that they are bullied or not safe and well, we cannot leave it at that. Those who work ${at(fill)} have a duty to tell the ${head(fill)}, look into it and help. That holds even if it is said only once.`,
      "how-kept": (fill) =>
        `The answers are encrypted on the device they are given on. They pass through a mailbox on the internet that cannot read them. Only the ${teacher(fill)} can open them.`,
      "how-long": (fill) =>
        `Answers can be given until ${fill.closesOn}. The mailbox’s copy is deleted by ${fill.relayDeletesOn} at the latest. The ${teacher(fill)}’s copy is deleted after ${fill.answersDeletedOn}. ${
          fill.kind === "investigation"
            ? `The answers of an investigation are kept for ${fill.investigationDays} days at most. `
            : ""
        }If we have to make a plan to help someone, the plan is kept as the rules for it say.`,
      voluntary: (fill) =>
        `Everyone may say no, and everyone may skip any question. There are no consequences. ${
          fill.place === "upper-secondary"
            ? "Anyone who does not want to take part can tell the teacher."
            : `If you do not want your child to take part, telling the ${teacher(fill)} is enough.`
        }`,
      afterwards: (fill) =>
        `${
          fill.aboutHarm
            ? "What someone says about another is one side of the matter: the one it concerns is heard."
            : "The answers are signs, not verdicts."
        } We talk with the ${isKindergarten(fill) ? "child" : "pupil"} before we decide anything, and with you when the ${isKindergarten(fill) ? "child" : "pupil"} needs help.`,
      rights: ({ place }) =>
        `You may see what is stored about ${place === "upper-secondary" ? "the pupil" : "your child"}, but not who said what. You may ask for something to be corrected or deleted, and you may complain to the Norwegian Data Protection Authority (datatilsynet.no).`,
      "legal-basis": (fill) =>
        isKindergarten(fill)
          ? "The kindergarten must keep an eye on how the children are. The Kindergarten Act, chapter VIII, says so, and is the legal basis together with GDPR article 6(1)(c). The owner of the kindergarten is responsible for the data."
          : "The school must keep an eye on how the pupils are. The Education Act, chapter 12, says so, and is the legal basis together with GDPR article 6(1)(c). The owner of the school is responsible for the data.",
      contact: ({ teacher, school, contact, officer }) =>
        `Please ask ${teacher} at ${school}.${contact === null ? "" : ` You may also talk to ${contact}.`} The data protection officer: ${officer}.`,
      closing: ({ teacher, school }) => `Kind regards\n${teacher}, ${school}`,
    },
  },
  pupils: pupilsLetters,
};

function greeting(fill: LetterFill): string {
  if (isKindergarten(fill)) {
    return `Dear parents. On ${fill.answerDay} we ask ${asked(fill)} in ${fill.className} how they are in kindergarten. They answer by pointing at pictures, together with an adult.`;
  }
  const readers = fill.place === "upper-secondary" ? "pupils and parents" : "parents";
  return `Dear ${readers}. On ${fill.answerDay} ${asked(fill)} in ${fill.className} will answer some questions about how they are at school and with each other. It takes about ten minutes.`;
}

/** An investigation asks only those it must. */
function asked(fill: LetterFill): string {
  return fill.kind === "investigation" ? `some of the ${children(fill)}` : `the ${children(fill)}`;
}

function isKindergarten({ place }: LetterFill): boolean {
  return place === "kindergarten";
}

function at(fill: LetterFill): string {
  return isKindergarten(fill) ? "in kindergarten" : "at school";
}

function head(fill: LetterFill): string {
  return isKindergarten(fill) ? "head of the kindergarten" : "head teacher";
}

function teacher(fill: LetterFill): string {
  return isKindergarten(fill) ? "kindergarten teacher" : "teacher";
}

function children(fill: LetterFill): string {
  return isKindergarten(fill) ? "children" : "pupils";
}
