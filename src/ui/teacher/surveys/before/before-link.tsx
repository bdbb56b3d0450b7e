import type { JSX } from "solid-js";
import type { SurveyId } from "../../../../core/ids.ts";
import { Button } from "../../../components/button.tsx";
import { usePlaces } from "../../app-context.tsx";
import { useTexts } from "../../texts.tsx";

/** The way to letters and checklist. */
export function BeforeLink(props: { readonly surveyId: SurveyId }): JSX.Element {
  const places = usePlaces();
  const texts = useTexts();
  return (
    <div>
      <Button onClick={() => places.go({ type: "before", surveyId: props.surveyId })}>
        {texts().surveys.tabs.before}
      </Button>
    </div>
  );
}
