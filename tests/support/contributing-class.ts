import type { Answer, Answers } from "../../src/core/answers.ts";
import type { ClassId, QuestionId, SurveyId } from "../../src/core/ids.ts";
import type { RoundContent } from "../../src/protocol/round-description.ts";
import { createLeaderRelay } from "../../src/transport/leader-relay.ts";
import type { RelayTransport } from "../../src/transport/relay-call.ts";
import { createRoundRelay } from "../../src/transport/round-relay.ts";
import type { RelayBench } from "../relay/support/relay-bench.ts";
import { createLeader, roundContent } from "./leader/rounds.ts";
import { answer, valueOf, type Page } from "./teacher-harness.ts";

/** Names that are found again in bytes: none is a word of anything else. */
const firstNames = ["Ærlend", "Solveig", "Gunnvor", "Torbjørn", "Ingeborg", "Håkon", "Ragnfrid"];
const lastNames = ["Fjeldaas", "Bjørgum", "Østvold", "Haukedal", "Myrvang"];

export function pupilNames(pupils: number): readonly string[] {
  return Array.from({ length: pupils }, (_, index) => {
    const first = firstNames[index % firstNames.length] ?? "";
    return `${first} ${lastNames[Math.floor(index / firstNames.length) % lastNames.length] ?? ""}`;
  });
}

/** Neighbours choose each other; one in five does not thrive, and one in seven is bullied. */
export function invented(index: number, pupils: number): Answers {
  const other = index % 2 === 0 ? index + 1 : index - 1;
  const named = other < pupils ? [other] : [];
  const chosen = (value: number): Answer => ({ type: "chosen", value });
  const breaks: Answer = named.length > 0 ? { type: "named", pupils: named } : { type: "nobody" };
  return new Map<string, Answer>([
    ["breaks", breaks],
    ["thriving", chosen(index % 5 === 0 ? 4 : 1)],
    ["company", chosen(2)],
    ["safety", chosen(index === 3 ? 3 : 1)],
    ["bullied", chosen(index % 7 === 0 ? 3 : 1)],
  ]) as ReadonlyMap<string, Answer> as Answers & ReadonlyMap<QuestionId, Answer>;
}

export interface InventedPlan {
  readonly pupils?: number;
  readonly answered?: number;
  readonly name?: string;
}

export interface InventedSurvey {
  readonly classId: ClassId;
  readonly surveyId: SurveyId;
}

/** A class of so many whose survey is closed; the last ones have not answered. */
export async function addClosedSurvey(
  page: Page,
  { pupils = 14, answered, name = "7B-klassen" }: InventedPlan = {},
): Promise<InventedSurvey> {
  const list = pupilNames(pupils).map((each) => ({ name: each, group: null }));
  const created = await page.app.classes.create({ name, groupLabel: null, pupils: list });
  const classId = valueOf(created);
  return {
    classId,
    surveyId: await addRound(page, classId, { pupils, answered: answered ?? pupils }),
  };
}

/** A closed survey of a class that is there. */
export async function addRound(
  page: Page,
  classId: ClassId,
  { pupils, answered = pupils }: { readonly pupils: number; readonly answered?: number },
): Promise<SurveyId> {
  const surveyId = valueOf(await page.app.surveys.createDraft(classId, "Høstkartlegging"));
  valueOf(await page.app.surveys.open(surveyId, page.app.surveys.closingDays(surveyId).usual));
  for (let rosterIndex = 0; rosterIndex < answered; rosterIndex += 1) {
    await answer(page, surveyId, { rosterIndex, answers: invented(rosterIndex, pupils) });
  }
  valueOf(await page.app.live.collect(surveyId));
  valueOf(await page.app.surveys.close(surveyId));
  return surveyId;
}

export interface SentCall {
  readonly method: string;
  readonly path: string;
  readonly headers: string;
  readonly body: Uint8Array;
}

/** What a network does to the next calls: nothing arrives, or the answer is lost. */
export type Cut = "lost-request" | "lost-answer" | null;

/** The relay itself, and the calls that reached it or were to. */
export function roundLine(relay: RelayBench) {
  const calls: SentCall[] = [];
  const line = { cut: null as Cut };
  const transport: RelayTransport = {
    origin: "http://localhost:8080",
    fetch: async (url, { method = "GET", headers, body }) => {
      const all = Object.fromEntries(new Headers(headers));
      const sent = body === undefined || body === null ? new Uint8Array() : await bytesOf(body);
      const { pathname } = new URL(url);
      calls.push({ method, path: pathname, headers: JSON.stringify(all), body: sent });
      if (line.cut === "lost-request") throw new TypeError("No network");
      const answered = await relay.call(method, url, {
        headers: all,
        ...(body === undefined || body === null ? {} : { body }),
      });
      if (line.cut === "lost-answer") throw new TypeError("No network");
      return answered;
    },
  };
  return { calls, line, transport, roundRelay: createRoundRelay(transport) };
}

async function bytesOf(body: BodyInit): Promise<Uint8Array> {
  return new Uint8Array(await new Response(body).arrayBuffer());
}

/** A leader with a round at the relay. */
export async function setupLeaderRound(
  relay: RelayBench,
  changes: Partial<RoundContent> = {},
): Promise<LeaderRound> {
  const { transport } = roundLine(relay);
  const leader = createLeader();
  await leader.createThrowawayVault();
  const now = relay.clock.nowSeconds();
  const content = roundContent({
    closesAt: now + 7 * 86_400,
    deleteAt: now + 21 * 86_400,
    ...changes,
  });
  const { roundId, description, registration, invitation } = await leader.prepareRound(content);
  const client = createLeaderRelay(transport);
  const owner = await leader.roundOwnerSecret(roundId);
  valueOf(await client.createRound(registration, null));
  return {
    link: `https://skole.example/${invitation}`,
    content,
    contributions: async () => valueOf(await client.status(roundId, owner)).contributions,
    list: () => client.list(roundId, owner),
    freeze: () => client.freeze(roundId, owner),
    erase: () => client.deleteRound(roundId, owner),
    sums: async () =>
      leader.openRoundSum(roundId, description, valueOf(await client.result(roundId, owner))),
  };
}

export interface LeaderRound {
  readonly link: string;
  readonly content: RoundContent;
  /** As the relay counts them now. */
  contributions(): Promise<number>;
  list(): ReturnType<ReturnType<typeof createLeaderRelay>["list"]>;
  freeze(): ReturnType<ReturnType<typeof createLeaderRelay>["freeze"]>;
  erase(): ReturnType<ReturnType<typeof createLeaderRelay>["deleteRound"]>;
  sums(): ReturnType<ReturnType<typeof createLeader>["openRoundSum"]>;
}
