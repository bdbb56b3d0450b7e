import { refOf } from "../../../src/core/question-ref.ts";
import { standardSet } from "../../../src/core/catalogue/standard-set.ts";
import {
  base64UrlToBytes,
  bytesToBase64Url,
  newClassId,
  newSurveyId,
  type QuestionId,
} from "../../../src/core/ids.ts";
import { addVectors, elementsToBytes, parseElements } from "../../../src/protocol/field61.ts";
import { roundLimits } from "../../../src/protocol/round-limits.ts";
import { createLeaderCrypto } from "../../../workers/crypto-leader.client.ts";
import { createPupilCrypto } from "../../../workers/crypto-pupil.client.ts";
import { createTeacherCrypto } from "../../../workers/crypto-teacher.client.ts";
import { RpcError } from "../../../workers/rpc.ts";

const phrase = "tretten blå geiter i skogen";
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/** How a Worker that cannot start says so. */
async function startAll(): Promise<readonly string[]> {
  return [
    await outcomeOf(createTeacherCrypto().selfTest()),
    await outcomeOf(createPupilCrypto().selfTest()),
    await outcomeOf(createLeaderCrypto().selfTest()),
  ];
}

/** A vault, a survey, a ballot, a lock and an unlock: everything in the real Workers. */
async function wholeWay() {
  const teacher = createTeacherCrypto();
  const { header } = valueOf(await teacher.createVault(phrase));
  const classId = newClassId(random);
  const surveyId = newSurveyId(random);
  const classKeys = await teacher.createClassKey(classId);
  const prepared = valueOf(
    await teacher.prepareSurvey(classId, {
      surveyId,
      kind: "preventive",
      title: "5A",
      languages: ["nb"],
      level: "grades-5-7",
      questions: standardSet.map(refOf),
      roster: ["Åse", "Bo", "Eli", "Nora", "Øystein"],
      opensAt: 900,
      closesAt: 1800,
      deleteAt: 2700,
      contact: null,
    }),
  );
  const [fragment = ""] = await teacher.cardFragments(surveyId, prepared.manifest);
  const pupil = createPupilCrypto();
  const card = valueOf(await pupil.readCard(fragment.slice(1)));
  valueOf(await pupil.openManifest(base64UrlToBytes(prepared.registration.manifest) ?? random(0)));
  const sealed = await pupil.sealBallot(
    new Map([["breaks" as QuestionId, { type: "named", pupils: [4] }]]),
  );
  pupil.terminate();
  teacher.terminate();
  const locked = await outcomeOf(teacher.slots(surveyId));
  const again = createTeacherCrypto();
  const empty = await outcomeOf(again.slots(surveyId));
  const unlocked = await again.unlock(header, { type: "passphrase", passphrase: phrase });
  await again.loadKeys([prepared.keysRow, classKeys]);
  const [opened] = await again.openBallots(surveyId, prepared.manifest, [
    { slot: card.slot, ballot: sealed.ballot },
  ]);
  return {
    cost: header.wraps[0]?.memLimitKiB,
    locked,
    empty,
    unlocked: unlocked.ok,
    opened: opened?.type,
    sameReceipt: opened?.type === "valid" && opened.receipt.join() === sealed.receipt.join(),
  };
}

/** A round of a leader with three contributions, each part in its Worker, and the relay's sum between them. */
async function wholeRound() {
  const leader = createLeaderCrypto();
  await leader.createThrowawayVault();
  const round = await leader.prepareRound({
    level: "school",
    mode: "plain",
    place: "Fjellvang skole",
    term: { schoolYear: 2026, half: "autumn" },
    unitMost: 30,
    closesAt: 900,
    deleteAt: 1800,
  });
  const teacher = createTeacherCrypto();
  const invitation = round.invitation.slice(1);
  const sealed = base64UrlToBytes(round.registration.description) ?? random(0);
  const { bytes: description } = valueOf(await teacher.openRound(invitation, sealed));
  const numbers = [1, 24, 21, ...new Array<number>(17).fill(0), ...new Array<number>(12).fill(-1)];
  const sent: { readonly tag: string; readonly body: Uint8Array }[] = [];
  for (let index = 0; index < 3; index += 1) {
    const { tag, shareSecret } = await teacher.newShareSecret();
    const body = await teacher.sealShare({ invitation, description, numbers, shareSecret });
    sent.push({ tag, body });
  }
  const cut = roundLimits.shareBytes.school;
  const shares = sent.map(({ body }) => valueOf(parseElements(body.subarray(0, cut))));
  const bytesOf = (tag: string) => String.fromCharCode(...(base64UrlToBytes(tag) ?? []));
  const texts = sent
    .map(({ tag, body }) => ({ tag, text: bytesToBase64Url(body.subarray(cut)) }))
    .sort((one, other) => (bytesOf(one.tag) < bytesOf(other.tag) ? -1 : 1));
  const open = (summed: typeof shares) =>
    leader.openRoundSum(round.roundId, round.description, {
      contributions: texts.length,
      sum: bytesToBase64Url(elementsToBytes(summed.reduce(addVectors))),
      texts,
    });
  const outcome = { whole: await open(shares), dropped: await open(shares.slice(1)) };
  leader.terminate();
  teacher.terminate();
  return outcome;
}

async function outcomeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return "done";
  } catch (error) {
    return error instanceof RpcError ? `${error.failure} ${String(error.thrown)}` : "other";
  }
}

function valueOf<Value>(
  result: { readonly ok: true; readonly value: Value } | { readonly ok: false },
): Value {
  if (!result.ok) throw new Error("It should have gone well");
  return result.value;
}

Object.assign(globalThis, { startAll, wholeWay, wholeRound });
