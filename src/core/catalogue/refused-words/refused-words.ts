import { refusedEn } from "./en.ts";
import { refusedNb } from "./nb.ts";
import { refusedNn } from "./nn.ts";

/** Why a word has no place in an own question. */
export const refusalReasons = ["negation", "dislike", "harm", "subject"] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** Words of one reason in one language, in lower case, parted by spaces. */
export interface RefusedList {
  /** Refused as they stand, each form written out: "dum dumt dumme". */
  readonly words: string;
  /** Refused in any word that holds them: "mobb" in "mobbing". Only what no innocent word holds. */
  readonly parts: string;
  /** Several words in a row, parted from each other by commas. */
  readonly phrases: string;
}

/** One language. The words pupils would be hurt by stand here and are told to nobody but the teacher who wrote them. */
export type RefusedWords = Readonly<Record<RefusalReason, RefusedList>>;

/**
 * The lists that belong to manifests of form 2. They never grow: a longer list would make answers unreadable that have
 * been given. All are used whatever the language, since a teacher may write any of them.
 */
export const refusedWords: readonly RefusedWords[] = [refusedNb, refusedNn, refusedEn];
