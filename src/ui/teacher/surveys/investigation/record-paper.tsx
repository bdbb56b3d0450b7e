import { For, Show, type JSX } from "solid-js";
import type { InvestigationRecord } from "../../../../core/investigation-record.ts";
import type { Survey } from "../../../../core/survey.ts";
import { surveyDays, type CalendarDay } from "../../../../core/survey-dates.ts";
import { writeCalendarDay, writeDay } from "../../../../i18n/dates.ts";
import { writeList } from "../../../../i18n/numbers.ts";
import { useApp } from "../../app-context.tsx";
import { useLanguage } from "../../texts.tsx";
import styles from "./record-paper.module.css";
import { recordWords } from "./record-words.ts";

/** The record on a sheet, with lines for name, date and signature: on the screen as on paper. */
export function RecordPaper(props: { readonly survey: Survey }): JSX.Element {
  return (
    <Show when={props.survey.record}>
      {(record) => <Sheet survey={props.survey} record={record()} />}
    </Show>
  );
}

interface SheetProps {
  readonly survey: Survey;
  readonly record: InvestigationRecord;
}

function Sheet(props: SheetProps): JSX.Element {
  const app = useApp();
  const language = useLanguage();
  const words = () => recordWords[language()];
  const day = (on: CalendarDay): string => writeCalendarDay(on, language());
  const className = () => app.classes.find(props.survey.classId)?.schoolClass.name ?? "";
  const kept = () => keptUntil(props.survey, app.surveys);
  const footer = () =>
    words().paper.footer(
      className(),
      props.survey.name,
      day(app.before.today()),
      day(kept()?.answersDeletedOn ?? app.before.today()),
    );
  return (
    // A table, because browsers repeat its foot on every printed page.
    <table class={styles["paper"]} role="presentation">
      <tbody>
        <tr>
          <td>
            <article class={styles["sheet"]} aria-label={words().paper.title}>
              <header>
                <h3 class={styles["title"]}>{words().paper.title}</h3>
                <p>{words().paper.subtitle}</p>
                <p class={styles["state"]}>{sealed(props.record)}</p>
              </header>
              <dl class={styles["facts"]}>
                <Fact name={words().paper.class}>{className()}</Fact>
                <Fact name={words().paper.survey}>{props.survey.name}</Fact>
                <Fact name={words().paper.carriesOut}>{said(props.record.teacher)}</Fact>
                <Fact name={words().suspicion.text}>{said(props.record.suspicion)}</Fact>
                <GroundFacts record={props.record} />
                <Fact name={words().steps.methods}>
                  <MethodFacts record={props.record} />
                </Fact>
                <Fact name={words().paper.decided}>{decided(props.record)}</Fact>
                <Fact name={words().paper.pupils(props.record.pupils.length)}>
                  {said(pupilNames())}
                </Fact>
                <Fact name={words().pupils.whyThese}>{said(props.record.whyThese)}</Fact>
                <Fact name={words().paper.nominees}>{words().pupils[props.survey.nominees]}</Fact>
                <Fact name={words().dates.title}>
                  <Show when={props.survey.state === "draft"}>{words().dates.ifOpened} </Show>
                  {words().dates.open(surveyDays.investigation.openAtMost)}{" "}
                  <Show when={kept()}>
                    {(times) => (
                      <>
                        {words().dates.relay(writeDay(times().deleteAt, language()))}{" "}
                        {words().dates.answers(day(times().answersDeletedOn))}
                      </>
                    )}
                  </Show>
                </Fact>
              </dl>
              <section class={styles["signatures"]}>
                <h4>{words().paper.signatures}</h4>
                <SignatureLines who={words().paper.carriesOut} name={props.record.teacher} />
                <SignatureLines
                  who={words().paper.decided}
                  name={props.record.decision.by}
                  role={props.record.decision.role}
                />
              </section>
            </article>
          </td>
        </tr>
      </tbody>
      <tfoot>
        <tr>
          <td class={styles["footer"]}>{footer()}</td>
        </tr>
      </tfoot>
    </table>
  );

  function said(text: string): string {
    return text.trim() === "" ? words().paper.notWritten : text;
  }

  function sealed({ sealedOn }: InvestigationRecord): string {
    return sealedOn === null ? words().paper.draft : words().paper.sealedOn(day(sealedOn));
  }

  function decided({ decision }: InvestigationRecord): string {
    const { by, role, on } = decision;
    const parts = [by, role, on === null ? "" : day(on)].filter((part) => part.trim() !== "");
    return said(parts.join(", "));
  }

  /** As in the roster once cards are made: the class may have changed since. */
  function pupilNames(): string {
    const pupils =
      props.survey.state === "draft"
        ? (app.classes.find(props.survey.classId)?.schoolClass.pupils ?? [])
        : props.survey.roster;
    const asked = pupils.filter(({ id }) => props.record.pupils.includes(id));
    return writeList(
      asked.map(({ name }) => name),
      language(),
    );
  }
}

function GroundFacts(props: { readonly record: InvestigationRecord }): JSX.Element {
  const language = useLanguage();
  const words = () => recordWords[language()];
  const written = () =>
    (["longLasting", "unclear", "complicated"] as const).filter(
      (ground) => props.record.grounds[ground].trim() !== "",
    );
  return (
    <For
      each={written()}
      fallback={<Fact name={words().steps.grounds}>{words().paper.notWritten}</Fact>}
    >
      {(ground) => <Fact name={words().grounds[ground]}>{props.record.grounds[ground]}</Fact>}
    </For>
  );
}

function MethodFacts(props: { readonly record: InvestigationRecord }): JSX.Element {
  const language = useLanguage();
  const words = () => recordWords[language()].paper;
  return (
    <Show when={props.record.otherMethods.length > 0} fallback={words().notWritten}>
      <ol class={styles["methods"]}>
        <For each={props.record.otherMethods}>
          {({ what, on, result }) => (
            <li>
              {words().method(
                on === null ? words().notWritten : writeCalendarDay(on, language()),
                what.trim() === "" ? words().notWritten : what,
              )}
              <br />
              {words().methodResult(result.trim() === "" ? words().notWritten : result)}
            </li>
          )}
        </For>
      </ol>
    </Show>
  );
}

function Fact(props: { readonly name: string; readonly children: JSX.Element }): JSX.Element {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

function SignatureLines(props: {
  readonly who: string;
  readonly name: string;
  readonly role?: string;
}): JSX.Element {
  const language = useLanguage();
  const words = () => recordWords[language()].paper;
  const name = () => [props.name, props.role ?? ""].filter((part) => part.trim() !== "").join(", ");
  return (
    <div class={styles["signature"]}>
      <p class={styles["who"]}>{props.who}</p>
      <dl>
        <div>
          <dt>{props.role === undefined ? words().name : `${words().name}, ${words().role}`}</dt>
          <dd>{name()}</dd>
        </div>
        <div>
          <dt>{words().date}</dt>
          <dd />
        </div>
        <div>
          <dt>{words().signature}</dt>
          <dd />
        </div>
      </dl>
    </div>
  );
}

interface KeptUntil {
  readonly deleteAt: number;
  readonly answersDeletedOn: CalendarDay;
}

/** Of a draft: as it would be, opened today with the usual days. */
function keptUntil(
  survey: Survey,
  surveys: ReturnType<typeof useApp>["surveys"],
): KeptUntil | null {
  if (survey.state !== "draft") return survey;
  const times = surveys.times(survey.id, surveys.closingDays(survey.id).usual);
  return times.ok ? times.value : null;
}
