import { wasSoBefore } from "../../../app/teacher/results-round-before.ts";
import type { Evidence, ReceivedEvidence, Sign } from "../../../core/signs/sign.ts";
import {
  decimal,
  nameOf,
  namesOf,
  optionText,
  percent,
  questionText,
  questionWords,
  firmnessState,
  type ResultsDesk,
} from "./results-desk.tsx";
import { overviewWords } from "./overview-words.ts";

/** A sign about a pupil in whole sentences, with the counts and what chance alone would give; not how firm it is. */
export function signSentences(desk: ResultsDesk, pupil: number, sign: Sign): readonly string[] {
  const name = nameOf(desk, pupil);
  const texts = desk.signTexts();
  if (sign.id === "unseen") return [texts.evidence.unseen(name, sign.evidence.length)];
  const sentences = sign.evidence.map((evidence) => evidenceSentence(desk, name, evidence));
  const oneChoice = sign.id === "unchosen" || sign.id === "unchosen-everywhere";
  return [
    ...sentences,
    ...(oneChoice ? [texts.evidence.oneWouldChangeIt] : []),
    ...(sign.evidence.every(isWithinChance) ? [texts.evidence.mayBeChance] : []),
    ...(sign.id === "dominating-unclear" ? [texts.evidence.directionUnclear] : []),
    ...(sign.caution ? [texts.caution] : []),
  ];
}

/** The same with how firm it is; own words with what the pupil said before. */
export function wholeSign(desk: ResultsDesk, pupil: number, sign: Sign): readonly string[] {
  const last = firmnessSentence(desk, pupil, sign);
  return [...signSentences(desk, pupil, sign), ...(last === null ? [] : [last])];
}

/**
 * How firm it is, and whether it was so in the class's own round before, else what other classes show; that it is looked
 * at, as long as it is, and that nobody knows where it is not worked out. Null of own words, which are no estimate.
 */
export function firmnessSentence(desk: ResultsDesk, pupil: number, sign: Sign): string | null {
  const { basis, firmness } = sign;
  if (firmness !== null) {
    const texts = desk.signTexts();
    const share = percent(desk, firmness.share);
    // What a pupil says is no estimate: only the choices beside it are.
    if (sign.evidence.some(({ type }) => type === "own-report")) return texts.choicesAgain(share);
    const round = desk.roundBefore?.() ?? null;
    const id = desk.analysis().pupils[pupil]?.id;
    if (round !== null && id !== undefined && wasSoBefore(round, id, sign)) {
      return texts.soBefore(round.name, share);
    }
    const told = texts.firmness[firmness.word](share);
    return firmness.word === "loose" ? `${told} ${texts.oftenGone}` : told;
  }
  if (basis === "own") return null;
  return firmnessState(desk) === "awaited"
    ? overviewWords[desk.language()].awaited
    : desk.texts().number.firmnessUnknown;
}

/** The count lies in the band that chance alone would give: then the sign is a reason to look, and no more. */
function isWithinChance(evidence: Evidence): boolean {
  return (
    evidence.type === "received" &&
    evidence.received >= evidence.low &&
    evidence.received <= evidence.high
  );
}

/** "No one chose Nora for breaks (0 of 25; chance alone would give 2 to 5)." */
export function receivedSentence(
  desk: ResultsDesk,
  name: string,
  evidence: Pick<ReceivedEvidence, "questionId" | "received" | "possible" | "low" | "high">,
): string {
  const { questionId, received, possible, low, high } = evidence;
  const statement = questionWords(desk, questionId).received(name, received);
  return `${statement} ${desk.signTexts().evidence.chance(received, possible, low, high)}.`;
}

function evidenceSentence(desk: ResultsDesk, name: string, evidence: Evidence): string {
  const texts = desk.signTexts().evidence;
  const { where } = questionWords(desk, evidence.questionId);
  switch (evidence.type) {
    case "received":
      return receivedSentence(desk, name, evidence);
    case "mutual":
      return texts.mutual(name, where, evidence.given, evidence.received);
    case "own-report":
      return texts.ownReport(
        name,
        optionText(desk, evidence.questionId, evidence.value),
        questionText(desk, evidence.questionId),
      );
    case "chosen-by":
      return evidence.are === "without-mutual"
        ? texts.byUnconnected(name, where, namesOf(desk, evidence.pupils))
        : texts.byConnected(name, where, namesOf(desk, evidence.pupils));
    case "unreturned":
      return texts.unreturned(name, where, evidence.given, evidence.answeredByChosen);
    case "direction":
      return texts.direction(
        questionWords(desk, evidence.questionId).received(name, evidence.received),
        decimal(desk, evidence.expected),
      );
    case "outside":
      return texts.outside(name, where, evidence.partSize, evidence.mainSize);
    case "lost-ties":
      return texts.lost(
        name,
        where,
        evidence.before,
        evidence.kept,
        evidence.receivedBefore,
        evidence.receivedNow,
      );
  }
}
