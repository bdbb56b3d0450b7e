import fc from "fast-check";
import { expect, test } from "vitest";
import type { SurveyId } from "../../src/core/ids.ts";
import { setupRelay } from "../relay/support/relay-bench.ts";
import {
  addClosedSurvey,
  roundLine,
  setupLeaderRound,
  type Cut,
} from "../support/contributing-class.ts";
import {
  createWorld,
  openKnownVault,
  openNewVault,
  rest,
  valueOf,
  type Page,
} from "../support/teacher-harness.ts";

/** What a teacher, a browser and a network do; those that cannot be done as things stand are refused. */
const steps = ["invite", "yes", "replace", "withdraw", "refresh", "reload"] as const;
const cuts: readonly Cut[] = [null, "lost-request", "lost-answer"];

const way = fc.array(
  fc.record({ step: fc.constantFrom(...steps), cut: fc.constantFrom(...cuts) }),
  {
    minLength: 5,
    maxLength: 14,
  },
);

test("whatever is done, and lost on the way, the teacher is told in the end what the relay counts", async () => {
  const ends = new Set<string>();
  await fc.assert(
    fc.asyncProperty(way, async (walked) => {
      const relay = setupRelay();
      const { line, roundRelay } = roundLine(relay);
      let page: Page = await openNewVault(createWorld({ roundRelay }));
      const { surveyId } = await addClosedSurvey(page, { pupils: 12 });
      const round = await setupLeaderRound(relay);
      valueOf(await page.app.contributions.invite(surveyId, round.link));
      for (const { step, cut } of walked) {
        line.cut = cut;
        if (step === "reload") {
          page.app.dispose();
          page = await openKnownVault(page);
        } else await act(page, surveyId, { step, link: round.link });
        await rest();
      }
      line.cut = null;
      valueOf(await page.app.contributions.refresh(surveyId));
      const end = page.app.contributions.of(surveyId)?.state.type ?? "none";
      ends.add(end);
      expect(["none", "invited", "sent", "withdrawn"]).toContain(end);
      expect(await round.contributions()).toBe(end === "sent" ? 1 : 0);
      page.app.dispose();
      await relay.close();
    }),
    { numRuns: 14 },
  );
  // The ways lead somewhere, and not all to one place.
  expect(ends).toContain("sent");
  expect(ends).toContain("withdrawn");
});

interface Act {
  readonly step: Exclude<(typeof steps)[number], "reload">;
  readonly link: string;
}

async function act({ app }: Page, id: SurveyId, { step, link }: Act): Promise<void> {
  const { contributions } = app;
  switch (step) {
    case "invite":
      await contributions.invite(id, link);
      return;
    case "yes": {
      const preview = await contributions.preview(id);
      if (preview.ok) await contributions.contribute(id, { preview: preview.value });
      return;
    }
    case "replace":
      await contributions.replace(id);
      return;
    case "withdraw":
      await contributions.withdraw(id);
      return;
    case "refresh":
      await contributions.refresh(id);
  }
}
