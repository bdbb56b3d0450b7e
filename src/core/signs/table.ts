import { changeRules } from "./change-rules.ts";
import { choiceRules } from "./choice-rules.ts";
import { contrastRules } from "./contrast-rules.ts";
import { influenceRules } from "./influence-rules.ts";
import { ownRules } from "./own-rules.ts";
import type { SignRule } from "./rule.ts";

/** Every sign, one row each, in the order in which a pupil's signs are told. */
export const signTable: readonly SignRule[] = [
  ...ownRules,
  ...choiceRules,
  ...contrastRules,
  ...influenceRules,
  ...changeRules,
];
