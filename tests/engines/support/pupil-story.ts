import type { Answer } from "../../../src/core/answers.ts";
import { screenWords } from "../../support/screen-words.ts";
import { at } from "../../support/survey-crypto.ts";
import type { EngineScreen } from "./screen.ts";

export const words = screenWords.nb.pupil;

/** Where the story stops for a look around. */
export type StoryPlace =
  | "language"
  | "identity"
  | "about"
  | "names"
  | "scale"
  | "overview"
  | "waiting"
  | "receipt"
  | "used";

export interface PupilStory {
  readonly screen: EngineScreen;
  readonly name: string;
  readonly link: string;
  readonly names: readonly string[];
  readonly line: { cut(): void; mend(): void };
  readonly look: (place: StoryPlace) => Promise<void>;
}

export interface StoryEnd {
  /** What was answered, in the order of the questions. */
  readonly given: readonly Answer[];
  /** The names of the four pictures. */
  readonly pictures: readonly string[];
}

/** Taken in turn by the questions that show names, and by those that show a scale. */
const amongNames = ["three", "nobody", "skip", "one", "skip"] as const;
const onScale = [2, 1, "skip", 3, 2] as const;

/** From the card's page to the receipt, with a reload on the way and no network when it is sent. */
export async function answerAsPupil(story: PupilStory): Promise<StoryEnd> {
  const { screen, line, link, look } = story;
  const unasked = await wordsUnasked(screen);
  await screen.see("button", words.language.names.nb);
  await look("language");
  await sayWho(story);
  await look("identity");
  await screen.press("button", words.identity.yes);
  await screen.see("heading", words.about.title);
  await look("about");
  await screen.press("button", words.about.begin);

  const count = await readCount(screen);
  const given: Answer[] = [];
  const half = Math.floor(count / 2);
  await answerFrom(story, given, half);
  await screen.reload();
  await screen.see("heading", unasked.reloaded.title);
  await screen.open(link);
  await sayWho(story);
  await screen.press("button", words.identity.yes);
  await answerFrom(story, given, count);

  await screen.see("heading", words.overview.title);
  await look("overview");
  line.cut();
  await screen.press("button", words.overview.send);
  await screen.see("heading", words.sending.waitingTitle);
  await look("waiting");
  line.mend();
  await screen.see("heading", words.receipt.title);
  await look("receipt");
  const pictures = await screen.ask<readonly string[]>(
    `[...document.querySelectorAll("main section li")].map((item) => item.textContent.trim())`,
  );
  return { given, pictures };
}

/** The card of somebody who has answered says so, and the device has kept nothing. */
export async function showUsedCard({ screen, link, look }: PupilStory): Promise<void> {
  await screen.press("button", words.receipt.done);
  await screen.see("heading", words.noCard.title);
  await screen.open(link);
  await screen.see("heading", (await wordsUnasked(screen)).problems.used.title);
  await look("used");
}

/** Before a pupil has chosen a language it is the browser's; WebKit's small browsers speak English alone. */
async function wordsUnasked(screen: EngineScreen): Promise<typeof words> {
  const language = await screen.ask<string>("navigator.language");
  return screenWords[/^(?:nb|no)\b/u.test(language) ? "nb" : "en"].pupil;
}

async function sayWho({ screen, name }: PupilStory): Promise<void> {
  await screen.press("button", words.language.names.nb);
  await screen.see("heading", words.identity.title(name));
}

/** Goes on at the question after the last one given. */
async function answerFrom(story: PupilStory, given: Answer[], to: number): Promise<void> {
  const { screen, look } = story;
  const count = await readCount(screen);
  while (given.length < to) {
    await seePosition(screen, given.length + 1, count);
    const options = await readOptions(screen);
    const answer =
      options.length === 0
        ? await answerNames(story, given)
        : await answerScale(story, given, options);
    if (answer.type === "named" && answer.pupils.length > 1) await look("names");
    if (answer.type === "chosen" && answer.value === 3) await look("scale");
    given.push(answer);
    await screen.press("button", words.question.next);
  }
}

async function answerNames(story: PupilStory, given: readonly Answer[]): Promise<Answer> {
  const { screen, names } = story;
  const turn = given.filter(({ type }) => type !== "chosen").length;
  const doing = at(amongNames, turn % amongNames.length);
  if (doing === "nobody" || doing === "skip") {
    await screen.press("button", words.question[doing]);
    return { type: doing === "skip" ? "skipped" : "nobody" };
  }
  const chosen = doing === "three" ? [1, 5, 18] : [16];
  for (const index of chosen) await screen.press("button", at(names, index));
  return { type: "named", pupils: chosen };
}

async function answerScale(
  { screen }: PupilStory,
  given: readonly Answer[],
  options: readonly string[],
): Promise<Answer> {
  const doing = at(onScale, given.length % onScale.length);
  if (doing === "skip") {
    await screen.press("button", words.question.skip);
    return { type: "skipped" };
  }
  await screen.press("radio", at(options, doing - 1));
  return { type: "chosen", value: doing };
}

function readOptions(screen: EngineScreen): Promise<readonly string[]> {
  return screen.ask(
    `[...document.querySelectorAll("[role=radiogroup] label")].map((label) => label.textContent.trim())`,
  );
}

/** How many questions there are, from "question 1 of N". */
async function readCount(screen: EngineScreen): Promise<number> {
  await screen.see("button", words.question.next);
  const counts = await screen.ask<readonly string[]>(
    `[...document.querySelectorAll("p")].flatMap((line) => /^Spørsmål \\d+ av (\\d+)$/u.exec(line.textContent.trim())?.[1] ?? [])`,
  );
  return Number(at(counts, 0));
}

/** Waits for the position told beside the tools. */
async function seePosition(screen: EngineScreen, number: number, count: number): Promise<void> {
  const told = JSON.stringify(words.question.position(number, count));
  await screen.ask(
    `new Promise((resolve) => {
       const look = () => [...document.querySelectorAll("p")].some((line) => line.textContent.trim() === ${told})
         ? resolve(true) : requestAnimationFrame(look);
       look();
     })`,
  );
}
