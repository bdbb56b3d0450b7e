import { bytesToBase64Url, newClassId } from "../../../src/core/ids.ts";
import { openBackup, sealBackup } from "../../../src/crypto/backup.ts";
import { addClassKey, createKeyring, rowKeyOf } from "../../../src/crypto/keyring.ts";
import { wrapWithKit, wrapWithPassphrase } from "../../../src/crypto/key-wrap.ts";
import { openPlainRow } from "../../../src/crypto/plain-row.ts";
import { decodeKit, encodeKit } from "../../../src/crypto/recovery-kit.ts";
import { openRow, sealRow, type RowPlace } from "../../../src/crypto/sealed-row.ts";
import { headerOf, newVaultKey, openVault, type VaultSecret } from "../../../src/crypto/vault.ts";
import type { SealedRow } from "../../../src/protocol/sealed-row.ts";
import type { KeyWrap, VaultHeader } from "../../../src/protocol/vault-header.ts";
import {
  at,
  bytesOfText,
  randomBytes,
  teacherSodium,
  valueOf,
  withBitTurned,
} from "../../support/survey-crypto.ts";
import { makeByOracle } from "./oracle.ts";
import type { Vector } from "./vector.ts";

const b64u = bytesToBase64Url;
const phrase = "tretten blå geiter i skogen";
/** The least that is accepted: the same code as at 256 MiB, a tenth of a second each. */
const costs = [{ opsLimit: 2, memLimitKiB: 64 * 1024 }];

export interface VaultCase {
  readonly vault: ReturnType<typeof newVaultKey>;
  readonly kit: string;
  readonly ofApp: VaultHeader;
  readonly ofOracle: VaultHeader;
}

/** One vault whose master key each side wrapped under the same phrase and kit. */
export function setupVaultCase(): VaultCase {
  const vault = newVaultKey(teacherSodium);
  const kit = randomBytes(20);
  const wrap = wrapWithPassphrase(teacherSodium, vault, { passphrase: phrase, costs });
  if (wrap === null) throw new Error("There should be memory for this");
  const making = {
    op: "make-wrap",
    vaultId: b64u(vault.vaultId),
    masterKey: b64u(vault.masterKey),
  };
  const made = makeByOracle([
    { ...making, secret: phrase, terms: termsOf(wrap, b64u(randomBytes(16))) },
    {
      ...making,
      secret: encodeKit(kit),
      terms: termsOf(wrapWithKit(teacherSodium, vault, kit), ""),
    },
  ]);
  return {
    vault,
    kit: encodeKit(kit),
    ofApp: headerOf(vault, [wrap, wrapWithKit(teacherSodium, vault, kit)]),
    ofOracle: headerOf(vault, made as readonly KeyWrap[]),
  };
}

function termsOf({ type, kdf, opsLimit, memLimitKiB }: KeyWrap, salt: string) {
  return { type, kdf, opsLimit, memLimitKiB, salt };
}

