import type { Plugin } from "vite";

/**
 * libsodium carries its WebAssembly as base64 in its text: a third more bytes for a pupil's line, and a text of
 * 300 kB to decode before it can be compiled. This takes it out into a file of its own, which the browser
 * compiles while it arrives. Only pages that are built have it: tests and the development server run the
 * library as it is published. For the Workers' builds, where libsodium alone is.
 */
export function separateWasm(): Plugin {
  return {
    name: "samklang:separate-wasm",
    apply: "build",
    transform: {
      filter: { id: librarySource },
      handler(code, id) {
        const { wasm, rest, start } = takeWasm(code);
        const name = librarySource.exec(id)?.[1] ?? "libsodium";
        const reference = this.emitFile({ type: "asset", name: `${name}.wasm`, source: wasm });
        const address = `import.meta.ROLLUP_FILE_URL_${reference}`;
        return { code: rest + startWith(start, address), map: null };
      },
    },
    /** The library may also come to lie in another place, where the above does not look. */
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === "chunk" && stillEmbedded.test(output.code)) throw builtOtherwise();
      }
    },
  };
}

/** The library's own text, by its place among the packages. */
export const librarySource = /\/node_modules\/(libsodium(?:-sumo)?)\/dist\/[^/]+\/[^/]+\.mjs$/;

/** The library without its WebAssembly. */
interface Taken {
  readonly wasm: Uint8Array;
  readonly rest: string;
  /** The name of the function that starts it. */
  readonly start: string;
}

/** "AGFzbQ" is how "\0asm", the head of every WebAssembly file, begins in base64. */
const embedded = /"(AGFzbQ[\w+/]+={0,2})"/g;
const stillEmbedded = /AGFzbQ[\w+/]{1000}/;
const exported = /export default (\w+);\s*$/;

/** Throws where the library is built in another way than the one this knows: then it must be looked at. */
export function takeWasm(code: string): Taken {
  const [found, ...more] = [...code.matchAll(embedded)];
  const start = exported.exec(code)?.[1];
  const knowsHook = /\.instantiateWasm\?new Promise\(/.test(code);
  if (found?.[1] === undefined || more.length > 0 || start === undefined || !knowsHook) {
    throw builtOtherwise();
  }
  const wasm = Uint8Array.from(Buffer.from(found[1], "base64"));
  if (!WebAssembly.validate(wasm)) throw new Error("What was taken out of libsodium cannot run");
  return { wasm, rest: code.replace(found[0], '""').replace(exported, ""), start };
}

function builtOtherwise(): Error {
  return new Error(
    "libsodium is built in another way than before: no WebAssembly could be taken out of it. " +
      "See docs/decisions/0041-webassembly-beside-the-code.md.",
  );
}

/**
 * Starts the library through the hook Emscripten has for this, "instantiateWasm", which is told of success alone:
 * a failure goes past it to whoever started. Sent with another type, as some filters do, it is compiled once it is there.
 */
function startWith(start: string, address: string): string {
  return `
const response = fetch(${address}).then((file) => {
  if (!file.ok) throw new Error("No WebAssembly");
  return file;
});
response.catch(() => {});
async function instantiate(imports) {
  const file = await response;
  if (file.headers.get("content-type") === "application/wasm") return WebAssembly.instantiateStreaming(file, imports);
  return WebAssembly.instantiate(await file.arrayBuffer(), imports);
}
export default (options) => new Promise((resolve, reject) => {
  const instantiateWasm = (imports, done) => {
    instantiate(imports).then(({ instance }) => done(instance)).catch(reject);
  };
  ${start}({ ...options, instantiateWasm }).then(resolve, reject);
});
`;
}
