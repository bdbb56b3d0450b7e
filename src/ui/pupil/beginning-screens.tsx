import { For, Show, type JSX } from "solid-js";
import type { Walk } from "../../app/pupil/walk.ts";
import type { Language } from "../../core/question.ts";
import { chooseLanguage } from "../../i18n/choose-language.ts";
import { Button } from "../components/button.tsx";
import { usePupil } from "./pupil-context.ts";
import { BackAndNext, Lead, Screen } from "./screen.tsx";
import styles from "./screen.module.css";

interface WalkProps {
  readonly walk: Walk;
}

/** Each language is written in itself; the title is in the one the browser seems to want. */
export function LanguageScreen(props: WalkProps): JSX.Element {
  const { session, texts } = usePupil();
  const others = () => props.walk.survey.languages.filter((each) => each !== session.language());
  const choose = (language: Language) => {
    session.chooseLanguage(language);
    props.walk.languageChosen();
  };
  return (
    <Screen title={chooseLanguage[session.language()]}>
      <For each={others()}>
        {(language) => (
          <p class={styles["lead"]} lang={language}>
            {chooseLanguage[language]}
          </p>
        )}
      </For>
      <div class={styles["choices"]}>
        <For each={props.walk.survey.languages}>
          {(language) => (
            <Button lang={language} onClick={() => choose(language)}>
              {texts().language.names[language]}
            </Button>
          )}
        </For>
      </div>
    </Screen>
  );
}

/** Swapped cards are found here, before anything is answered in another's name. */
export function IdentityScreen(props: WalkProps): JSX.Element {
  const { texts } = usePupil();
  const name = () => props.walk.survey.names[props.walk.survey.ownIndex] ?? "";
  return (
    <Screen
      title={texts().identity.title(name())}
      spoken={[texts().identity.lead]}
      actions={
        <Show when={props.walk.survey.languages.length > 1}>
          <BackAndNext back={<Button onClick={() => props.walk.back()}>{texts().back}</Button>} />
        </Show>
      }
    >
      <Lead>{texts().identity.lead}</Lead>
      <div class={styles["choices"]}>
        <Button onClick={() => props.walk.identityAnswered(true)}>{texts().identity.yes}</Button>
        <Button onClick={() => props.walk.identityAnswered(false)}>{texts().identity.no}</Button>
      </div>
    </Screen>
  );
}

export function WrongHandsScreen(props: WalkProps): JSX.Element {
  const { texts } = usePupil();
  return (
    <Screen
      title={texts().wrongHands.title}
      spoken={[texts().wrongHands.text]}
      actions={
        <BackAndNext back={<Button onClick={() => props.walk.back()}>{texts().back}</Button>} />
      }
    >
      <Lead>{texts().wrongHands.text}</Lead>
    </Screen>
  );
}
