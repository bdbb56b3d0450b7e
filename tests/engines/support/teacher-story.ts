import type { Answers } from "../../../src/core/answers.ts";
import type { QuestionId } from "../../../src/core/ids.ts";
import { answerWithoutScreen } from "../../support/pupil-client.ts";
import { screenWords, type ScreenWords } from "../../support/screen-words.ts";
import { at } from "../../support/survey-crypto.ts";
import type { EngineScreen } from "./screen.ts";
import { untilTrue } from "./until-true.ts";

const passphrase = "Tolv grå gjess over Romsdalsfjorden";
const className = "5B";
const pasted = ["Åse Lind", "Bjørn Moe", "Cæcilie Ruud", "Dina Vik", "Emil Østby"];
/** As classmates and the map call them. */
export const pupils = pasted.map((name) => name.replace(/ .*/u, ""));

/** Each names the next one, and Åse the last one as well: by place, the places of those named. */
export const choices: readonly (readonly number[])[] = [[1, 4], [2], [3], [4], [0]];

/** What the page says of one pupil: how often named, with whom mutually, and whom else. */
export type TableRow = readonly [name: string, received: string, mutual: string, chose: string];

export interface TeacherStory {
  readonly screen: EngineScreen;
  readonly look: (place: "kit" | "class" | "draft" | "cards" | "results" | "map") => Promise<void>;
}

/** From the first page to the table beneath the map; then locked, loaded anew, and opened by the passphrase. */
export async function askAndRead(story: TeacherStory): Promise<readonly TableRow[]> {
  const { screen } = story;
  const words = await wordsOf(screen);
  await makeVault(story, words);
  await makeClass(story, words);
  await openSurvey(story, words);
  const links = await takeLinks(screen, words);
  await screen.press("button", words.surveys.tabs.answers);
  for (const link of links) await answerWithoutScreen(link, answersOf);
  await seeText(screen, words.surveys.answered(pupils.length, pupils.length));
  await screen.press("button", words.surveys.live.close);
  await screen.press("button", words.surveys.live.closeConfirm);
  await seeText(screen, words.surveys.live.closed);

  await screen.press("button", words.surveys.tabs.results);
  const rows = await readResults(story, words);
  await screen.press("button", words.shell.lock);
  await screen.see("heading", words.vault.unlock.title);
  await screen.reload();
  await screen.fill(words.vault.unlock.passphrase, passphrase);
  await screen.press("button", words.vault.unlock.submit);
  await screen.see("button", className);
  return rows;
}

async function makeVault({ screen, look }: TeacherStory, words: ScreenWords): Promise<void> {
  const { welcome, create, kit } = words.vault;
  await screen.press("button", welcome.begin);
  await screen.fill(create.passphrase, passphrase);
  await screen.fill(create.repeat, passphrase);
  await screen.press("button", create.submit);
  await screen.press("checkbox", kit.confirm);
  await look("kit");
  await screen.press("button", kit.submit);
  await screen.see("heading", words.shell.homePage.emptyTitle);
}

async function makeClass({ screen, look }: TeacherStory, words: ScreenWords): Promise<void> {
  const { newClass, preview } = words.classes;
  await screen.press("button", words.shell.newClass);
  await screen.fill(newClass.paste, pasted.join("\n"));
  await screen.press("button", newClass.read);
  await screen.fill(preview.className, className);
  await screen.press("button", preview.submit(pupils.length));
  await screen.see("heading", className);
  await look("class");
}

async function openSurvey({ screen, look }: TeacherStory, words: ScreenWords): Promise<void> {
  await screen.press("button", words.classes.page.newSurvey);
  await screen.press("button", words.asking.begin.sets.standard.name);
  await screen.see("heading", words.surveys.draft.title);
  await look("draft");
  await screen.press("button", words.surveys.draft.open);
  await screen.see("heading", words.surveys.cards.title);
  await look("cards");
}

/** The link of every card, as "copy link" gives it. Not every engine lets a driven page have the clipboard. */
async function takeLinks(screen: EngineScreen, words: ScreenWords): Promise<readonly string[]> {
  await screen.run(
    `Object.defineProperty(navigator, "clipboard", {
       value: { writeText: async (text) => (globalThis.copied ??= []).push(text) },
     })`,
  );
  await screen.press("button", words.surveys.cards.copy);
  const copy = JSON.stringify(words.surveys.cards.copy);
  return screen.ask(
    `[...document.querySelectorAll("main button")]
       .filter((button) => button.textContent.trim() === ${copy})
       .slice(1)
       .forEach((button) => button.click()) ?? globalThis.copied`,
  );
}

function answersOf(name: string): Answers {
  const place = pupils.indexOf(name);
  return new Map([["breaks" as QuestionId, { type: "named", pupils: at(choices, place) }]]);
}

async function readResults(story: TeacherStory, words: ScreenWords): Promise<readonly TableRow[]> {
  const { screen, look } = story;
  await screen.press("button", words.results.gate.open);
  await screen.see("heading", words.results.own.title);
  await look("results");
  await screen.press("tab", words.results.tabs.map);
  await screen.see("heading", words.results.map.table.title);
  await look("map");
  const rows = `[...document.querySelectorAll("tr[data-row]")]`;
  await screen.ask(untilTrue(`${rows}.length === ${pupils.length}`));
  return screen.ask(
    `${rows}.map((row) => [...row.children].slice(0, 4).map((cell) => cell.textContent.trim()))`,
  );
}

/** The browser's own language: WebKit's small browsers speak English alone. */
async function wordsOf(screen: EngineScreen): Promise<ScreenWords> {
  const language = await screen.ask<string>("navigator.language");
  return screenWords[/^(?:nb|no)\b/u.test(language) ? "nb" : "en"];
}

async function seeText(screen: EngineScreen, text: string): Promise<void> {
  await screen.ask(untilTrue(`document.body.innerText.includes(${JSON.stringify(text)})`));
}
