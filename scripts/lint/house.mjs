// The house as data: which room may look into which, who owns a package, and which names of the host a room
// may use. docs/ARCHITECTURE.md says why; the rules beside this file read it; tests/walls plants a violation
// of every line.

/**
 * @typedef {object} Room
 * @property {string} path a folder, or a file's path up to a wildcard's place; the longest match is the room
 * @property {readonly string[]} imports paths it may import from, itself included
 * @property {readonly string[]} [typesOnly] paths of which it may only `import type`
 * @property {readonly string[]} [never] paths taken out of the two lists above
 */

const shells = ["src/crypto", "src/storage", "src/transport", "src/files"];
const handedIn = ["src/crypto", "src/storage", "src/transport", "workers"];
const inner = ["src/core", "src/protocol"];

/** @type {readonly Room[]} */
export const rooms = [
  { path: "src/core", imports: ["src/core"] },
  { path: "src/protocol", imports: inner },
  { path: "src/crypto", imports: [...inner, "src/crypto"] },
  { path: "src/storage", imports: [...inner, "src/storage"] },
  { path: "src/transport", imports: [...inner, "src/transport"] },
  { path: "src/files", imports: [...inner, "src/files"] },
  { path: "workers", imports: [...inner, ...shells, "workers"] },
  {
    path: "src/app",
    imports: [...inner, "src/files", "src/app"],
    typesOnly: handedIn,
    never: ["src/app/leader"],
  },
  {
    // What a teacher's vault and a leader's have in common knows neither.
    path: "src/app/vault",
    imports: [...inner, "src/app/vault"],
    typesOnly: handedIn,
  },
  {
    path: "src/app/rounds",
    imports: [...inner, "src/app/vault", "src/app/rounds"],
    typesOnly: handedIn,
  },
  {
    // A leader learns nothing of a class: there is nothing here that could open one.
    path: "src/app/leader",
    imports: [...inner, "src/app/vault", "src/app/rounds", "src/app/leader"],
    typesOnly: handedIn,
  },
  {
    path: "src/app/pupil",
    imports: [...inner, "src/app"],
    typesOnly: handedIn,
    never: ["src/app/teacher", "src/app/leader", "src/app/kiosk"],
  },
  {
    // A tablet in a classroom: nothing that knows a vault.
    path: "src/app/kiosk",
    imports: [...inner, "src/app"],
    typesOnly: handedIn,
    never: ["src/app/teacher", "src/app/leader"],
  },
  { path: "src/i18n", imports: ["src/core", "src/i18n"] },
  { path: "src/ui", imports: [...inner, "src/app", "src/i18n", "src/ui"] },
  {
    // A class list is shown while it is being read: its view asks the reader directly.
    path: "src/ui/teacher",
    imports: [...inner, "src/files", "src/app", "src/i18n", "src/ui"],
    never: ["src/app/leader", "src/ui/leader"],
  },
  {
    path: "src/ui/leader",
    imports: [...inner, "src/app", "src/i18n", "src/ui"],
    never: [
      "src/app/teacher",
      "src/app/pupil",
      "src/app/kiosk",
      "src/ui/teacher",
      "src/ui/pupil",
      "src/ui/kiosk",
    ],
  },
  {
    // Shared by all pages: what one page alone needs must not come in through here.
    path: "src/ui/components",
    imports: [...inner, "src/app", "src/i18n", "src/ui"],
    never: [
      "src/app/teacher",
      "src/app/leader",
      "src/app/pupil",
      "src/app/kiosk",
      "src/ui/teacher",
      "src/ui/leader",
      "src/ui/pupil",
      "src/ui/kiosk",
    ],
  },
  {
    path: "src/ui/pupil",
    imports: [...inner, "src/app", "src/i18n", "src/ui"],
    never: [
      "src/app/teacher",
      "src/app/leader",
      "src/app/kiosk",
      "src/ui/teacher",
      "src/ui/leader",
      "src/ui/kiosk",
    ],
  },
  {
    path: "src/ui/kiosk",
    imports: [...inner, "src/app", "src/i18n", "src/ui"],
    never: ["src/app/teacher", "src/app/leader", "src/ui/teacher", "src/ui/leader"],
  },
  { path: "src/main-", imports: ["src", "workers"] },
  {
    path: "src/main-pupil",
    imports: ["src", "workers"],
    never: ["src/app/teacher", "src/app/leader", "src/ui/teacher", "src/ui/leader"],
  },
  { path: "relay", imports: ["src/protocol", "src/core/result.ts", "src/core/ids.ts", "relay"] },
  { path: "cli", imports: [...inner, "src/files", "cli"] },
];

