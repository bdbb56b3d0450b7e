/** What must not be found, and how it is called when it is. */
export type Needle = { readonly label: string } & (
  { readonly text: string } | { readonly bytes: Uint8Array }
);

/** Where it is looked for. */
export interface Haystack {
  readonly label: string;
  readonly bytes: Uint8Array;
}

export interface Find {
  readonly needle: string;
  readonly form: string;
  readonly haystack: string;
  readonly offset: number;
}

/**
 * Shorter forms turn up by chance: eight given letters of base64 about once in 10^14, so that megabytes of sealed
 * bytes hold none; four would be found in every ballot.
 */
const shortestForm = 8;

interface Form {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Everything a text may look like on its way: in each character set, and each of those as text of bytes. */
export function formsOf(text: string): readonly Form[] {
  const forms = spellingsOf(text).flatMap(([spelling, spelled]) =>
    characterSets.flatMap(([set, encode]) => {
      const bytes = encode(spelled);
      return bytesAsText(bytes).map(({ name, bytes: form }) => ({
        name: [spelling, set, name].filter((part) => part !== "").join(" "),
        bytes: form,
      }));
    }),
  );
  const escaped = { name: "JSON escapes", bytes: ascii(jsonEscaped(text)) };
  return distinct([...forms, escaped].filter(({ bytes }) => bytes.length >= shortestForm));
}

/** Every place where a needle stands in a haystack, in any of its forms. One pass over each haystack. */
export function findNeedles(
  needles: readonly Needle[],
  haystacks: readonly Haystack[],
): readonly Find[] {
  const wanted = new Map<number, { needle: Needle; form: Form }[]>();
  for (const needle of needles) {
    const length = "text" in needle ? Buffer.byteLength(needle.text) : needle.bytes.length;
    if (length < shortestForm) throw new Error(`"${needle.label}" is too short to be looked for`);
    const forms = "text" in needle ? formsOf(needle.text) : bytesAsText(Buffer.from(needle.bytes));
    for (const form of forms) {
      const start = firstFour(form.bytes, 0);
      wanted.set(start, [...(wanted.get(start) ?? []), { needle, form }]);
    }
  }
  return haystacks.flatMap(({ label, bytes }) => {
    const finds: Find[] = [];
    for (let offset = 0; offset + 4 <= bytes.length; offset += 1) {
      for (const { needle, form } of wanted.get(firstFour(bytes, offset)) ?? []) {
        if (!startsWith(bytes, offset, form.bytes)) continue;
        finds.push({ needle: needle.label, form: form.name, haystack: label, offset });
      }
    }
    return finds;
  });
}

/** As written, decomposed (å as a and a ring), in small and in capital letters. */
function spellingsOf(text: string): readonly (readonly [string, string])[] {
  return [
    ["", text.normalize("NFC")],
    ["decomposed", text.normalize("NFD")],
    ["small", text.normalize("NFC").toLowerCase()],
    ["capital", text.normalize("NFC").toUpperCase()],
  ];
}

const characterSets: readonly (readonly [string, (text: string) => Buffer])[] = [
  ["UTF-8", (text) => Buffer.from(text, "utf8")],
  ["UTF-16LE", (text) => Buffer.from(text, "utf16le")],
  ["UTF-16BE", (text) => Buffer.from(text, "utf16le").swap16()],
  ["Latin-1", (text) => Buffer.from(text, "latin1")],
];

function bytesAsText(bytes: Buffer): readonly Form[] {
  const hex = bytes.toString("hex");
  const percent = [...bytes].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
  return [
    { name: "", bytes },
    ...base64Alignments(bytes, "base64"),
    ...base64Alignments(bytes, "base64url"),
    { name: "hex", bytes: ascii(hex) },
    { name: "HEX", bytes: ascii(hex.toUpperCase()) },
    { name: "percent", bytes: ascii(percent) },
    { name: "PERCENT", bytes: ascii(percent.toUpperCase()) },
    { name: "percent of a URL", bytes: ascii(urlEscaped(bytes)) },
    { name: "percent of a form", bytes: ascii(urlEscaped(bytes).replaceAll("%20", "+")) },
  ];
}

/** The letters that stand in base64 whatever surrounds the bytes, for each place in a group of three. */
function base64Alignments(bytes: Buffer, encoding: "base64" | "base64url"): readonly Form[] {
  return [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString(encoding);
    const from = Math.ceil((before * 4) / 3);
    const to = Math.floor(((before + bytes.length) * 4) / 3);
    return { name: `${encoding} at ${before}`, bytes: ascii(text.slice(from, to)) };
  });
}

/** As encodeURIComponent writes it, byte by byte. */
function urlEscaped(bytes: Buffer): string {
  return [...bytes]
    .map((byte) => {
      const letter = String.fromCharCode(byte);
      return /[A-Za-z0-9\-_.!~*'()]/.test(letter)
        ? letter
        : `%${byte.toString(16).padStart(2, "0").toUpperCase()}`;
    })
    .join("");
}

function jsonEscaped(text: string): string {
  return [...text]
    .map((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code < 128 ? letter : `\\u${code.toString(16).padStart(4, "0")}`;
    })
    .join("");
}

function ascii(text: string): Buffer {
  return Buffer.from(text, "latin1");
}

function distinct(forms: readonly Form[]): readonly Form[] {
  const byBytes = new Map(
    forms.toReversed().map((form) => [Buffer.from(form.bytes).toString("hex"), form]),
  );
  return [...byBytes.values()];
}

function firstFour(bytes: Uint8Array, at: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]];
  return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
}

function startsWith(bytes: Uint8Array, offset: number, wanted: Uint8Array): boolean {
  return wanted.every((byte, index) => bytes[offset + index] === byte);
}
