import type { BrowserContext, Page } from "@playwright/test";

/** What browsers did during a run that no run may do, and where they went. */
export interface BrowserWatch {
  /** Every address any page, worker or frame asked for. */
  readonly requests: readonly string[];
  /** What a page complained about: errors, and what its content security policy stopped. */
  readonly complaints: readonly string[];
  /** Titles and addresses every page has had. */
  readonly titles: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
  watch(context: BrowserContext): Promise<void>;
}

export function createBrowserWatch(): BrowserWatch {
  const requests: string[] = [];
  const complaints: string[] = [];
  const titles = new Set<string>();
  const addresses = new Set<string>();

  async function watch(context: BrowserContext): Promise<void> {
    context.on("request", (request) => requests.push(request.url()));
    hearComplaints(context, complaints);
    await context.exposeFunction("noteOfTest", (title: string, address: string, note: string) => {
      titles.add(title);
      addresses.add(address);
      if (note !== "") complaints.push(note);
    });
    await context.addInitScript(() => {
      const tell = (note: string): void => {
        const { noteOfTest } = globalThis as unknown as {
          readonly noteOfTest: (title: string, address: string, note: string) => Promise<void>;
        };
        void noteOfTest(document.title, location.href, note);
      };
      document.addEventListener("securitypolicyviolation", (event) => {
        tell(`content security policy: ${event.violatedDirective} ${event.blockedURI}`);
      });
      document.addEventListener("DOMContentLoaded", () => {
        tell("");
        new MutationObserver(() => tell("")).observe(document, {
          subtree: true,
          childList: true,
          attributes: true,
        });
      });
    });
  }

  return { requests, complaints, titles, addresses, watch };
}

/** What pages complain about is added as they do. */
export function hearComplaints(context: BrowserContext, complaints: string[]): void {
  context.on("weberror", (error) => complaints.push(String(error.error())));
  context.on("console", (message) => {
    if (message.type() === "error" && !isNetworkNote(message.text())) {
      complaints.push(message.text());
    }
  });
}

/** The browser itself writes a line for a call that failed or was refused, which is part of some tests. */
function isNetworkNote(text: string): boolean {
  return text.startsWith("Failed to load resource:");
}

/** All that a page's origin has stored in the browser, as text and bytes. */
export async function storedEntries(page: Page): Promise<readonly StoredEntry[]> {
  const entries = await page.evaluate(async () => {
    const found: { place: string; text: string; base64: string }[] = [];
    const keep = (place: string, value: unknown): void => {
      if (value instanceof Uint8Array || value instanceof ArrayBuffer) {
        const bytes = new Uint8Array(value);
        const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
        found.push({ place, text: "", base64: btoa(binary) });
      } else if (typeof value === "object" && value !== null) {
        for (const [key, part] of Object.entries(value)) keep(`${place} > ${key}`, part);
      } else {
        found.push({ place, text: String(value), base64: "" });
      }
    };
    const finished = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error("The database could not be read"));
      });
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await finished(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store);
        keep(`database ${name} > ${store} > keys`, await finished(rows.getAllKeys()));
        keep(
          `database ${name} > ${store}`,
          await finished(database.transaction(store).objectStore(store).getAll()),
        );
      }
      database.close();
    }
    for (const [name, storage] of Object.entries({ localStorage, sessionStorage })) {
      keep(name, { ...storage });
      keep(`${name} > keys`, Object.keys(storage));
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        keep(`cache ${name}`, request.url);
        keep(`cache ${name}`, await (await cache.match(request))?.arrayBuffer());
      }
    }
    keep("cookies", document.cookie);
    keep("history", JSON.stringify(history.state));
    keep("window name", window.name);
    return found;
  });
  return entries.map(({ place, text, base64 }) => ({
    place,
    bytes: base64 === "" ? Buffer.from(text) : Buffer.from(base64, "base64"),
  }));
}

export interface StoredEntry {
  readonly place: string;
  readonly bytes: Uint8Array;
}
