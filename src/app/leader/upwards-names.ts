import { bytesToBase64Url, type RoundId } from "../../core/ids.ts";
import { err, ok, type Result } from "../../core/result.ts";
import type { RoundNames } from "../../../workers/round-contributor.protocol.ts";
import type { ContributedRound } from "../rounds/contributed-round.ts";
import type { SaveFailure } from "../vault/vault-app.ts";
import type { NamesFailure, UpwardsDesk } from "./leader-app.ts";
import { unwilling, type LeaderContext } from "./leader-context.ts";
import { descriptionBytes, knownRound } from "./round-files.ts";
import { reach, settle, tellUpwards, type UpwardsSaid } from "./upwards-calls.ts";
import { isReleasedSchool, upwardsNumbers } from "./upwards-files.ts";

interface ReadNames extends RoundNames {
  readonly latest: ContributedRound;
  readonly tag: string;
}

type NamesRead = Promise<Result<ReadNames, SaveFailure | NamesFailure>>;

const unknown = { type: "unknown" } as const;

/** Strict rounds: who takes part is looked at before anything leaves (docs/protocol.md, 8.6). */
export function createUpwardsNames(
  context: LeaderContext,
  said: UpwardsSaid,
): Pick<UpwardsDesk, "names" | "confirmNames"> {
  async function read(id: RoundId): NamesRead {
    const reached = await reach(context, id);
    if (!reached.ok) return reached;
    const { session, latest, to } = reached.value;
    const { name } = latest;
    if (latest.step.type !== "announced" || name === null) return err(unknown);
    const given = await context.deps.roundRelay.names(to);
    if (!given.ok) return err(unwilling(given.error));
    const opened = await session.ask((crypto) =>
      crypto.openRoundNames(latest.invitation, given.value, { tag: to.tag, name }),
    );
    if (!opened.ok) return opened;
    if (!opened.value.ok) return err({ type: "names", why: opened.value.error });
    const names = opened.value.value;
    // The list that was shown once is the one that counts.
    const isOther = latest.listHash !== null && latest.listHash !== names.hash;
    if (isOther) return err({ type: "names", why: "changed" });
    return ok({ ...names, latest, tag: to.tag });
  }

  return {
    names: async (id) => {
      const names = await read(id);
      if (!names.ok) return names;
      const { latest, tag, hash } = names.value;
      if (latest.listHash === null) {
        const kept = await settle(context, id, {
          asked: latest,
          next: { ...latest, listHash: hash },
        });
        if (!kept.ok) return kept;
      }
      return ok(names.value.names.map((each) => ({ name: each.name, isOwn: each.tag === tag })));
    },
    confirmNames: async (id) => {
      const names = await read(id);
      if (!names.ok) return names;
      const { latest } = names.value;
      // Nothing is sent upon a list that nobody has seen.
      if (latest.listHash === null || latest.own === null) return err(unknown);
      const record = knownRound(context, id);
      if (!record.ok) return record;
      const file = record.value.value;
      const session = context.session();
      if (session === null) return err({ type: "locked" });
      if (!isReleasedSchool(file)) return err(unknown);
      const { invitation, own } = latest;
      const share = await session.ask((crypto) =>
        crypto.sealShare({
          invitation,
          description: descriptionBytes(latest),
          numbers: upwardsNumbers(file),
          shareSecret: own.shareSecret,
        }),
      );
      if (!share.ok) return share;
      const stored = await settle(context, id, {
        asked: latest,
        next: { ...latest, step: { type: "sending", body: bytesToBase64Url(share.value) } },
      });
      return stored.ok ? tellUpwards(context, said, id) : stored;
    },
  };
}
