import type { Language } from "../core/question.ts";

/** Nynorsk is missing in many browsers, which then write English; it differs from bokmål in the weekdays alone. */
const locales: Readonly<Record<Language, string>> = { nb: "nb-NO", nn: "nb-NO", en: "en-GB" };

const nynorskWeekdays = [
  "søndag",
  "måndag",
  "tysdag",
  "onsdag",
  "torsdag",
  "fredag",
  "laurdag",
] as const;

const wholeDay = { day: "numeric", month: "long", year: "numeric" } as const;

/** "21. november 2026" / "21 November 2026", in the time zone of the reader. */
export function writeDay(seconds: number, language: Language): string {
  return formatOf(locales[language], wholeDay).format(seconds * 1000);
}

/** "fredag 27. november kl. 16:00" / "Friday 27 November at 16:00". */
export function writeDayAndTime(seconds: number, language: Language): string {
  const day = writeWeekdayAndDay(seconds * 1000, language);
  const hours = { hour: "2-digit", minute: "2-digit" } as const;
  const time = formatOf("nb-NO", hours).format(seconds * 1000);
  return language === "en" ? `${day} at ${time}` : `${day} kl. ${time}`;
}

function writeWeekdayAndDay(milliseconds: number, language: Language): string {
  const day = { day: "numeric", month: "long" } as const;
  if (language !== "nn") {
    return formatOf(locales[language], { weekday: "long", ...day }).format(milliseconds);
  }
  const weekday = nynorskWeekdays[new Date(milliseconds).getDay()] ?? "";
  return `${weekday} ${formatOf(locales.nn, day).format(milliseconds)}`;
}

/**
 * A calendar day written YYYY-MM-DD, as "31. juli 2027" / "31 July 2027". Without Intl, which takes a slow tablet a
 * tenth of a second to make ready.
 */
export function writeCalendarDay(day: string, language: Language): string {
  const [year = "", month = "", date = ""] = day.split("-");
  const monthName = monthNames[language][Number(month) - 1] ?? month;
  return `${Number(date)}${language === "en" ? "" : "."} ${monthName} ${year}`;
}

/** The same in both written forms of Norwegian. */
const norwegianMonths = [
  "januar",
  "februar",
  "mars",
  "april",
  "mai",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "desember",
] as const;

const monthNames: Readonly<Record<Language, readonly string[]>> = {
  nb: norwegianMonths,
  nn: norwegianMonths,
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** Each made once: making one costs some milliseconds, using it next to nothing. */
function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  formats.set(key, made);
  return made;
}
