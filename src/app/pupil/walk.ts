import { createSignal } from "solid-js";
import type { Answer, Answers, RosterIndex } from "../../core/answers.ts";
import type { QuestionId } from "../../core/ids.ts";
import type { Draft } from "../../../workers/crypto-pupil.protocol.ts";
import {
  isNamed,
  namedPupils,
  withPupilToggled,
  withRating,
  type AnswerSoFar,
} from "./answer-changes.ts";
import type { PupilSurvey } from "./pupil-survey.ts";

/** Where the pupil stands between opening the card and sending. */
export type WalkPlace =
  | { readonly type: "language" }
  /** "Is this you?" */
  | { readonly type: "identity" }
  /** The card belongs to somebody else. */
  | { readonly type: "wrong-hands" }
  /** Who will see the answers. */
  | { readonly type: "about" }
  /** changing: reached from the last look, and leads back to it. */
  | { readonly type: "question"; readonly index: number; readonly changing: boolean }
  /** The last look at all answers. */
  | { readonly type: "overview" };

export type ToggleEnd = "done" | "cap-reached";

/** The pupil's way through one survey, also in the teacher's preview. */
export interface Walk {
  readonly survey: PupilSurvey;
  place(): WalkPlace;
  /** From language to identity, or past it where that was asked before. */
  languageChosen(): void;
  identityAnswered(isMe: boolean): void;
  /** One step on. Does nothing from a question that has no answer yet. */
  forward(): void;
  back(): void;
  /** Opens one question from the last look. */
  change(index: number): void;
  /** Asks "Is this you?" again before anything is shown, and then goes on at the same place. */
  askAgain(): void;
  answers(): Answers;
  /** Null: not answered yet. */
  answerTo(id: QuestionId): AnswerSoFar;
  toggleClassmate(id: QuestionId, index: RosterIndex): ToggleEnd;
  chooseValue(id: QuestionId, value: number): void;
  /** Null takes the rating of this classmate back. */
  rateClassmate(id: QuestionId, index: RosterIndex, value: number | null): void;
  /** "No one" or "skip" in place of what was chosen; pressed again it brings that back. */
  pressInstead(id: QuestionId, instead: "nobody" | "skipped"): void;
}

export interface WalkStart {
  readonly survey: PupilSurvey;
  /** Answers from before a reload; the walk then goes on at their place. */
  readonly draft: Draft | null;
  /** Called after every answer and every step between questions. */
  readonly onProgress: (draft: Draft) => void;
  /**
   * For where the pupil was asked "Is this you?" before: the walk begins after it, and this is called for going back
   * from its first place.
   */
  readonly leave?: () => void;
}

export function createWalk({ survey, draft, onProgress, leave }: WalkStart): Walk {
  const questionCount = survey.questions.length;
  const asksLanguage = survey.languages.length > 1;
  const beginning: WalkPlace = leave === undefined ? { type: "identity" } : { type: "about" };
  const [answers, setAnswers] = createSignal<Answers>(draft?.answers ?? new Map());
  const [place, setPlace] = createSignal<WalkPlace>(
    asksLanguage ? { type: "language" } : beginning,
  );
  const setAside = new Map<QuestionId, Answer>();
  let resumeAt: WalkPlace | null = draft === null ? null : placeOfDraft(draft, questionCount);

  function go(next: WalkPlace): void {
    setPlace(next);
    if (next.type === "question" || next.type === "overview") reportProgress();
  }

  function reportProgress(): void {
    onProgress({ answers: answers(), place: placeToKeep(place(), questionCount) });
  }

  function answerTo(id: QuestionId): AnswerSoFar {
    return answers().get(id) ?? null;
  }

  function setAnswer(id: QuestionId, answer: AnswerSoFar): void {
    const next = new Map(answers());
    if (answer === null) next.delete(id);
    else next.set(id, answer);
    setAnswers(next);
    reportProgress();
  }

  function forward(): void {
    const at = place();
    if (at.type === "about") return go(questionOrOverview(0));
    if (at.type !== "question" || answerAt(at.index) === null) return;
    go(at.changing ? { type: "overview" } : questionOrOverview(at.index + 1));
  }

  function back(): void {
    const at = place();
    if (at.type === "language") leave?.();
    else if (at.type === beginning.type && asksLanguage) go({ type: "language" });
    else if (at.type === "about" && leave !== undefined) leave();
    else if (at.type === "about" || at.type === "wrong-hands") go({ type: "identity" });
    else if (at.type === "overview") go(questionOrOverview(questionCount - 1));
    else if (at.type !== "question") return;
    else if (at.changing) forward();
    else go(at.index === 0 ? { type: "about" } : questionOrOverview(at.index - 1));
  }

  function questionOrOverview(index: number): WalkPlace {
    return index < questionCount
      ? { type: "question", index, changing: false }
      : { type: "overview" };
  }

  function answerAt(index: number): AnswerSoFar {
    const question = survey.questions[index];
    return question === undefined ? null : answerTo(question.id);
  }

  function capOf(id: QuestionId): number {
    const question = survey.questions.find((candidate) => candidate.id === id);
    return (question?.type === "nomination" ? question.cap : null) ?? Infinity;
  }

  return {
    survey,
    place,
    answers,
    answerTo,
    forward,
    back,
    languageChosen: () => go(beginning),
    identityAnswered(isMe) {
      if (!isMe) return go({ type: "wrong-hands" });
      const next = resumeAt ?? { type: "about" };
      resumeAt = null;
      go(next);
    },
    change: (index) => go({ type: "question", index, changing: true }),
    askAgain() {
      const at = place();
      if (at.type === "question" || at.type === "overview") resumeAt = at;
      if (at.type !== "language") go({ type: "identity" });
    },
    toggleClassmate(id, index) {
      const before = answerTo(id);
      const adds = !isNamed(before, index);
      if (adds && namedPupils(before).length >= capOf(id)) return "cap-reached";
      setAnswer(id, withPupilToggled(before, index));
      return "done";
    },
    chooseValue: (id, value) => setAnswer(id, { type: "chosen", value }),
    rateClassmate: (id, index, value) => setAnswer(id, withRating(answerTo(id), index, value)),
    pressInstead(id, instead) {
      const before = answerTo(id);
      if (before?.type === instead) return setAnswer(id, setAside.get(id) ?? null);
      if (before === null) setAside.delete(id);
      else if (before.type !== "skipped" && before.type !== "nobody") setAside.set(id, before);
      setAnswer(id, { type: instead });
    },
  };
}

function placeOfDraft(draft: Draft, questionCount: number): WalkPlace {
  return draft.place < questionCount
    ? { type: "question", index: draft.place, changing: false }
    : { type: "overview" };
}

/** Whoever changes an answer from the last look comes back to the last look, also after a reload. */
function placeToKeep(place: WalkPlace, questionCount: number): number {
  return place.type === "question" && !place.changing ? place.index : questionCount;
}
