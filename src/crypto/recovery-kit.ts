import { err, ok, type Result } from "../core/result.ts";

/** 160 bits that open a vault without its passphrase. */
export const kitBytes = 20;

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const groups = 8;
const symbolsInGroup = 4;
const bitsInSymbol = 5;
const weights = [1, 3, 9, 27] as const;
const groupWeight = 7;
const modulus = 31;

/** Eight groups of four symbols of Crockford base32 and a check symbol, joined by hyphens. */
export function encodeKit(kit: Uint8Array): string {
  if (kit.length !== kitBytes) throw new RangeError("Not a recovery kit");
  const symbols = toSymbols(kit);
  return Array.from({ length: groups }, (_, group) => {
    const values = symbols.slice(group * symbolsInGroup, (group + 1) * symbolsInGroup);
    return [...values, checkValue(values, group)].map((value) => alphabet[value]).join("");
  }).join("-");
}

/**
 * Reads what a person typed: case, spaces and hyphens do not matter, I and L are read as 1, O as 0.
 * The error names the groups, from 1, that cannot be right.
 */
export function decodeKit(text: string): Result<Uint8Array, readonly number[]> {
  const written = splitGroups(text);
  const values = Array.from({ length: groups }, (_, group) => groupValues(written[group], group));
  const wrong = values.flatMap((value, group) => (value === null ? [group + 1] : []));
  if (written.length > groups && wrong.length === 0) wrong.push(groups);
  if (wrong.length > 0) return err(wrong);
  return ok(toBytes(values.flatMap((value) => value ?? [])));
}

/** By the separators where they make eight groups, else every five symbols: one slip spoils one group, if it can. */
function splitGroups(text: string): readonly string[] {
  const parts = text.split(/[\s-]+/u).filter((part) => part !== "");
  return parts.length === groups ? parts : (parts.join("").match(/.{1,5}/gu) ?? []);
}

/** The four values of a group, or null when a symbol is none or the check symbol differs. */
function groupValues(written: string | undefined, group: number): readonly number[] | null {
  const values = [...(written ?? "")].map(symbolValue);
  const symbols = values.slice(0, symbolsInGroup);
  const isWhole = values.length === symbolsInGroup + 1 && !values.includes(-1);
  return isWhole && values[symbolsInGroup] === checkValue(symbols, group) ? symbols : null;
}

function symbolValue(symbol: string): number {
  const read = symbol.toUpperCase().replace(/[IL]/, "1").replace("O", "0");
  return read.length === 1 ? alphabet.indexOf(read) : -1;
}

function checkValue(values: readonly number[], group: number): number {
  const sum = weights.reduce<number>((total, weight, at) => total + weight * (values[at] ?? 0), 0);
  return (sum + groupWeight * group) % modulus;
}

/** Five bits each, the most significant first. */
function toSymbols(bytes: Uint8Array): readonly number[] {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return Array.from({ length: bits.length / bitsInSymbol }, (_, at) =>
    Number.parseInt(bits.slice(at * bitsInSymbol, (at + 1) * bitsInSymbol), 2),
  );
}

function toBytes(symbols: readonly number[]): Uint8Array {
  const bits = symbols.map((value) => value.toString(2).padStart(bitsInSymbol, "0")).join("");
  return Uint8Array.from({ length: bits.length / 8 }, (_, at) =>
    Number.parseInt(bits.slice(at * 8, (at + 1) * 8), 2),
  );
}
