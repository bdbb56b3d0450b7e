import type { SurveyId } from "../core/ids.ts";
import type { Language, PreventiveQuestion } from "../core/question.ts";
import type { RosterEntry } from "../core/survey.ts";

/** What the pupil's page needs to ask (docs/protocol.md, 2). Times are whole seconds since 1970. */
export interface Manifest {
  readonly protocol: 1;
  readonly surveyId: SurveyId;
  /** base64url of the survey's X25519 public key. */
  readonly publicKey: string;
  readonly kind: "preventive";
  readonly title: string;
  readonly languages: readonly Language[];
  readonly questions: readonly PreventiveQuestion[];
  readonly roster: readonly RosterEntry[];
  readonly padTo: number;
  readonly opensAt: number;
  readonly closesAt: number;
  readonly deleteAt: number;
  /** Whom a pupil or parent may ask, in the teacher's words; null when not given. */
  readonly contact: string | null;
}

/** What the teacher decides; the crypto Worker adds protocol, public key and padTo. */
export type ManifestContent = Omit<Manifest, "protocol" | "publicKey" | "padTo">;
