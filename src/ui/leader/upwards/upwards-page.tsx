import { createSignal, onMount, Show, type JSX } from "solid-js";
import type { UpwardsOffer } from "../../../app/leader/leader-app.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import prose from "../../components/prose.module.css";
import { TextField } from "../../components/text-field.tsx";
import { useLeader, useLeaderPlaces } from "../leader-context.tsx";
import { useLeaderTexts } from "../leader-texts.ts";
import form from "../places/places.module.css";
import { OfferView } from "./offer-view.tsx";
import { upwardsFailureText } from "./upwards-text.ts";

interface Read {
  readonly link: string;
  readonly offer: UpwardsOffer;
}

/** An invitation to the municipality's round: pasted or opened, read, and answered. */
export function UpwardsPage(): JSX.Element {
  const app = useLeader();
  const places = useLeaderPlaces();
  const texts = useLeaderTexts();
  const words = () => texts().upwards.read;
  const [typed, setTyped] = createSignal("");
  const [read, setRead] = createSignal<Read | null>(null);
  const [trouble, setTrouble] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);
  const look = async (link: string): Promise<void> => {
    if (busy()) return;
    setTrouble(undefined);
    setBusy(true);
    const offer = await app.upwards.read(link);
    setBusy(false);
    if (offer.ok) setRead({ link, offer: offer.value });
    else setTrouble(upwardsFailureText(texts(), offer.error));
  };
  onMount(() => {
    const waiting = app.upwards.waiting();
    if (waiting !== null) void look(waiting);
  });
  return (
    <div class={prose["page"]}>
      <h1 class={prose["title"]}>{words().title}</h1>
      <Show
        when={read()}
        fallback={
          <>
            <p class={prose["lead"]}>{words().lead}</p>
            <form
              class={form["form"]}
              onSubmit={(event) => {
                event.preventDefault();
                void look(typed().trim());
              }}
            >
              <Show when={trouble()}>
                {(text) => (
                  <Notice tone="care" announced>
                    {text()}
                  </Notice>
                )}
              </Show>
              <TextField
                label={words().label}
                hint={words().hint}
                value={typed()}
                required
                onText={setTyped}
              />
              <div class={prose["actions"]}>
                <Button look="primary" type="submit" busy={busy()}>
                  {busy() ? words().reading : words().submit}
                </Button>
                <Button onClick={() => places.go({ type: "home" })}>{texts().shell.cancel}</Button>
              </div>
            </form>
          </>
        }
      >
        {(found) => <OfferView link={found().link} offer={found().offer} />}
      </Show>
    </div>
  );
}
