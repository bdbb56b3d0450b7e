import { Match, onMount, Switch, type JSX } from "solid-js";
import type { Walk, WalkPlace } from "../../app/pupil/walk.ts";
import { AboutScreen } from "./about-screen.tsx";
import { IdentityScreen, LanguageScreen, WrongHandsScreen } from "./beginning-screens.tsx";
import { OverviewScreen } from "./overview-screen.tsx";
import { loadQuestionPictures } from "./question-picture.tsx";
import { QuestionScreen } from "./question-screen.tsx";

/** The screens between opening the card and sending. Each step makes its screen anew, also from one question to the next. */
export function WalkScreen(props: { readonly walk: Walk }): JSX.Element {
  onMount(() => loadQuestionPictures(props.walk.survey.level));
  const is = (type: WalkPlace["type"]) => props.walk.place().type === type;
  const questionPlace = () => {
    const place = props.walk.place();
    return place.type === "question" ? place : null;
  };
  return (
    <Switch>
      <Match when={is("language")}>
        <LanguageScreen walk={props.walk} />
      </Match>
      <Match when={is("identity")}>
        <IdentityScreen walk={props.walk} />
      </Match>
      <Match when={is("wrong-hands")}>
        <WrongHandsScreen walk={props.walk} />
      </Match>
      <Match when={is("about")}>
        <AboutScreen walk={props.walk} />
      </Match>
      <Match when={questionPlace()} keyed>
        {(place) => (
          <QuestionScreen walk={props.walk} index={place.index} changing={place.changing} />
        )}
      </Match>
      <Match when={is("overview")}>
        <OverviewScreen walk={props.walk} />
      </Match>
    </Switch>
  );
}
