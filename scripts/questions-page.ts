// node scripts/run.mjs scripts/questions-page.ts [--check]: writes docs/questions.md from the catalogue of questions.
import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { goodFor, shortTexts } from "../src/core/catalogue/about/en.ts";
import {
  aboutQuestions,
  questionSubjects,
  type QuestionAbout,
  type QuestionSubject,
} from "../src/core/catalogue/about.ts";
import * as en from "../src/core/catalogue/asked/en.ts";
import * as nb from "../src/core/catalogue/asked/nb.ts";
import * as nn from "../src/core/catalogue/asked/nn.ts";
import { feedsOf } from "../src/core/catalogue/feeds.ts";
import type { AskedText, QuestionStructure } from "../src/core/catalogue/question-structure.ts";
import { readySets, type ReadySet } from "../src/core/catalogue/ready-sets.ts";
import { stemStructures } from "../src/core/catalogue/stems.ts";
import { questionStructures } from "../src/core/catalogue/structures.ts";
import type { SchoolLevel } from "../src/core/question.ts";

const page = new URL("../docs/questions.md", import.meta.url);

/** The text of docs/questions.md. */
function questionsPage(): Promise<string> {
  const sections = [
    opening(),
    ...questionSubjects.map(subjectSection),
    stemsSection(),
    readySetsSection(),
  ];
  return format(sections.join("\n\n"), { parser: "markdown", printWidth: 100 });
}

function opening(): string {
  const all = [...questionStructures.values()];
  const preventive = all.filter(({ surveyKinds }) => surveyKinds.includes("preventive"));
  return `# Questions

Made by \`node scripts/run.mjs scripts/questions-page.ts\` from \`src/core/catalogue\`. Do not edit by hand.

${all.length} questions: ${preventive.length} for every survey, ${all.length - preventive.length} for investigations alone. The words are our own; where a question follows the law or a theme that the national pupil survey asks about publicly, it says so. Nothing is asked about health, religion, ethnicity, sexuality or crime.

Under an id nothing ever changes, and no id is removed: a better wording is a new id (docs/protocol.md, 2). The levels say whom the wording fits; they suggest, and forbid nothing.

*Answers*: values from 1, in the order shown. **Bold** ones ask the adults to look into it (the duty to act); _slanted_ ones are a concern. *Feeds*: the signs whose rules read the question (docs/metrics.md), and the figures a school may see summed over its classes; every question counts for participation.`;
}

const subjectTitles: Readonly<Record<QuestionSubject, string>> = {
  friendship: "Friendship",
  breaks: "Breaks and play",
  work: "Work",
  influence: "Influence",
  helping: "Helping",
  belonging: "Belonging",
  safety: "Safety",
  noise: "Noise and peace to work",
  digital: "Digital life",
  adults: "Adults",
  transition: "Transition to a new class or school",
  case: "The concrete case (investigations alone)",
};

function subjectSection(subject: QuestionSubject): string {
  const own = [...aboutQuestions.values()].filter((about) => about.subject === subject);
  return [`## ${subjectTitles[subject]}`, ...own.map(questionText)].join("\n\n");
}

function questionText(about: QuestionAbout): string {
  const { id, levels, source } = about;
  const structure = questionStructures.get(about.id);
  const [asked, inNynorsk, inEnglish] = [nb, nn, en].map((texts) => texts.asked[id]);
  if (structure === undefined || asked === undefined) throw new Error(`No words for ${id}`);
  const { signs, indicators } = feedsOf(structure);
  return [
    `### ${asked.text}`,
    "",
    `- Id: \`${id}\` (${shortTexts[id]})`,
    `- Nynorsk: ${inNynorsk?.text}`,
    `- English: ${inEnglish?.text}`,
    `- Is: ${kindText(structure)}`,
    ...answersLine(structure, asked),
    `- For: ${levels.map((level) => levelNames[level]).join(", ")}`,
    `- Allowed in: ${structure.surveyKinds.length === 2 ? "every survey" : "investigations alone"}`,
    `- Feeds: ${[...signs, ...indicators].map((name) => `\`${name}\``).join(", ") || "shown as answered"}`,
    `- Good for: ${goodFor[id]}`,
    `- Source: ${source}`,
  ].join("\n");
}

const levelNames: Readonly<Record<SchoolLevel, string>> = {
  kindergarten: "kindergarten",
  "grades-1-4": "grades 1-4",
  "grades-5-7": "grades 5-7",
  "grades-8-10": "grades 8-10",
  "upper-secondary": "upper secondary",
};

function kindText(structure: QuestionStructure): string {
  switch (structure.type) {
    case "nomination":
      return `nomination, ${structure.kind}`;
    case "scale":
      return `scale of ${structure.optionCount}, ${structure.theme}`;
    case "rating":
      return `rating of every classmate, ${structure.points} points`;
  }
}

function answersLine(structure: QuestionStructure, { options }: AskedText): readonly string[] {
  if (options === undefined) return [];
  const concern = structure.type === "scale" ? structure.concern : null;
  const shown = options.map((option, index) => {
    if (concern?.duty.includes(index + 1)) return `**${option}**`;
    const isConcern = concern?.some.includes(index + 1) || concern?.strong.includes(index + 1);
    return isConcern ? `_${option}_` : option;
  });
  return [`- Answers: ${shown.join(" · ")}`];
}

function stemsSection(): string {
  const rows = [...stemStructures.values()].map(({ id, kind }) => {
    const inEach = [nb, nn, en].map(({ stems }) => `${stems[id]?.before}…${stems[id]?.after}`);
    return `| \`${id}\` | ${kind} | ${inEach.join(" | ")} |`;
  });
  return `## Own questions

A teacher's own question completes one of these beginnings, which are all positive, and is nothing else. What may stand in the gap is told in docs/protocol.md, 2.

| stem | kind | bokmål | nynorsk | English |
| --- | --- | --- | --- | --- |
${rows.join("\n")}`;
}

function readySetsSection(): string {
  return ["## Ready sets", ...readySets.map(readySetText)].join("\n\n");
}

function readySetText({ id, kind, minutes, forLevels }: ReadySet): string {
  const lists = forLevels.map(({ levels, questions }) => {
    const names = levels.map((level) => levelNames[level]).join(", ");
    return `- ${names}: ${questions.map((question) => `\`${question}\``).join(", ")}`;
  });
  return [`### ${id}`, "", `${kind}, about ${minutes} minutes`, "", ...lists].join("\n");
}

// Last, when everything above is in place. With --check nothing is written: a page that differs is an error.
const text = await questionsPage();
if (!process.argv.includes("--check")) writeFileSync(page, text);
else if (readFileSync(page, "utf8") !== text) {
  console.error("docs/questions.md is not what the catalogue says");
  process.exitCode = 1;
}
