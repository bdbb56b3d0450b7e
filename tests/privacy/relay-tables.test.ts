import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDatabase } from "../../relay/store/database.ts";

/** Every column the relay's database may have. A new one is looked at here first: what could it tell about a person? */
const columns = [
  "erased_round.forget_day",
  "erased_round.id_hash",
  "erased_survey.forget_day",
  "erased_survey.id_hash",
  "invitation.hash",
  "invitation.made_day",
  "invitation.number",
  "invitation.used",
  "manifest.sealed",
  "manifest.survey",
  "round.closes_at",
  "round.delete_at",
  "round.description",
  "round.invitation",
  "round.key",
  "round.mode",
  "round.owner_verifier",
  "round.pass_verifier",
  "round.registration_hash",
  "round.round_id",
  "round.share_bytes",
  "round.state",
  "round.sum",
  "round_share.hash",
  "round_share.round",
  "round_share.sealed_name",
  "round_share.sealed_text",
  "round_share.share",
  "round_share.tag",
  "round_share.withdrawn",
  "slot.ballot",
  "slot.number",
  "slot.slot",
  "slot.survey",
  "slot.verifier",
  "slot.voided",
  "survey.ballot_bytes",
  "survey.closed_by_hand",
  "survey.closes_at",
  "survey.delete_at",
  "survey.invitation",
  "survey.key",
  "survey.last_number",
  "survey.opens_at",
  "survey.owner_verifier",
  "survey.registration_hash",
  "survey.survey_id",
  "survey.watch_verifier",
];

test("the relay's tables have no place for a name, an address or the time an answer came", () => {
  const folder = mkdtempSync(join(tmpdir(), "samklang-tables-"));
  const opened = openDatabase(folder);
  if (!opened.ok) throw new Error("The database could not be made");
  const found = opened.value
    .prepare(
      `SELECT table_name || '.' || column_name AS column FROM (
         SELECT t.name AS table_name, c.name AS column_name
         FROM sqlite_schema t JOIN pragma_table_info(t.name) c
         WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'
       ) ORDER BY 1`,
    )
    .all()
    .map(({ column }) => column);
  opened.value.close();
  rmSync(folder, { recursive: true });
  expect(found).toEqual(columns);
});
