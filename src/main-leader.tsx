import "@fontsource-variable/source-sans-3/wght.css";
import { createSignal, untrack } from "solid-js";
import { createLeaderCrypto } from "../workers/crypto-leader.client.ts";
import { startReleaseWorker } from "../workers/release.client.ts";
import { createLeaderApp } from "./app/leader/create-leader-app.ts";
import type { LeaderDeps } from "./app/leader/leader-deps.ts";
import {
  browserClock,
  browserNetwork,
  keepStorage,
  otherTabs,
  ownTransport,
  relayInvitationIn,
  takeFragment,
} from "./main-vault-page.ts";
import { mountPage } from "./main-vault-mount.tsx";
import { isRoundFragment } from "./protocol/round-link.ts";
import { createBrowserVaultStore } from "./storage/browser-vault-store.ts";
import { createLeaderRelay } from "./transport/leader-relay.ts";
import { createRoundRelay } from "./transport/round-relay.ts";
import { saveFile } from "./ui/components/save-file.ts";
import { LeaderPage } from "./ui/leader/leader-page.tsx";
import { trustOwnScripts } from "./ui/trusted-types.ts";
import { watchActivity } from "./ui/vault/activity.ts";

trustOwnScripts(location.origin);

/** Both wait for the vault to be open. A link opened in this very tab only changes the fragment. */
let invitation: string | null = null;
const [roundInvitation, setRoundInvitation] = createSignal<string | null>(null);
function takeInvitations(): void {
  const fragment = takeFragment();
  invitation = relayInvitationIn(fragment) ?? invitation;
  if (isRoundFragment(fragment)) setRoundInvitation(fragment);
}
takeInvitations();

const deps: LeaderDeps = {
  get invitation() {
    return invitation;
  },
  takeRoundInvitation: () => {
    const taken = untrack(roundInvitation);
    setRoundInvitation(null);
    return taken;
  },
  openStore: () => createBrowserVaultStore("samklang-leader"),
  makeCrypto: createLeaderCrypto,
  startRelease: startReleaseWorker,
  relay: createLeaderRelay(ownTransport),
  roundRelay: createRoundRelay(ownTransport),
  clock: browserClock,
  random: (length) => crypto.getRandomValues(new Uint8Array(length)),
  network: browserNetwork,
  tabs: otherTabs("samklang-leader"),
  keepStorage,
  saveFile,
  pageOrigin: location.origin,
};

function Page() {
  const app = createLeaderApp(deps);
  watchActivity(document, app.vault);
  window.addEventListener("hashchange", () => {
    takeInvitations();
    if (app.vault.state().type === "unlocked") void app.keepInvitations();
  });
  return <LeaderPage app={app} invited={roundInvitation() !== null} />;
}

mountPage(Page);
