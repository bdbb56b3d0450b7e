import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { createPreviewSession } from "../../../src/app/pupil/preview-session.ts";
import type { QuestionId } from "../../../src/core/ids.ts";
import type { CalendarDay } from "../../../src/core/survey-dates.ts";

test("the preview ends with invented pictures and begins anew without the answers", () => {
  const id = "mood" as QuestionId;
  const session = createRoot(() =>
    createPreviewSession(
      {
        level: "grades-5-7",
        languages: ["nb", "en"],
        questions: [{ type: "scale", id, optionCount: 2 }],
        texts: {},
        names: ["A", "B"],
        ownIndex: 1,
        classmates: new Map(),
        answersDeletedOn: "2027-07-31" as CalendarDay,
        contact: null,
      },
      "nb",
    ),
  );
  const walk = () => {
    const step = session.step();
    if (step.type !== "walking") throw new Error(`at ${step.type}`);
    return step.walk;
  };
  walk().languageChosen();
  walk().identityAnswered(true);
  walk().forward();
  walk().chooseValue(id, 2);
  walk().forward();
  session.send();
  expect(session.step().type).toBe("receipt");
  session.finish();
  expect(walk().place().type).toBe("language");
  expect(walk().answers().size).toBe(0);
});
