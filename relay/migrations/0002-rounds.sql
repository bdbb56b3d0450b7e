-- Rounds of leaders (docs/protocol.md, 8.10). No row holds a time or an order of arrival: contributions lie by their
-- random tags.

CREATE TABLE round (
  key               INTEGER PRIMARY KEY,
  round_id          BLOB NOT NULL UNIQUE CHECK (length(round_id) = 16),
  -- SHA-256 of the registration's bytes as they came.
  registration_hash BLOB NOT NULL CHECK (length(registration_hash) = 32),
  owner_verifier    BLOB NOT NULL CHECK (length(owner_verifier) = 32),
  pass_verifier     BLOB NOT NULL CHECK (length(pass_verifier) = 32),
  mode              TEXT NOT NULL CHECK (mode IN ('plain', 'strict')),
  share_bytes       INTEGER NOT NULL CHECK (share_bytes IN (320, 512)),
  closes_at         INTEGER NOT NULL,
  delete_at         INTEGER NOT NULL,
  state             TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'listed', 'frozen')),
  -- Of all shares, place by place, made in the transaction that erased them.
  sum               BLOB,
  -- Which invitation it counts for; null where none was needed or when it is gone.
  invitation        INTEGER REFERENCES invitation (number) ON DELETE SET NULL,
  description       BLOB NOT NULL CHECK (length(description) = 4137),
  CHECK (mode = 'strict' OR state <> 'listed'),
  CHECK ((state = 'frozen') = (sum IS NOT NULL)),
  CHECK (sum IS NULL OR length(sum) = share_bytes)
) STRICT;

CREATE INDEX round_delete_at ON round (delete_at);
CREATE INDEX round_invitation ON round (invitation);

CREATE TABLE round_share (
  round       INTEGER NOT NULL REFERENCES round (key) ON DELETE CASCADE,
  tag         BLOB NOT NULL CHECK (length(tag) = 16),
  withdrawn   INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
  -- SHA-256 of the share and the text as they came: stays when the share is erased.
  hash        BLOB CHECK (length(hash) = 32),
  sealed_name BLOB CHECK (length(sealed_name) = 296),
  sealed_text BLOB CHECK (length(sealed_text) = 176),
  -- Erased when the round is frozen.
  share       BLOB,
  PRIMARY KEY (round, tag),
  CHECK ((hash IS NULL) = (sealed_text IS NULL)),
  CHECK (share IS NULL OR hash IS NOT NULL),
  CHECK (withdrawn = 0 OR (sealed_name IS NULL AND hash IS NULL))
) STRICT, WITHOUT ROWID;

-- SHA-256 of the ids of erased rounds, for as long as a late repetition of a registration could bring one back.
CREATE TABLE erased_round (
  id_hash    BLOB NOT NULL PRIMARY KEY CHECK (length(id_hash) = 32),
  forget_day INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
