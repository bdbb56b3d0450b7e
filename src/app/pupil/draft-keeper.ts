import type { PupilStore } from "../../storage/pupil-store.ts";
import type { Draft, PupilCrypto } from "../../../workers/crypto-pupil.protocol.ts";

export interface DraftKeeper {
  /** Keeps the newest draft; an older one still being sealed is never written over it. */
  keep(draft: Draft): void;
  /** After this nothing is written any more, also not what is being sealed at the moment. */
  stop(): void;
}

export interface DraftPlace {
  readonly slot: string;
  readonly closesAt: number;
}

/** onRefused: the browser stores nothing, so a reload would start over. */
export function createDraftKeeper(
  ports: { readonly crypto: PupilCrypto; readonly store: PupilStore },
  place: DraftPlace,
  onRefused: () => void,
): DraftKeeper {
  let newest: Draft | null = null;
  let sealing = false;
  let stopped = false;

  async function sealNewest(): Promise<void> {
    while (newest !== null && !stopped) {
      const draft = newest;
      newest = null;
      const sealed = await ports.crypto.sealDraft(draft);
      if (!stopped && !ports.store.writeDraft({ ...place, sealed })) onRefused();
    }
  }

  return {
    keep(draft) {
      newest = draft;
      if (sealing || stopped) return;
      sealing = true;
      // A draft that cannot be sealed is one that a reload loses: told the same way.
      sealNewest()
        .catch(() => {
          if (!stopped) onRefused();
        })
        .finally(() => {
          sealing = false;
        });
    },
    stop() {
      stopped = true;
      newest = null;
    },
  };
}
