import type { Accessor } from "solid-js";
import type { Term } from "../../core/leader/term.ts";
import type { UiLanguage } from "../../core/ui-language.ts";
import { leader as leaderEn, type LeaderTexts } from "../../i18n/en/leader.ts";
import { leaderRounds as roundsEn, type LeaderRoundsTexts } from "../../i18n/en/leader-rounds.ts";
import {
  leaderUpwards as upwardsEn,
  type LeaderUpwardsTexts,
} from "../../i18n/en/leader-upwards.ts";
import { shell as shellEn, type ShellTexts } from "../../i18n/en/shell.ts";
import { vault as vaultEn, type VaultTexts } from "../../i18n/en/vault.ts";
import { leader as leaderNb } from "../../i18n/nb/leader.ts";
import { leaderRounds as roundsNb } from "../../i18n/nb/leader-rounds.ts";
import { leaderUpwards as upwardsNb } from "../../i18n/nb/leader-upwards.ts";
import { shell as shellNb } from "../../i18n/nb/shell.ts";
import { vault as vaultNb } from "../../i18n/nb/vault.ts";
import { leader as leaderNn } from "../../i18n/nn/leader.ts";
import { leaderRounds as roundsNn } from "../../i18n/nn/leader-rounds.ts";
import { leaderUpwards as upwardsNn } from "../../i18n/nn/leader-upwards.ts";
import { shell as shellNn } from "../../i18n/nn/shell.ts";
import { vault as vaultNn } from "../../i18n/nn/vault.ts";
import { useLanguage } from "../wording.tsx";

export interface LeaderWords {
  readonly shell: ShellTexts;
  readonly vault: VaultTexts;
  readonly leader: LeaderTexts;
  readonly rounds: LeaderRoundsTexts;
  readonly upwards: LeaderUpwardsTexts;
}

/** What a vault is for shows in some of its words: those of a leader stand in the place of a teacher's. */
function wordsOf(words: LeaderWords): LeaderWords {
  const { shell, vault, leader } = words;
  const { kit, unlock, settings } = leader.vault;
  return {
    ...words,
    shell: { ...shell, product: leader.product },
    vault: {
      ...vault,
      kit: { ...vault.kit, ...kit },
      unlock: { ...vault.unlock, ...unlock },
      settings: { ...vault.settings, ...settings },
    },
  };
}

const wordsByLanguage: Readonly<Record<UiLanguage, LeaderWords>> = {
  nb: wordsOf({
    shell: shellNb,
    vault: vaultNb,
    leader: leaderNb,
    rounds: roundsNb,
    upwards: upwardsNb,
  }),
  nn: wordsOf({
    shell: shellNn,
    vault: vaultNn,
    leader: leaderNn,
    rounds: roundsNn,
    upwards: upwardsNn,
  }),
  en: wordsOf({
    shell: shellEn,
    vault: vaultEn,
    leader: leaderEn,
    rounds: roundsEn,
    upwards: upwardsEn,
  }),
};

/** The words of the leader's screens, in the language of the screen. */
export function useLeaderTexts(): Accessor<LeaderWords> {
  const language = useLanguage();
  return () => wordsByLanguage[language()];
}

/** For what is sent to others, who may read another language than the screen's. */
export function leaderWordsIn(language: UiLanguage): LeaderWords {
  return wordsByLanguage[language];
}

/** "høsten 2026"; the spring of a school year is in the year after it began. */
export function writeTerm({ leader }: Pick<LeaderWords, "leader">, term: Term): string {
  return leader.term(term.half, calendarYear(term));
}

/** The same at the head of something: "Høsten 2026". */
export function titleOfTerm({ leader }: Pick<LeaderWords, "leader">, term: Term): string {
  return leader.termTitle(term.half, calendarYear(term));
}

function calendarYear({ half, schoolYear }: Term): number {
  return half === "spring" ? schoolYear + 1 : schoolYear;
}
