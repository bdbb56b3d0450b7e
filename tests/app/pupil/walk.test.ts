import { createRoot } from "solid-js";
import { describe, expect, test } from "vitest";
import type { PupilSurvey } from "../../../src/app/pupil/pupil-survey.ts";
import { createWalk, type Walk } from "../../../src/app/pupil/walk.ts";
import type { AskedQuestion } from "../../../src/core/asked-question.ts";
import type { QuestionId } from "../../../src/core/ids.ts";
import type { CalendarDay } from "../../../src/core/survey-dates.ts";
import type { Draft } from "../../../workers/crypto-pupil.protocol.ts";

const play = "play" as QuestionId;
const work = "work" as QuestionId;
const mood = "mood" as QuestionId;
const questions: readonly AskedQuestion[] = [
  { type: "nomination", id: play, kind: "affiliation", cap: null, own: null },
  { type: "nomination", id: work, kind: "affiliation", cap: 2, own: null },
  { type: "scale", id: mood, optionCount: 3 },
];

function setupWalk(languages: PupilSurvey["languages"] = ["nb"], draft: Draft | null = null) {
  const kept: Draft[] = [];
  const survey: PupilSurvey = {
    level: "grades-5-7",
    languages,
    questions,
    texts: {},
    names: ["A", "B", "C", "D", "E"],
    ownIndex: 0,
    classmates: new Map([
      [play, [1, 2, 3, 4]],
      [work, [4, 3, 2, 1]],
    ]),
    answersDeletedOn: "2027-07-31" as CalendarDay,
    contact: null,
  };
  const walk = createRoot(() =>
    createWalk({ survey, draft, onProgress: (progress) => kept.push(progress) }),
  );
  return { walk, kept };
}

function setupAtFirstQuestion(): { readonly walk: Walk; readonly kept: Draft[] } {
  const setup = setupWalk();
  setup.walk.identityAnswered(true);
  setup.walk.forward();
  return setup;
}

function answerAll(walk: Walk): void {
  walk.toggleClassmate(play, 2);
  walk.forward();
  walk.pressInstead(work, "nobody");
  walk.forward();
  walk.chooseValue(mood, 3);
  walk.forward();
}

describe("the way", () => {
  test("leads from language over identity and promises to the first question", () => {
    const { walk } = setupWalk(["nb", "en"]);
    expect(walk.place()).toEqual({ type: "language" });
    walk.languageChosen();
    expect(walk.place()).toEqual({ type: "identity" });
    walk.identityAnswered(true);
    expect(walk.place()).toEqual({ type: "about" });
    walk.forward();
    expect(walk.place()).toEqual({ type: "question", index: 0, changing: false });
  });

  test("asks for no language where there is one", () => {
    const { walk } = setupWalk(["nb"]);
    expect(walk.place()).toEqual({ type: "identity" });
    walk.back();
    expect(walk.place()).toEqual({ type: "identity" });
  });

  test("goes back the way it came, and loses nothing", () => {
    const { walk } = setupWalk(["nb", "en"]);
    walk.languageChosen();
    walk.identityAnswered(true);
    walk.forward();
    walk.toggleClassmate(play, 1);
    walk.forward();
    const places = [];
    for (let step = 0; step < 5; step += 1) {
      walk.back();
      places.push(walk.place().type);
    }
    expect(places).toEqual(["question", "about", "identity", "language", "language"]);
    expect(walk.answerTo(play)).toEqual({ type: "named", pupils: [1] });
  });

  test("stops at a card in the wrong hands, and only goes back from there", () => {
    const { walk } = setupWalk();
    walk.identityAnswered(false);
    expect(walk.place()).toEqual({ type: "wrong-hands" });
    walk.forward();
    expect(walk.place()).toEqual({ type: "wrong-hands" });
    walk.back();
    expect(walk.place()).toEqual({ type: "identity" });
  });

  test("goes on from a question only with an answer", () => {
    const { walk } = setupAtFirstQuestion();
    walk.forward();
    expect(walk.place()).toMatchObject({ index: 0 });
    walk.pressInstead(play, "skipped");
    walk.forward();
    expect(walk.place()).toMatchObject({ index: 1 });
  });

  test("a change from the last look leads back to it, by both buttons", () => {
    const { walk } = setupAtFirstQuestion();
    answerAll(walk);
    expect(walk.place()).toEqual({ type: "overview" });
    walk.change(1);
    expect(walk.place()).toEqual({ type: "question", index: 1, changing: true });
    walk.forward();
    expect(walk.place()).toEqual({ type: "overview" });
    walk.change(0);
    walk.back();
    expect(walk.place()).toEqual({ type: "overview" });
    walk.back();
    expect(walk.place()).toEqual({ type: "question", index: 2, changing: false });
  });

  test("a question emptied while changing holds the pupil until it has an answer", () => {
    const { walk } = setupAtFirstQuestion();
    answerAll(walk);
    walk.change(0);
    walk.toggleClassmate(play, 2);
    expect(walk.answerTo(play)).toBeNull();
    walk.back();
    expect(walk.place()).toEqual({ type: "question", index: 0, changing: true });
    walk.pressInstead(play, "skipped");
    walk.back();
    expect(walk.place()).toEqual({ type: "overview" });
  });
});

