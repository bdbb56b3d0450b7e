import type { DatabaseSync } from "node:sqlite";

export type Statements = ReturnType<typeof prepareStatements>;

const phase = "survey.opens_at, survey.closes_at, survey.delete_at, survey.closed_by_hand";
const slotColumns = `slot.verifier, slot.voided, slot.ballot IS NOT NULL AS used, ${phase}`;
const inSurvey = "JOIN survey ON survey.key = slot.survey WHERE survey.survey_id = ?";

/** Every question the relay asks its database, prepared once. */
export function prepareStatements(database: DatabaseSync) {
  const prepare = (sql: string) => database.prepare(sql);
  return {
    survey: prepare(`SELECT key, ${phase}, owner_verifier, watch_verifier, ballot_bytes,
      (SELECT count(*) FROM slot WHERE survey = key) AS slots,
      (SELECT count(ballot) FROM slot WHERE survey = key) AS ballots
      FROM survey WHERE survey_id = ?`),
    manifest: prepare(`SELECT sealed FROM manifest
      JOIN survey ON survey.key = manifest.survey WHERE survey.survey_id = ?`),
    registrationHash: prepare("SELECT registration_hash FROM survey WHERE survey_id = ?"),
    due: prepare("SELECT survey_id FROM survey WHERE delete_at <= ?"),
    addSurvey: prepare(`INSERT INTO survey (survey_id, registration_hash, owner_verifier,
      watch_verifier, ballot_bytes, opens_at, closes_at, delete_at, invitation)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`),
    addManifest: prepare("INSERT INTO manifest (survey, sealed) VALUES (?, ?)"),
    closeSurvey: prepare(`UPDATE survey SET closed_by_hand = 1, opens_at = ?, closes_at = ?,
      delete_at = ? WHERE key = ?`),
    setLastNumber: prepare("UPDATE survey SET last_number = ? WHERE key = ?"),
    deleteSurvey: prepare("DELETE FROM survey WHERE survey_id = ?"),

    slot: prepare(`SELECT ${slotColumns} FROM slot ${inSurvey} AND slot.slot = ?`),
    slotForBallot: prepare(`SELECT survey.key, survey.ballot_bytes, survey.last_number,
      slot.ballot, ${slotColumns} FROM slot ${inSurvey} AND slot.slot = ?`),
    addSlot: prepare("INSERT INTO slot (survey, slot, verifier) VALUES (?, ?, ?)"),
    fillSlot: prepare("UPDATE slot SET number = ?, ballot = ? WHERE survey = ? AND slot = ?"),
    voidSlot: prepare(`UPDATE slot SET voided = 1, number = NULL, ballot = NULL
      WHERE survey = ? AND slot = ?`),

    ballots: prepare(`SELECT slot.number, slot.slot, slot.ballot FROM slot ${inSurvey}
      AND slot.number > ? ORDER BY slot.number LIMIT ?`),
    filled: prepare(`SELECT slot.number, slot.slot FROM slot ${inSurvey}
      AND slot.number > ? ORDER BY slot.number`),
    lastNumber: prepare("SELECT last_number FROM survey WHERE survey_id = ?"),

    invitation: prepare(`SELECT number,
      (SELECT count(*) FROM survey WHERE invitation = number) AS surveys
      FROM invitation WHERE hash = ? AND made_day > ?`),
    useInvitation: prepare("UPDATE invitation SET used = 1 WHERE number = ? AND used = 0"),
    forgetInvitations: prepare("DELETE FROM invitation WHERE made_day <= ?"),

    erased: prepare("SELECT 1 FROM erased_survey WHERE id_hash = ?"),
    addErased: prepare(`INSERT INTO erased_survey (id_hash, forget_day) VALUES (?, ?)
      ON CONFLICT DO UPDATE SET forget_day = excluded.forget_day`),
    forgetErased: prepare("DELETE FROM erased_survey WHERE forget_day <= ?"),
  };
}
