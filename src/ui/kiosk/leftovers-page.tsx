import { For, Show, type JSX } from "solid-js";
import type { Leftovers } from "../../app/kiosk/leftovers.ts";
import { Screen, Subtitle } from "../pupil/screen.tsx";
import { UnsentBallots } from "./adult-screen.tsx";
import { NobodysPage, useKioskTexts } from "./kiosk-frame.tsx";

/** What a kiosk has left here, after its page was loaded anew: without the link there are no names. */
export function LeftoversPage(props: { readonly leftovers: Leftovers }): JSX.Element {
  return (
    <NobodysPage language={props.leftovers}>
      <LeftoversScreen leftovers={props.leftovers} />
    </NobodysPage>
  );
}

function LeftoversScreen(props: { readonly leftovers: Leftovers }): JSX.Element {
  const texts = useKioskTexts();
  const surveys = () => props.leftovers.surveys();
  const isEmpty = () => surveys().length === 0;
  return (
    <Screen title={isEmpty() ? texts().over.emptied.title : texts().leftovers.title}>
      <Show when={isEmpty()}>
        <p>{texts().over.emptied.text}</p>
      </Show>
      <For each={surveys()}>
        {(leaving, index) => (
          <>
            <Show when={surveys().length > 1}>
              <Subtitle>{texts().leftovers.survey(index() + 1)}</Subtitle>
            </Show>
            <UnsentBallots leaving={leaving} />
          </>
        )}
      </For>
    </Screen>
  );
}
