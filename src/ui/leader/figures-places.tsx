import { lazy, Suspense, type JSX } from "solid-js";
import type { PlaceView } from "../../app/leader/leader-app.ts";
import { dayAt, type CalendarDay } from "../../core/survey-dates.ts";
import { useAnnouncer } from "../components/announcer.tsx";
import { savingText } from "../vault/failure-text.ts";
import { useLanguage } from "../wording.tsx";
import { useLeader, useLeaderPlaces } from "./leader-context.tsx";
import { useLeaderTexts } from "./leader-texts.ts";

// Twice a year: not loaded with the rounds.
const TrendsView = lazy(async () => ({
  default: (await import("./trends/trends-view.tsx")).TrendsView,
}));
const YearReport = lazy(async () => ({
  default: (await import("./report/year-report.tsx")).YearReport,
}));

/** The figures of a place over the terms. */
export function TrendsPlace(props: { readonly place: PlaceView }): JSX.Element {
  const app = useLeader();
  const places = useLeaderPlaces();
  const language = useLanguage();
  const tell = useTellUnsaved();
  return (
    <Loading>
      <TrendsView
        place={{ ...props.place, placeId: props.place.id }}
        releases={app.releases.list().map(({ release }) => release)}
        language={language()}
        today={today()}
        onSetNational={(figure) => void app.places.setNational(props.place.id, figure).then(tell)}
        onRemoveNational={(figure) =>
          void app.places.removeNational(props.place.id, figure).then(tell)
        }
        onReport={() => places.go({ type: "report", placeId: props.place.id })}
      />
    </Loading>
  );
}

/** What is written of them for the yearly report and the plan. */
export function ReportPlace(props: { readonly place: PlaceView }): JSX.Element {
  const app = useLeader();
  const places = useLeaderPlaces();
  const language = useLanguage();
  const tell = useTellUnsaved();
  return (
    <Loading>
      <YearReport
        place={{ ...props.place, placeId: props.place.id }}
        releases={app.releases.list().map(({ release }) => release)}
        language={language()}
        today={today()}
        words={props.place.words}
        onWords={(words) => void app.places.setWords(props.place.id, words).then(tell)}
        onBack={() => places.go({ type: "trends", placeId: props.place.id })}
      />
    </Loading>
  );
}

function today(): CalendarDay {
  const seconds = Math.floor(Date.now() / 1000);
  return dayAt(seconds, (at) => -60 * new Date(at * 1000).getTimezoneOffset());
}

function Loading(props: { readonly children: JSX.Element }): JSX.Element {
  const texts = useLeaderTexts();
  return (
    <Suspense fallback={<p role="status">{texts().shell.loading}</p>}>{props.children}</Suspense>
  );
}

type Saved = Awaited<ReturnType<ReturnType<typeof useLeader>["places"]["setNational"]>>;
type SavedWords = Awaited<ReturnType<ReturnType<typeof useLeader>["places"]["setWords"]>>;

/** Says what could not be kept, and what to do. That a figure or a text is of the right form, its own page says. */
function useTellUnsaved(): (saved: Saved | SavedWords) => void {
  const texts = useLeaderTexts();
  const announce = useAnnouncer();
  return (saved) => {
    if (saved.ok) return;
    const { error } = saved;
    switch (error.type) {
      case "percent":
      case "year":
      case "source":
      case "words":
        return announce({ text: texts().leader.notKept });
      default:
        return announce({ text: savingText(texts(), error) });
    }
  };
}
