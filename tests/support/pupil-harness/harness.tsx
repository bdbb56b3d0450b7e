import { render } from "solid-js/web";
import { createPupilSession } from "../../../src/app/pupil/pupil-session.ts";
import { schoolLevels } from "../../../src/core/question.ts";
import { everyPupilText } from "../../../src/ui/pupil/every-pupil-text.ts";
import { PupilPage } from "../../../src/ui/pupil/pupil-page.tsx";
import { PupilPreview } from "../../../src/ui/pupil/pupil-preview.tsx";
import type { CalendarDay } from "../../../src/core/survey-dates.ts";
import type { SlotState } from "../../../src/protocol/relay-api.ts";
import { createFakeWorld, fakeManifest, offline } from "../pupil-fakes.ts";

/** The pupil's page in a world that never was, for looking at: ?state=…&offline&refuse&lang=en&cap=3&level=kindergarten&preview */
const wanted = new URLSearchParams(location.search);
const root = document.querySelector("#app");
if (root === null) throw new Error("No place for the page");

const cap = wanted.get("cap");
const languages = wanted.has("one-language") ? (["nb"] as const) : (["nb", "en"] as const);
const questions = fakeManifest().questions.map((question) =>
  question.type === "nomination" && cap !== null ? { ...question, cap: Number(cap) } : question,
);
const level = schoolLevels.find((known) => known === wanted.get("level")) ?? "grades-5-7";
const world = createFakeWorld({
  manifest: { questions, languages, level },
  languages: [wanted.get("lang") === "en" ? "en" : "nb"],
  reloaded: wanted.has("reloaded"),
  ...(wanted.has("refuse") ? {} : { storage: localStorage }),
});
const state = wanted.get("state");
if (state === "offline") world.relay.state = offline;
else if (state === "refused") world.relay.state = { type: "told", code: "refused" };
else if (state !== null) world.relay.state = state as SlotState;
if (wanted.has("offline")) world.relay.putAnswers = [offline];
if (wanted.has("never")) world.relay.slotState = () => new Promise(() => undefined);
if (wanted.has("late-close")) world.relay.putAnswers = [{ type: "told", code: "closed" }];
addEventListener("online", () => {
  world.relay.putAnswers = ["stored"];
  world.network.comeBack();
});

if (wanted.has("preview")) {
  render(
    () => (
      <PupilPreview
        level={level}
        questions={questions}
        languages={languages}
        contact={null}
        answersDeletedOn={"2027-07-31" as CalendarDay}
        language="nb"
      />
    ),
    root,
  );
} else {
  const card = wanted.get("card");
  const session = createPupilSession(world.ports, card === "none" ? null : (card ?? "card-0"));
  addEventListener("pageshow", (event) => {
    if (event.persisted) session.restored();
  });
  render(() => <PupilPage session={session} dictionary={everyPupilText} />, root);
}
