import { expect, test } from "@playwright/test";
import { startService, type TestService } from "../support/test-service.ts";
import { createBrowserWatch, storedEntries } from "../support/watched-page.ts";

let service: TestService;

test.beforeAll(async () => {
  service = await startService();
});
test.afterAll(async () => service?.stop());

test("the watch notices what a page may not do", async ({ context, page }) => {
  const watch = createBrowserWatch();
  await watch.watch(context);
  await page.goto(service.origin);
  await page.evaluate(async () => {
    document.title = "Planted";
    document.body.setAttribute("style", "color: red");
    await fetch("http://elsewhere.example/").catch(() => undefined);
    history.replaceState(null, "", "/planted");
    document.body.append("planted");
    setTimeout(() => {
      throw new Error("planted");
    });
  });
  await expect.poll(() => watch.complaints.join("\n")).toContain("style-src");
  await expect.poll(() => watch.complaints.join("\n")).toContain("connect-src http://elsewhere");
  await expect.poll(() => watch.complaints.join("\n")).toContain("Error: planted");
  await expect.poll(() => [...watch.titles]).toContain("Planted");
  await expect.poll(() => [...watch.addresses]).toContain(`${service.origin}/planted`);
});

test("the dump holds whatever a page can store", async ({ page }) => {
  await page.goto(service.origin);
  await page.evaluate(async () => {
    localStorage.setItem("key-local", "in local storage");
    sessionStorage.setItem("key-session", "in session storage");
    document.cookie = "planted=in a cookie";
    history.replaceState({ deep: { down: "in the history" } }, "");
    window.name = "in the window's name";
    await (await caches.open("cache")).put("/cached", new Response("in a cache"));
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open("planted");
      opening.onupgradeneeded = () => opening.result.createObjectStore("store");
      opening.onsuccess = () => resolve(opening.result);
    });
    await new Promise((resolve) => {
      const writing = database.transaction("store", "readwrite");
      const value = { list: [{ bytes: new TextEncoder().encode("in bytes"), text: "in a text" }] };
      writing.objectStore("store").put(value, "in a key");
      writing.oncomplete = resolve;
    });
    database.close();
  });
  const stored = (await storedEntries(page)).map(({ bytes }) => Buffer.from(bytes).toString());
  const dump = stored.join("\n");
  for (const planted of [
    ...["key-local", "in local storage", "key-session", "in session storage", "in a cookie"],
    ...[
      "in the history",
      "in the window's name",
      "in a cache",
      "in bytes",
      "in a text",
      "in a key",
    ],
  ]) {
    expect(dump).toContain(planted);
  }
});
