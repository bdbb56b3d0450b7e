/** What to see to around the lesson, in its order. */
export const lessonChecks = {
  before: ["letter-sent", "right-day", "follow-up-known", "cards-ready"],
  lesson: [
    "adult-present",
    "seats-apart",
    "screens-hidden",
    "cards-by-name",
    "opening-words",
    "not-read-aloud",
    "child-in-distress",
  ],
  after: ["cards-collected", "something-pleasant", "read-the-same-day"],
} as const;

export type LessonPhase = keyof typeof lessonChecks;
export type LessonCheck = (typeof lessonChecks)[LessonPhase][number];

export const lessonPhases = ["before", "lesson", "after"] as const satisfies readonly LessonPhase[];
export const allLessonChecks: readonly LessonCheck[] = lessonPhases.flatMap(
  (phase): readonly LessonCheck[] => lessonChecks[phase],
);
