import { expect, test } from "@playwright/test";
import { receipt } from "../../src/i18n/nb/receipt.ts";
import { receiptDrawing } from "../../src/ui/components/receipt-pictures.ts";
import { startPupilService } from "../support/pupil-service.ts";
import type { RelayProcess } from "../support/relay-process.ts";
import { fastLine, openSlowLine, type SlowLine } from "../support/slow-line.ts";
import { at } from "../support/survey-crypto.ts";
import { engines, type Engine } from "./support/engines.ts";
import { lookAround } from "./support/look-around.ts";
import { answerAsPupil, showUsedCard } from "./support/pupil-story.ts";
import { openSurveyAtRelay, type SurveyAtRelay } from "./support/survey-at-relay.ts";

let relay: RelayProcess;
let line: SlowLine;
let survey: SurveyAtRelay;

test.beforeAll(async () => {
  relay = await startPupilService();
  line = await openSlowLine(relay.origin, fastLine);
  survey = await openSurveyAtRelay(line.origin);
});
test.afterAll(async () => {
  await line?.close();
  await relay?.stop();
});

for (const [index, engine] of engines.entries()) {
  test(`a pupil answers in ${engine.name}`, async () => {
    test.skip(engine.missing.length > 0, `not on this machine: ${engine.missing.join(", ")}`);
    await answer(engine, index + 7);
  });
}

async function answer(engine: Engine, rosterIndex: number): Promise<void> {
  const name = at(survey.names, rosterIndex);
  const link = survey.linkOf(rosterIndex);
  const screen = await engine.open(link);
  try {
    const { names } = survey;
    const look = lookAround(engine.name, screen);
    const story = { screen, name, link, names, line, look };
    const { given, pictures } = await answerAsPupil(story);

    const ballot = (await survey.received()).find((each) => each.name === name);
    expect(ballot?.answers).toEqual(given);
    expect(ballot?.bytes).toBe(survey.ballotBytes);
    expect(new Set(given.map(({ type }) => type))).toEqual(
      new Set(["named", "nobody", "skipped", "chosen"]),
    );
    const shownAtTeacher = ballot?.receipt.map(
      (number) => receipt.pictures[receiptDrawing(number).name],
    );
    expect(pictures).toEqual(shownAtTeacher);

    await showUsedCard(story);
    expect(await screen.ask("location.href")).toBe(`${line.origin}/svar`);
    expect(await screen.ask("localStorage.length + sessionStorage.length")).toBe(0);
    expect(await screen.ask("history.state")).toBeNull();
  } finally {
    await screen.close();
  }
}
