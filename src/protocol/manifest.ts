import type { QuestionId, SurveyId } from "../core/ids.ts";
import type { Language, LocalText, PreventiveNominationKind } from "../core/question.ts";

export interface ManifestNomination {
  readonly type: "nomination";
  readonly id: QuestionId;
  readonly kind: PreventiveNominationKind;
  readonly text: LocalText;
  /** Most classmates one may name; null is unlimited. */
  readonly cap: number | null;
}

export interface ManifestScale {
  readonly type: "scale";
  readonly id: QuestionId;
  readonly text: LocalText;
  readonly options: readonly LocalText[];
}

/** What a pupil's page knows of a question: not the teacher's thresholds, nor her short names. */
export type ManifestQuestion = ManifestNomination | ManifestScale;

/** What the pupil's page needs to ask (docs/protocol.md, 2). Times are whole seconds since 1970. */
export interface Manifest {
  readonly protocol: 1;
  readonly surveyId: SurveyId;
  /** base64url of the survey's X25519 public key. */
  readonly publicKey: string;
  readonly kind: "preventive";
  /** The class's name. */
  readonly title: string;
  readonly languages: readonly Language[];
  readonly questions: readonly ManifestQuestion[];
  /** Names as classmates see them, by roster index. */
  readonly roster: readonly string[];
  readonly padTo: number;
  readonly opensAt: number;
  readonly closesAt: number;
  readonly deleteAt: number;
  /** Whom a pupil or parent may ask, in the teacher's words; null when not given. */
  readonly contact: string | null;
}

/** What the teacher decides; the crypto Worker adds protocol, public key and padTo. */
export type ManifestContent = Omit<Manifest, "protocol" | "publicKey" | "padTo">;
