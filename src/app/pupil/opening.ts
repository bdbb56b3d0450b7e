import type { QuestionId } from "../../core/ids.ts";
import { dayAt, lastDayOfAnswers } from "../../core/survey-dates.ts";
import type { Manifest } from "../../protocol/manifest.ts";
import type { RelayFailure } from "../../transport/relay-port.ts";
import type { Card, Draft } from "../../../workers/crypto-pupil.protocol.ts";
import type { PupilPorts } from "./pupil-ports.ts";
import type { PupilSurvey } from "./pupil-survey.ts";
import { slotTold } from "./slot-told.ts";
import { loadSurveyTexts, type SurveyTexts } from "./survey-texts.ts";

/** Why the first question cannot be asked. */
export type LinkProblem =
  /** Mistyped, cut off, or no card of ours. */
  | { readonly type: "damaged" }
  /** The survey is not the one the card was made for, or cannot be read. */
  | { readonly type: "mismatch" }
  /** The relay does not know it. */
  | { readonly type: "unknown" }
  | { readonly type: "used" }
  | { readonly type: "closed" }
  | { readonly type: "voided" }
  /** opensAt: seconds since 1970; null when the survey could not be read. */
  | { readonly type: "not-open"; readonly opensAt: number | null }
  | { readonly type: "unreachable" };

export interface OpenedCard {
  readonly card: Card;
  readonly closesAt: number;
  readonly survey: PupilSurvey;
  /** Answers from before a reload; null when there are none. */
  readonly draft: Draft | null;
}

export type Opening =
  | { readonly type: "opened"; readonly opened: OpenedCard }
  | { readonly type: "problem"; readonly problem: LinkProblem };

/** Asks the relay for the card's state and the survey, before the first question. */
export async function openCard(card: Card, ports: PupilPorts): Promise<Opening> {
  const { relay, crypto } = ports;
  const [state, sealed] = await Promise.all([
    relay.slotState(card.surveyId, card.slot, card.auth),
    relay.manifest(card.surveyId),
  ]);
  const stated = state.ok ? state.value : (slotTold(state.error) ?? "unreachable");
  const manifest = sealed.ok ? await crypto.openManifest(sealed.value) : null;
  if (stated === "used" || stated === "closed" || stated === "voided") {
    ports.store.eraseDraft(card.slot);
    return problem({ type: stated });
  }
  if (stated === "not-open") {
    return problem({ type: stated, opensAt: manifest?.ok ? manifest.value.opensAt : null });
  }
  if (stated !== "open") return problem({ type: stated });
  if (!sealed.ok) return problem(manifestProblem(sealed.error));
  if (!manifest?.ok) return problem({ type: "mismatch" });
  const texts = await loadSurveyTexts(manifest.value.languages).catch(() => null);
  if (texts === null) return problem({ type: "unreachable" });
  return { type: "opened", opened: await openedCard(card, { ...manifest.value, texts }, ports) };
}

async function openedCard(
  card: Card,
  manifest: Manifest & { readonly texts: SurveyTexts },
  ports: PupilPorts,
): Promise<OpenedCard> {
  const { crypto, store } = ports;
  const stored = store.readDraft(card.slot);
  const draft = stored === null ? null : await crypto.openDraft(stored.sealed);
  return {
    card,
    closesAt: manifest.closesAt,
    draft: draft === null ? null : withoutGuessedSkips(draft, manifest),
    survey: {
      level: manifest.level,
      languages: manifest.languages,
      questions: manifest.questions,
      texts: manifest.texts,
      names: manifest.roster,
      ownIndex: card.rosterIndex,
      classmates: await ordersOf(manifest, ports),
      answersDeletedOn: lastDayOfAnswers(
        manifest.kind,
        dayAt(manifest.closesAt, ports.localOffset),
      ),
      contact: manifest.contact,
    },
  };
}

async function ordersOf(
  manifest: Manifest,
  { crypto }: PupilPorts,
): Promise<ReadonlyMap<QuestionId, readonly number[]>> {
  const aboutClassmates = manifest.questions.filter((question) => question.type !== "scale");
  return new Map(
    await Promise.all(
      aboutClassmates.map(async ({ id }) => [id, await crypto.orderOfClassmates(id)] as const),
    ),
  );
}

/** A sealed draft cannot tell "skipped" from "not reached": from the place on, nothing has been skipped yet. */
function withoutGuessedSkips(draft: Draft, manifest: Manifest): Draft {
  const ahead = new Set(manifest.questions.slice(draft.place).map((question) => question.id));
  const answers = [...draft.answers].filter(
    ([id, answer]) => answer.type !== "skipped" || !ahead.has(id),
  );
  return { place: draft.place, answers: new Map(answers) };
}

function manifestProblem(failure: RelayFailure): LinkProblem {
  const gone =
    failure.type === "told" && (failure.code === "refused" || failure.code === "not-found");
  return { type: gone ? "unknown" : "unreachable" };
}

function problem(found: LinkProblem): Opening {
  return { type: "problem", problem: found };
}