/** Rooms on the outside: they look at everything and nobody looks at them. */
export const outside = ["tests", "bench", "scripts"];

const solidRooms = ["src/app", "src/ui", "src/main-"];

/**
 * Who may import a package, types included. A package that is not here has no business in the product.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const packages = {
  "libsodium-wrappers": ["src/crypto"],
  "libsodium-wrappers-sumo": ["src/crypto"],
  dexie: ["src/storage"],
  hono: ["relay"],
  "@hono/node-server": ["relay"],
  node: ["relay", "cli"],
  papaparse: ["src/files"],
  "read-excel-file": ["src/files"],
  fflate: ["src/files"],
  qr: ["src/files"],
  valibot: [
    "src/protocol",
    "src/storage",
    "src/transport",
    "src/files",
    "src/app",
    "workers",
    "relay",
    "cli",
  ],
  graphology: ["src/core"],
  "graphology-communities-louvain": ["src/core"],
  "graphology-metrics": ["src/core"],
  "d3-force": ["src/core"],
  highs: ["workers"],
  uqr: ["src/ui"],
  "solid-js": solidRooms,
  "solid-js/store": solidRooms,
  "solid-js/web": ["src/ui", "src/main-"],
  "@fontsource-variable/atkinson-hyperlegible-next": ["src/ui", "src/main-"],
  "@fontsource-variable/source-sans-3": ["src/ui", "src/main-"],
};

/**
 * Names of the host that only some rooms may use. `everywhereElse` ends the sentence of the message.
 *
 * @typedef {object} HostNames
 * @property {readonly string[]} names globals, or "object.member"
 * @property {(room: string) => boolean} allowed
 * @property {string} everywhereElse
 */

const pure = ["src/core", "src/protocol"];
const withoutPage = [
  ...pure,
  "src/crypto",
  "src/transport",
  "src/files",
  "src/app",
  "workers",
  "relay",
  "cli",
];

/** @type {readonly HostNames[]} */
export const hostNames = [
  {
    names: ["fetch", "EventSource", "WebSocket", "XMLHttpRequest", "navigator.sendBeacon"],
    allowed: (room) => room === "src/transport" || room.startsWith("src/main-"),
    everywhereElse: "only src/transport talks to the network, by what a composition root hands it",
  },
  {
    names: [
      "localStorage",
      "sessionStorage",
      "indexedDB",
      "caches",
      "cookieStore",
      "document.cookie",
    ],
    allowed: (room) => room === "src/storage" || room.startsWith("src/main-"),
    everywhereElse: "only src/storage keeps things, with what a composition root hands it",
  },
  {
    names: ["Math.random"],
    allowed: () => false,
    everywhereElse:
      "chance is seeded (core/seeded-random) or comes from the cryptographic generator",
  },
  {
    names: ["console"],
    allowed: (room) => room === "relay" || room === "cli",
    everywhereElse: "a page has no log: what must be known is shown, the rest could be personal",
  },
  {
    names: [
      "Date.now",
      "performance",
      "Temporal.Now",
      "setTimeout",
      "setInterval",
      "requestAnimationFrame",
      "crypto",
    ],
    allowed: (room) => !pure.includes(room),
    everywhereElse: "time and chance are passed in",
  },
  {
    names: ["document", "window", "location", "history", "navigator"],
    allowed: (room) => !withoutPage.some((path) => room === path || room.startsWith(`${path}/`)),
    everywhereElse: "the page belongs to src/ui and the composition roots",
  },
];
