import type { JSX } from "solid-js";
import type { PupilSession } from "../../app/pupil/pupil-step.ts";
import type { Language } from "../../core/question.ts";
import { kiosk as en, type KioskTexts } from "../../i18n/en/kiosk.ts";
import { kiosk as nb } from "../../i18n/nb/kiosk.ts";
import { kiosk as nn } from "../../i18n/nn/kiosk.ts";
import { everyPupilText } from "../pupil/every-pupil-text.ts";
import { usePupil } from "../pupil/pupil-context.ts";
import { PupilPage } from "../pupil/pupil-page.tsx";

const textsByLanguage: Readonly<Record<Language, KioskTexts>> = { nb, nn, en };

/** A screen of the kiosk that is nobody's: the pupil's page around it, without a pupil. */
export function NobodysPage(props: {
  readonly language: Pick<PupilSession, "language" | "chooseLanguage">;
  readonly children: JSX.Element;
}): JSX.Element {
  const session: PupilSession = {
    step: () => ({ type: "no-card", reloaded: false }),
    language: () => props.language.language(),
    chooseLanguage: (language) => props.language.chooseLanguage(language),
    keepsDraft: () => true,
    retry: () => undefined,
    send: () => undefined,
    finish: () => undefined,
    restored: () => undefined,
  };
  return (
    <PupilPage session={session} dictionary={everyPupilText}>
      {props.children}
    </PupilPage>
  );
}

/** The kiosk's own words, in the language of the screen. Inside a pupil's page. */
export function useKioskTexts(): () => KioskTexts {
  const { session } = usePupil();
  return () => textsByLanguage[session.language()];
}
