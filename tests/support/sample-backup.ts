import { fillSample } from "../../src/app/teacher/sample-vault.ts";
import { surveyRecord } from "../../src/app/teacher/records/survey-record.ts";
import { readRecord } from "../../src/app/vault/record.ts";
import { quickAnalysis } from "../../src/core/analysis-options.ts";
import { analyseClass } from "../../src/core/analysis-run.ts";
import type { TrueCounts } from "../../src/core/leader/fields.ts";
import { termOf, type Term } from "../../src/core/leader/term.ts";
import { unitCounts } from "../../src/core/leader/unit-counts.ts";
import { sampleAnswers } from "../../src/core/sample-class.ts";
import { analysisInputOf } from "../../src/core/survey-analysis.ts";
import { dayAt } from "../../src/core/survey-dates.ts";
import type { UnitNumbers } from "../../src/crypto/unit-numbers.ts";
import { valueOf } from "./survey-crypto.ts";
import { makeVaultFile } from "./vault-file.ts";

/** A vault of one's own with the invented class in it, as a file; and what its latest survey would contribute. */
export interface SampleBackup {
  readonly file: Buffer;
  readonly kit: string;
  readonly term: Term;
  readonly counts: TrueCounts;
  readonly unit: UnitNumbers;
}

export async function makeSampleBackup(): Promise<SampleBackup> {
  const made = await makeVaultFile((session, deps) => fillSample(session, deps, "nb"));
  const { content, crypto, clock } = made;
  const opened = await crypto.openRows(content.rows.filter(({ table }) => table === "surveys"));
  const [survey] = opened
    .map((row) => readRecord(surveyRecord, valueOf(row))?.value.survey)
    .filter((found) => found?.state === "closed")
    .sort((one, other) => other.closedAt - one.closedAt);
  if (survey === undefined) throw new Error("The sample has no closed survey");
  const closedOn = dayAt(survey.closedAt, clock.localOffset);
  const { kind, roster, questions } = survey;
  const input = analysisInputOf({
    kind,
    roster,
    questions,
    answers: sampleAnswers(),
    groups: new Map(),
  });
  const analysis = analyseClass(input, { ...quickAnalysis, communities: false });
  const term = termOf(closedOn);
  const counted = unitCounts([{ kind, closedOn, questions, analysis }], { term, unitMost: 30 });
  const { counts } = valueOf(counted);
  return {
    file: made.file,
    kit: made.kit,
    term,
    counts,
    unit: await crypto.unitNumbers([survey.id], counts),
  };
}
