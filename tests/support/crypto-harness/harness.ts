import { refOf } from "../../../src/core/question-ref.ts";
import { standardSet } from "../../../src/core/catalogue/standard-set.ts";
import {
  base64UrlToBytes,
  newClassId,
  newSurveyId,
  type QuestionId,
} from "../../../src/core/ids.ts";
import { createPupilCrypto } from "../../../workers/crypto-pupil.client.ts";
import { createTeacherCrypto } from "../../../workers/crypto-teacher.client.ts";
import { RpcError } from "../../../workers/rpc.ts";

const phrase = "tretten blå geiter i skogen";
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/** How a Worker that cannot start says so. */
async function startBoth(): Promise<readonly string[]> {
  return [
    await outcomeOf(createTeacherCrypto().selfTest()),
    await outcomeOf(createPupilCrypto().selfTest()),
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

Object.assign(globalThis, { startBoth, wholeWay });