describe("what is kept", () => {
  test("is told after every answer and every step, with its place", () => {
    const { walk, kept } = setupAtFirstQuestion();
    expect(kept.at(-1)).toEqual({ place: 0, answers: new Map() });
    walk.toggleClassmate(play, 3);
    expect(kept.at(-1)).toEqual({
      place: 0,
      answers: new Map([[play, { type: "named", pupils: [3] }]]),
    });
    walk.forward();
    expect(kept.at(-1)?.place).toBe(1);
  });

  test("is nothing before the first question", () => {
    const { walk, kept } = setupWalk(["nb", "en"]);
    walk.languageChosen();
    walk.identityAnswered(true);
    expect(kept).toEqual([]);
  });

  test("puts a change from the last look at the last look", () => {
    const { walk, kept } = setupAtFirstQuestion();
    answerAll(walk);
    walk.change(1);
    walk.toggleClassmate(work, 3);
    expect(kept.at(-1)?.place).toBe(questions.length);
  });

  test("brings the pupil back to the last look", () => {
    const draft: Draft = { place: 3, answers: new Map([[play, { type: "nobody" }]]) };
    const { walk } = setupWalk(["nb"], draft);
    walk.identityAnswered(true);
    expect(walk.place()).toEqual({ type: "overview" });
    expect(walk.answerTo(play)).toEqual({ type: "nobody" });
  });
});

describe("answers", () => {
  test("chosen classmates are kept in the roster's order", () => {
    const { walk } = setupAtFirstQuestion();
    for (const index of [4, 1, 3]) walk.toggleClassmate(play, index);
    expect(walk.answerTo(play)).toEqual({ type: "named", pupils: [1, 3, 4] });
  });

  test("taking the last classmate back is no answer, neither nobody nor skipped", () => {
    const { walk } = setupAtFirstQuestion();
    walk.toggleClassmate(play, 1);
    walk.toggleClassmate(play, 1);
    expect(walk.answerTo(play)).toBeNull();
    expect(walk.answers().has(play)).toBe(false);
  });

  test("a cap is held, and taking back makes room", () => {
    const { walk } = setupAtFirstQuestion();
    expect([1, 2, 3].map((index) => walk.toggleClassmate(work, index))).toEqual([
      "done",
      "done",
      "cap-reached",
    ]);
    expect(walk.answerTo(work)).toEqual({ type: "named", pupils: [1, 2] });
    walk.toggleClassmate(work, 1);
    expect(walk.toggleClassmate(work, 3)).toBe("done");
  });

  test.each(["nobody", "skipped"] as const)(
    "%s takes the place of names, and gives them back when pressed again",
    (instead) => {
      const { walk } = setupAtFirstQuestion();
      walk.toggleClassmate(play, 1);
      walk.toggleClassmate(play, 2);
      walk.pressInstead(play, instead);
      expect(walk.answerTo(play)).toEqual({ type: instead });
      walk.pressInstead(play, instead);
      expect(walk.answerTo(play)).toEqual({ type: "named", pupils: [1, 2] });
    },
  );

  test("nobody and skipped are different, and one takes the other's place", () => {
    const { walk } = setupAtFirstQuestion();
    walk.pressInstead(play, "nobody");
    walk.pressInstead(play, "skipped");
    expect(walk.answerTo(play)).toEqual({ type: "skipped" });
    walk.pressInstead(play, "skipped");
    expect(walk.answerTo(play)).toBeNull();
  });

  test("names taken back one by one do not come back with nobody", () => {
    const { walk } = setupAtFirstQuestion();
    walk.toggleClassmate(play, 1);
    walk.pressInstead(play, "nobody");
    walk.pressInstead(play, "nobody");
    walk.toggleClassmate(play, 1);
    walk.pressInstead(play, "nobody");
    walk.pressInstead(play, "nobody");
    expect(walk.answerTo(play)).toBeNull();
  });

  test("a classmate takes the place of nobody", () => {
    const { walk } = setupAtFirstQuestion();
    walk.pressInstead(play, "nobody");
    walk.toggleClassmate(play, 3);
    expect(walk.answerTo(play)).toEqual({ type: "named", pupils: [3] });
  });

  test("a scale keeps one value, and skip gives it back", () => {
    const { walk } = setupAtFirstQuestion();
    walk.chooseValue(mood, 1);
    walk.chooseValue(mood, 3);
    walk.pressInstead(mood, "skipped");
    expect(walk.answerTo(mood)).toEqual({ type: "skipped" });
    walk.pressInstead(mood, "skipped");
    expect(walk.answerTo(mood)).toEqual({ type: "chosen", value: 3 });
  });
});

describe("a rating", () => {
  const rating = "rate" as QuestionId;

  function setupRating(): Walk {
    return createRoot(() =>
      createWalk({
        survey: {
          level: "grades-5-7",
          languages: ["nb"],
          questions: [{ type: "rating", id: rating, points: 5 }],
          texts: {},
          names: ["A", "B", "C", "D", "E"],
          ownIndex: 0,
          classmates: new Map([[rating, [3, 1, 4, 2]]]),
          answersDeletedOn: "2027-07-31" as CalendarDay,
          contact: null,
        },
        draft: null,
        onProgress: () => undefined,
      }),
    );
  }

  test("is given one classmate at a time, changed, and taken back", () => {
    const walk = setupRating();
    walk.rateClassmate(rating, 3, 5);
    walk.rateClassmate(rating, 1, 2);
    walk.rateClassmate(rating, 3, 4);
    expect(walk.answerTo(rating)).toEqual({
      type: "rated",
      ratings: [
        { pupil: 1, value: 2 },
        { pupil: 3, value: 4 },
      ],
    });
    walk.rateClassmate(rating, 1, null);
    walk.rateClassmate(rating, 3, null);
    expect(walk.answerTo(rating)).toBeNull();
  });

  test("comes back when skipping is taken back", () => {
    const walk = setupRating();
    walk.rateClassmate(rating, 2, 3);
    const before = walk.answerTo(rating);
    walk.pressInstead(rating, "skipped");
    expect(walk.answerTo(rating)).toEqual({ type: "skipped" });
    walk.pressInstead(rating, "skipped");
    expect(walk.answerTo(rating)).toEqual(before);
  });
});
