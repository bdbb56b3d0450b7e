-- Everything the relay knows. Ids, slots, verifiers and ballots are the bytes that travel as base64url;
-- no row holds a time at which anything arrived, nor an address.

CREATE TABLE invitation (
  number   INTEGER PRIMARY KEY AUTOINCREMENT,
  hash     BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
  -- Days since 1970.
  made_day INTEGER NOT NULL,
  used     INTEGER NOT NULL DEFAULT 0 CHECK (used IN (0, 1))
) STRICT;

CREATE TABLE survey (
  key               INTEGER PRIMARY KEY,
  survey_id         BLOB NOT NULL UNIQUE CHECK (length(survey_id) = 16),
  -- SHA-256 of the registration's bytes as they came: "the same again" is told from "the id is taken".
  registration_hash BLOB NOT NULL CHECK (length(registration_hash) = 32),
  owner_verifier    BLOB NOT NULL CHECK (length(owner_verifier) = 32),
  watch_verifier    BLOB NOT NULL CHECK (length(watch_verifier) = 32),
  ballot_bytes      INTEGER NOT NULL CHECK (ballot_bytes BETWEEN 1 AND 4200),
  opens_at          INTEGER NOT NULL,
  closes_at         INTEGER NOT NULL,
  delete_at         INTEGER NOT NULL,
  closed_by_hand    INTEGER NOT NULL DEFAULT 0 CHECK (closed_by_hand IN (0, 1)),
  -- The number of the ballot that came last; numbers of erased ballots are not given again.
  last_number       INTEGER NOT NULL DEFAULT 0,
  -- Which invitation it counts for; null where none was needed or when it is gone.
  invitation        INTEGER REFERENCES invitation (number) ON DELETE SET NULL
) STRICT;

CREATE INDEX survey_delete_at ON survey (delete_at);
CREATE INDEX survey_invitation ON survey (invitation);

-- Apart from its survey, whose row is written with every ballot.
CREATE TABLE manifest (
  survey INTEGER PRIMARY KEY REFERENCES survey (key) ON DELETE CASCADE,
  sealed BLOB NOT NULL CHECK (length(sealed) BETWEEN 1 AND 65600)
) STRICT;

CREATE TABLE slot (
  survey   INTEGER NOT NULL REFERENCES survey (key) ON DELETE CASCADE,
  slot     BLOB NOT NULL CHECK (length(slot) = 32),
  verifier BLOB NOT NULL CHECK (length(verifier) = 32),
  voided   INTEGER NOT NULL DEFAULT 0 CHECK (voided IN (0, 1)),
  -- Order of arrival in the survey, from 1, and the sealed ballot; both or none, and none when voided.
  number   INTEGER,
  ballot   BLOB,
  PRIMARY KEY (survey, slot),
  CHECK ((number IS NULL) = (ballot IS NULL)),
  CHECK (voided = 0 OR ballot IS NULL)
) STRICT, WITHOUT ROWID;

-- SHA-256 of the ids of erased surveys, for as long as a late repetition of a registration could bring one back.
CREATE TABLE erased_survey (
  id_hash    BLOB NOT NULL PRIMARY KEY CHECK (length(id_hash) = 32),
  forget_day INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
