import type { DatabaseSync } from "node:sqlite";

export type RoundStatements = ReturnType<typeof prepareRoundStatements>;

/** Every question the relay asks its database about rounds, prepared once. */
export function prepareRoundStatements(database: DatabaseSync) {
  const prepare = (sql: string) => database.prepare(sql);
  return {
    round: prepare(`SELECT key, owner_verifier, pass_verifier, mode, share_bytes, closes_at,
      delete_at, state FROM round WHERE round_id = ?`),
    description: prepare("SELECT description FROM round WHERE round_id = ?"),
    sum: prepare("SELECT sum FROM round WHERE key = ?"),
    registrationHash: prepare("SELECT registration_hash FROM round WHERE round_id = ?"),
    due: prepare("SELECT round_id FROM round WHERE delete_at <= ?"),
    addRound: prepare(`INSERT INTO round (round_id, registration_hash, owner_verifier,
      pass_verifier, mode, share_bytes, closes_at, delete_at, invitation, description)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`),
    listRound: prepare("UPDATE round SET state = 'listed' WHERE key = ?"),
    freezeRound: prepare("UPDATE round SET state = 'frozen', sum = ?, delete_at = ? WHERE key = ?"),
    deleteRound: prepare("DELETE FROM round WHERE round_id = ?"),

    contribution: prepare(`SELECT withdrawn, hash, sealed_name FROM round_share
      WHERE round = ? AND tag = ?`),
    tags: prepare("SELECT count(*) AS n FROM round_share WHERE round = ?"),
    nameCount: prepare("SELECT count(sealed_name) AS n FROM round_share WHERE round = ?"),
    shareCount: prepare("SELECT count(hash) AS n FROM round_share WHERE round = ?"),
    names: prepare(`SELECT tag, sealed_name FROM round_share
      WHERE round = ? AND sealed_name IS NOT NULL ORDER BY tag`),
    texts: prepare(`SELECT tag, sealed_text FROM round_share
      WHERE round = ? AND sealed_text IS NOT NULL ORDER BY tag`),
    shares: prepare("SELECT share FROM round_share WHERE round = ? AND share IS NOT NULL"),
    putName: prepare(`INSERT INTO round_share (round, tag, sealed_name) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET sealed_name = excluded.sealed_name`),
    putShare: prepare(`INSERT INTO round_share (round, tag, hash, share, sealed_text)
      VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE
      SET hash = excluded.hash, share = excluded.share, sealed_text = excluded.sealed_text`),
    withdraw: prepare(`INSERT INTO round_share (round, tag, withdrawn) VALUES (?, ?, 1)
      ON CONFLICT DO UPDATE SET withdrawn = 1, hash = NULL, share = NULL, sealed_name = NULL,
      sealed_text = NULL`),
    eraseShares: prepare("UPDATE round_share SET share = NULL WHERE round = ?"),

    invitation: prepare(`SELECT number,
      (SELECT count(*) FROM round WHERE invitation = number) AS rounds
      FROM invitation WHERE hash = ? AND made_day > ?`),
    useInvitation: prepare("UPDATE invitation SET used = 1 WHERE number = ? AND used = 0"),

    erased: prepare("SELECT 1 FROM erased_round WHERE id_hash = ?"),
    addErased: prepare(`INSERT INTO erased_round (id_hash, forget_day) VALUES (?, ?)
      ON CONFLICT DO UPDATE SET forget_day = excluded.forget_day`),
    forgetErased: prepare("DELETE FROM erased_round WHERE forget_day <= ?"),
  };
}