export function wrapVectors({ kit, ofApp, ofOracle }: VaultCase): readonly Vector[] {
  const passphrase: VaultSecret = { type: "passphrase", passphrase: phrase };
  const withKit: VaultSecret = { type: "kit", kit };
  const sides = [
    ["the app", ofApp, ofOracle],
    ["the oracle", ofOracle, ofApp],
  ] as const;
  return sides.flatMap(([side, header, other]) => {
    const change = (index: number, terms: Partial<KeyWrap>): VaultHeader => ({
      ...header,
      wraps: header.wraps.with(index, { ...at(header.wraps, index), ...terms }),
    });
    const turned = (index: number) =>
      b64u(withBitTurned(bytesOfText(at(header.wraps, index).sealed), 30));
    const bad: [string, VaultHeader, VaultSecret][] = [
      ["and another phrase", header, { type: "passphrase", passphrase: `${phrase}.` }],
      ["and another kit", header, { type: "kit", kit: encodeKit(new Uint8Array(20)) }],
      ["and a mistyped kit", header, { type: "kit", kit: `${kit.slice(0, -1)}?` }],
      ["under a dearer cost", change(0, { opsLimit: 3 }), passphrase],
      ["under more memory", change(0, { memLimitKiB: 65_537 }), passphrase],
      ["under a cheaper cost than there is", change(0, { opsLimit: 1 }), passphrase],
      ["under less memory than there is", change(0, { memLimitKiB: 65_535 }), passphrase],
      ["under a dearer cost than there is", change(0, { opsLimit: 11 }), passphrase],
      ["under more memory than there is", change(0, { memLimitKiB: 1_048_577 }), passphrase],
      ["with the salt of another", change(0, { salt: at(other.wraps, 0).salt }), passphrase],
      ["with its byte changed", change(0, { sealed: turned(0) }), passphrase],
      ["with its kit's byte changed", change(1, { sealed: turned(1) }), withKit],
      ["with the wraps swapped", change(0, { sealed: at(header.wraps, 1).sealed }), passphrase],
      ["dressed as a kit's", change(0, { type: "recovery" }), passphrase],
      ["of another vault", { ...header, vaultId: b64u(new Uint8Array(16)) }, withKit],
      ["without its wrap", { ...header, wraps: [] }, withKit],
    ];
    return [
      headerVector(`a wrap of ${side}`, { header, secret: passphrase, isBad: false }),
      headerVector(`a kit's wrap of ${side}`, { header, secret: withKit, isBad: false }),
      headerVector(`a wrap of ${side}, the phrase decomposed`, {
        header,
        secret: { type: "passphrase", passphrase: phrase.normalize("NFD") },
        isBad: false,
      }),
      ...bad.map(([name, hostile, secret]) =>
        headerVector(`a wrap of ${side} ${name}`, { header: hostile, secret, isBad: true }),
      ),
    ];
  });
}

export function kitVectors(): readonly Vector[] {
  const kits = [new Uint8Array(20), new Uint8Array(20).fill(255), randomBytes(20), randomBytes(20)];
  const written = makeByOracle(kits.map((kit) => ({ op: "write-kit", kit: b64u(kit) }))).map(
    String,
  );
  const spoil = (text: string) => `${text.startsWith("7") ? "8" : "7"}${text.slice(1)}`;
  const swap = (text: string) => [text.slice(6, 11), text.slice(0, 5), text.slice(12)].join("-");
  const vector = (name: string, text: string, isBad: boolean): Vector => ({
    name,
    isBad,
    question: { op: "read-kit", text },
    open: async () => {
      const kit = decodeKit(text);
      return kit.ok ? b64u(kit.value) : null;
    },
  });
  return [
    ...kits.map((kit, index) => vector(`kit ${index} written by the app`, encodeKit(kit), false)),
    ...written.map((text, index) => vector(`kit ${index} written by the oracle`, text, false)),
    ...written.map((text, index) => vector(`kit ${index} with a wrong symbol`, spoil(text), true)),
    vector("a kit with two groups swapped", swap(at(written, 2)), true),
    vector("a kit cut short", at(written, 3).slice(0, -1), true),
  ];
}

