import { describe, expect, test } from "vitest";
import {
  sampleAnswers,
  sampleEarlierAnswers,
  sampleSurveyName,
} from "../../../src/core/sample-class.ts";
import {
  createWorld,
  openNewVault,
  openPage,
  unlock,
  until,
  valueOf,
} from "../../support/teacher-harness.ts";

async function setupSample() {
  const page = await openPage(createWorld());
  valueOf(await page.app.vault.startSample());
  const entry = page.app.surveys.list()[0];
  if (entry === undefined) throw new Error("no survey");
  return { ...page, entry, surveyId: entry.survey.id };
}

describe("the sample class", () => {
  test("is a class of 26 with a finished survey, answered by 24", async () => {
    const { app, entry, surveyId } = await setupSample();
    expect(app.vault.state()).toEqual({ type: "sample" });
    expect(app.classes.list()[0]?.schoolClass.pupils).toHaveLength(26);
    expect(entry).toMatchObject({ answered: 24, expected: 26, survey: { state: "closed" } });
    expect(app.live.progress(surveyId)?.invalid).toEqual([]);
    expect(app.notices.list()).toEqual([]);
    expect(app.backups.due()).toEqual([]);
  });

  test("its ballots were sealed and opened: what comes out is what went in", async () => {
    const { app, surveyId } = await setupSample();
    expect(app.surveys.answers(surveyId)?.answers).toEqual(sampleAnswers());
    const groups = app.surveys.answers(surveyId)?.analysisInput.pupils.map(({ group }) => group);
    expect(groups?.filter((group) => group === "girl")).toHaveLength(13);
  });

  test("has a round before, to be seen beside it", async () => {
    const { app, surveyId } = await setupSample();
    const waves = app.waves.of(surveyId);
    const [before] = waves?.chain ?? [];
    if (before === undefined) throw new Error("no round before");
    expect(waves?.chain).toHaveLength(2);
    expect(app.surveys.answers(before.survey.id)?.answers).toEqual(sampleEarlierAnswers());
    expect(waves).toMatchObject({ others: [], earlierDeleted: false });
  });

  test("its older round knows of the newer, which knows of none", async () => {
    const { app, surveyId } = await setupSample();
    const older = app.waves.of(surveyId)?.chain[0]?.survey.id;
    if (older === undefined) throw new Error("no round before");
    expect(app.waves.newer(older)?.id).toBe(surveyId);
    expect(app.waves.newer(surveyId)).toBeNull();
    expect(app.waves.newer("AAAAAAAAAAAAAAAAAAAAAA" as typeof surveyId)).toBeNull();
  });

  test("leaves nothing in the browser and tells the relay nothing", async () => {
    const { app, store, relay, workers } = await setupSample();
    expect(await store.readAll()).toEqual({ ok: true, value: null });
    const classId = app.classes.list()[0]?.schoolClass.id ?? ("" as never);
    const draft = valueOf(await app.surveys.createDraft(classId, "Ny"));
    expect(app.surveys.problems(draft)).toEqual([{ type: "sample" }]);
    expect(await app.surveys.open(draft, app.surveys.closingDays(draft).usual)).toMatchObject({
      error: { type: "not-ready" },
    });
    valueOf(await app.classes.remove(classId));
    app.vault.leaveSample();
    expect(app.vault.state()).toEqual({ type: "no-vault" });
    expect(app.classes.list()).toEqual([]);
    expect(workers.size).toBe(0);
    expect(relay.calls).toEqual([]);
    expect(await store.readAll()).toEqual({ ok: true, value: null });
  });

  test("can be edited and undone like any", async () => {
    const { app } = await setupSample();
    const classId = app.classes.list()[0]?.schoolClass.id ?? ("" as never);
    valueOf(await app.classes.rename(classId, "10C"));
    valueOf(await app.classes.undo(classId));
    expect(app.classes.list()[0]?.schoolClass.name).toBe("7B");
  });

  test("is named in the language of the screen", async () => {
    const { app } = await openPage(createWorld());
    valueOf(await app.vault.startSample("en"));
    expect(app.surveys.list()[0]?.survey.name).toBe(sampleSurveyName.en);
  });

  test("a vault of one's own is left alone by it", async () => {
    const page = await openNewVault();
    await page.app.vault.lock();
    valueOf(await page.app.vault.startSample());
    page.app.vault.leaveSample();
    expect(page.app.vault.state()).toEqual({ type: "locked", why: "asked" });
    await unlock(page);
    expect(page.app.classes.list()).toEqual([]);
  });

  test("does not lock by itself: there is nothing to unlock it with", async () => {
    const { app, clock } = await setupSample();
    clock.pass(3600);
    app.vault.activity();
    await until(() => true);
    expect(app.vault.state()).toEqual({ type: "sample" });
  });
});
