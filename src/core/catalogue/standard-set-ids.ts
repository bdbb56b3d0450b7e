/** Apart from their words, which a Worker that only counts has no use for. */
export const standardSetIds = [
  "breaks",
  "work",
  "decides",
  "helps-others",
  "helps-teacher",
  "thriving",
  "company",
  "safety",
  "bullied",
  "friends-elsewhere",
] as const;
