// Nothing is imported above: this runs before any other code of the page.
const firstCard = takeCardFromAddress();

// The longest way is libsodium's: its Worker sets out first.
const firstCrypto = Promise.all([
  import("./ui/trusted-types.ts"),
  import("../workers/crypto-pupil.client.ts"),
]).then(([{ trustOwnScripts }, { createPupilCrypto }]) => {
  trustOwnScripts(location.origin);
  return createPupilCrypto();
});
// It keeps an old tablet busy: what svar.html shows comes before it. Its files arrive meanwhile all the same.
const pageCode = afterFirstPaint().then(() => import("./main-pupil-page.tsx"));
const page = Promise.all([pageCode, firstCrypto]).then(([{ startPupilPage }, crypto]) =>
  startPupilPage(firstCard, crypto, openAnother),
);
page.catch(showNotLoaded);

// Another card scanned on the same device may only change the address of the page that is open.
addEventListener("hashchange", () => {
  const card = takeCardFromAddress();
  if (card !== null) openAnother(card);
});

/** The one way for every later fragment, whether it came in the address or was scanned inside the page. */
function openAnother(fragment: string): void {
  void page.then((openCard) => openCard(fragment));
}

/** The card leaves the address bar and the history before anything else runs. Null when there is none. */
function takeCardFromAddress(): string | null {
  const card = location.hash.slice(1);
  if (location.href !== location.origin + location.pathname) {
    history.replaceState(null, "", location.pathname);
  }
  return card === "" ? null : card;
}

/** Resolves when the page has been painted once. One in the background is not, and does not wait for it. */
function afterFirstPaint(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    // The frame itself comes between the two.
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** The sentence stands in svar.html: nothing else may have arrived. */
function showNotLoaded(): void {
  document.querySelector("#loading")?.setAttribute("hidden", "");
  document.querySelector("#not-loaded")?.removeAttribute("hidden");
}