/** Rows under the keys of vault and class, and whole backups. */
export function rowVectors({ vault, kit, ofApp, ofOracle }: VaultCase): readonly Vector[] {
  const keyring = createKeyring(vault);
  const classId = newClassId(randomBytes);
  const classKeys = addClassKey(teacherSodium, keyring, classId);
  const classKey = keyring.classes.get(classId) ?? new Uint8Array();
  const place: RowPlace = { table: "classes", id: classId, scope: classId, schema: 1, revision: 4 };
  const value = { name: "5A", pupils: ["Åse-Lovise", "Øystein"] };
  const rowKey = rowKeyOf(teacherSodium, keyring, classId);
  if (rowKey === null) throw new Error("The key was just made");
  const ofTheApp = sealRow(teacherSodium, rowKey, { ...place, value });
  const vaultId = b64u(vault.vaultId);
  const keysPlace = { ...place, table: "keys", scope: "vault", revision: 1 };
  const made = makeByOracle([
    { op: "seal-row", under: "class", secret: b64u(classKey), vaultId, row: place, value },
    {
      op: "seal-row",
      under: "vault",
      secret: b64u(vault.masterKey),
      vaultId,
      row: keysPlace,
      value: { key: b64u(classKey) },
    },
  ]) as readonly (RowPlace & { sealed: string })[];
  const ofTheOracle = made.map((row): SealedRow => ({ ...row, sealed: bytesOfText(row.sealed) }));
  const vector = (name: string, row: SealedRow, isBad: boolean): Vector => ({
    name,
    isBad,
    question: {
      op: "open-row",
      under: "class",
      secret: b64u(classKey),
      vaultId,
      row: { ...row, sealed: b64u(row.sealed) },
    },
    open: async () => openRow(teacherSodium, rowKey, row)?.value ?? null,
  });
  const tombstones = [{ table: "ballots", id: "gone" }] as const;
  const backup = sealBackup(teacherSodium, vault, {
    header: ofApp,
    rows: [ofTheApp, classKeys],
    tombstones,
  });
  const [oracleBackup] = makeByOracle([
    {
      op: "make-backup",
      header: ofOracle,
      kind: "recovery",
      secret: kit,
      content: { rows: made, tombstones },
    },
  ]);
  const fromOracle = bytesOfText(String(oracleBackup));
  const files = [
    ["the app", backup],
    ["the oracle", fromOracle],
  ] as const;
  return [
    vector("a row of the app", ofTheApp, false),
    vector("a row of the oracle", at(ofTheOracle, 0), false),
    ...[ofTheApp, at(ofTheOracle, 0)].flatMap((row, index) => [
      vector(`row ${index} at another revision`, { ...row, revision: 5 }, true),
      vector(`row ${index} in another table`, { ...row, table: "surveys" }, true),
      vector(`row ${index} under another id`, { ...row, id: "settings" }, true),
      vector(`row ${index} of another scope`, { ...row, scope: "vault" }, true),
      vector(
        `row ${index}, a byte changed`,
        { ...row, sealed: withBitTurned(row.sealed, 77) },
        true,
      ),
    ]),
    ...files.flatMap(([side, file]) => [
      backupVector(`a backup of ${side}`, { file, kit, isBad: false }),
      backupVector(`a backup of ${side}, cut short`, { file: file.slice(0, -1), kit, isBad: true }),
      backupVector(`a backup of ${side}, a byte more`, {
        file: Uint8Array.of(...file, 0),
        kit,
        isBad: true,
      }),
      backupVector(`a backup of ${side}, its last byte changed`, {
        file: withBitTurned(file, file.length - 1),
        kit,
        isBad: true,
      }),
      backupVector(`a backup of ${side}, its stream's header changed`, {
        file: withBitTurned(file, streamAt(file)),
        kit,
        isBad: true,
      }),
    ]),
  ];
}

function headerVector(
  name: string,
  given: { header: VaultHeader; secret: VaultSecret; isBad: boolean },
): Vector {
  const { header, secret } = given;
  const isKit = secret.type === "kit";
  return {
    name,
    isBad: given.isBad,
    question: {
      op: "open-header",
      header,
      kind: isKit ? "recovery" : "passphrase",
      secret: isKit ? secret.kit : secret.passphrase,
    },
    open: async () => {
      const vault = openVault(teacherSodium, header, secret);
      return vault.ok ? b64u(vault.value.masterKey) : null;
    },
  };
}

function backupVector(
  name: string,
  given: { file: Uint8Array; kit: string; isBad: boolean },
): Vector {
  return {
    name,
    isBad: given.isBad,
    question: { op: "open-backup", file: b64u(given.file), kind: "recovery", secret: given.kit },
    open: async () => {
      const opened = openBackup(teacherSodium, given.file, { type: "kit", kit: given.kit });
      if (!opened.ok) return null;
      const { content, keyring } = opened.value;
      return { values: valuesOf(content.rows, keyring), tombstones: content.tombstones };
    },
  };
}

function valuesOf(rows: readonly SealedRow[], keyring: ReturnType<typeof createKeyring>) {
  return Object.fromEntries(
    rows.map((row) => [
      `${row.table} ${row.id}`,
      row.table === "keys"
        ? { key: b64u(keyring.classes.get(row.id) ?? new Uint8Array()) }
        : valueOf(openPlainRow(teacherSodium, keyring, row)).value,
    ]),
  );
}

function streamAt(file: Uint8Array): number {
  return 20 + new DataView(file.buffer, file.byteOffset).getUint32(16, true);
}
