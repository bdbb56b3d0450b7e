import { createSignal, Show, type JSX } from "solid-js";
import type { SurveyId } from "../../../core/ids.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import prose from "../../components/prose.module.css";
import { TextField } from "../../components/text-field.tsx";
import { useApp } from "../app-context.tsx";
import { useTexts } from "../texts.tsx";
import { contributeFailure } from "./contribute-failure.ts";
import { useContributeTexts } from "./contribute-words.ts";
import styles from "./contribute.module.css";

/** An invitation is pasted, or the one that was opened is taken. */
export function InvitationForm(props: { readonly surveyId: SurveyId }): JSX.Element {
  const app = useApp();
  const teacher = useTexts();
  const texts = useContributeTexts();
  const words = () => texts().link;
  const [link, setLink] = createSignal("");
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<string>();
  const invite = async (from: string): Promise<void> => {
    if (busy()) return;
    setBusy(true);
    setError(undefined);
    const invited = await app.contributions.invite(props.surveyId, from);
    setBusy(false);
    if (!invited.ok) {
      const both = { teacher: teacher(), contribute: texts() };
      return void setError(contributeFailure(both, invited.error));
    }
    void app.contributions.keepInvitation(from);
  };
  return (
    <section class={prose["section"]}>
      <h2>{words().title}</h2>
      <Show when={app.contributions.invitation()}>
        {(kept) => (
          <Notice
            tone="calm"
            actions={
              <Button busy={busy()} onClick={() => void invite(kept())}>
                {words().useKept}
              </Button>
            }
          >
            {words().kept}
          </Notice>
        )}
      </Show>
      <form
        class={styles["link"]}
        onSubmit={(event) => {
          event.preventDefault();
          void invite(link());
        }}
      >
        <TextField
          label={words().label}
          hint={words().text}
          error={error()}
          value={link()}
          onText={setLink}
        />
        <Button type="submit" busy={busy()}>
          {words().read}
        </Button>
      </form>
    </section>
  );
}
