export const leaderTrends = {
  title: "Over time",
  lead: {
    school:
      "The school's own figures, term by term. They are rounded, and are of several classes together.",
    municipality:
      "The municipality's figures, term by term, from the schools that took part. They are rounded.",
  },
  /** "6 classes took part in autumn 2026." */
  tookPart: {
    school: (count: number, term: string) => `${count} classes took part in ${term}.`,
    municipality: (count: number, term: string) => `${count} schools took part in ${term}.`,
  },
  noise:
    "Random numbers are added so that the figures would look about the same whether or not any one pupil counted in them.",
  term: {
    autumn: (year: number) => `autumn ${year}`,
    spring: (year: number) => `spring ${year}`,
  },
  termShort: {
    autumn: (year: string) => `aut. ${year}`,
    spring: (year: string) => `spr. ${year}`,
  },

  figure: {
    near: (share: string) => `about ${share}`,
    under10: (share: string) => `under ${share}`,
    over90: (share: string) => `over ${share}`,
    pairs: (count: string) => `about ${count}`,
    of: (pupils: string) => `of about ${pupils} pupils`,
    withheld: "Not shown: too few classes or pupils to be shown safely.",
    withheldShort: "not shown",
  },

  groups: {
    well: "How pupils feel at school",
    together: "Whom they have around them",
    answered: "Who answered",
  },
  indicators: {
    participation: {
      name: "Answered the survey",
      means:
        "How many of the pupils in the classes that took part answered. It does not say why some did not.",
      limits:
        "A class takes part only where at least seven of ten answered, so the figure is never low. Answering is voluntary.",
    },
    "mutual-choice": {
      name: "Have a mutual choice",
      means:
        "How many both chose and were chosen by at least one classmate. It does not say who has friends: many have them in other classes or outside school.",
      limits:
        "Of those who answered the question. Who is in the class, and who was ill that day, matters.",
    },
    unchosen: {
      name: "Chosen by no one",
      means:
        "How many no one in the class named. It does not mean that nobody likes them: those who did not answer named no one, and friends may be elsewhere.",
      limits:
        "Of all pupils in the classes, also those who did not answer. It is shown only when every class was asked.",
    },
    thriving: {
      name: "Like being at school",
      means:
        "How many answered “very much” or “quite a lot”. It does not say that the others are unhappy: some answered “a little”.",
      limits: "Of those who answered the question.",
    },
    company: {
      name: "Have someone to be with",
      means:
        "How many answered “yes, always” or “yes, usually”. It does not say how they get along.",
      limits:
        "Of those who answered the question. The others answered “sometimes”, “rarely” or “no, never”.",
    },
    safety: {
      name: "Feel safe at school",
      means:
        "How many answered “yes, always” or “yes, usually”. It does not say where or when the others are not safe.",
      limits:
        "Of those who answered the question. The others answered “sometimes”, “rarely” or “no, never”.",
    },
    bullied: {
      name: "Are bullied",
      means:
        "How many answered “2 or 3 times a month” or more often. It does not say who, where or by whom, and some who are bullied do not say so.",
      limits:
        "Of those who answered the question. Each pupil who is bullied is one too many, also when the figure is low.",
    },
    cohesion: {
      name: "Mutual choices for each pupil",
      means:
        "How many mutual choices there are for each pupil. It does not say that more is better, so no change is named.",
      limits: "Of those who answered the question. Large and small classes are not alike in this.",
    },
  },
  questions: {
    "mutual-choice": "Who do you like to be with in breaks?",
    unchosen: "Who do you like to be with in breaks?",
    thriving: "Do you like being at school?",
    company: "Do you have someone to be with in breaks?",
    safety: "Do you feel safe at school?",
    bullied: "Have you been bullied at school in the last few months?",
    cohesion: "Who do you like to be with in breaks?",
  },

  trend: {
    up: (term: string, figure: string) => `more than in ${term} (${figure})`,
    down: (term: string, figure: string) => `fewer than in ${term} (${figure})`,
    same: (term: string, figure: string) => `about as in ${term} (${figure})`,
    "too-small": (term: string, figure: string) =>
      `${figure} in ${term}: too small a difference to tell`,
    /** Where there is no trend word: the earlier figure alone. */
    beside: (term: string, figure: string) => `${figure} in ${term}`,
  },
  nothingBefore: "Nothing earlier can be shown, so there is nothing to compare with.",
  unlike: {
    school:
      "Many other classes took part then, so part of the difference may be about who took part.",
    municipality:
      "Many other schools and classes took part then, so part of the difference may be about who took part.",
  },

  limits: {
    title: "What the figure rests on",
    question: (question: string) => `Pupils were asked: “${question}”`,
    share:
      "Rounded to the nearest 5%, and the number of pupils to the nearest 10. Below 10% and above 90% only that is said.",
    pairs: "Rounded to the nearest half, and the number of pupils to the nearest 10.",
    source:
      "Each class's numbers were rounded before they left the teacher's computer. Where nearly all in a class answered alike, the number was moved a little towards the middle.",
    change: "A change is named only when it is greater than what rounding and chance usually make.",
  },

  chart: {
    label: (indicator: string, figures: string) => `${indicator}. ${figures}.`,
    point: (term: string, figure: string) => `${term}: ${figure}`,
    legend:
      "The point is the figure as shown; the field around it is what it may stand for after rounding. Where there is a gap, the figure is not shown.",
    scroll: (indicator: string) => `The chart of “${indicator}”`,
  },
  table: {
    title: "All figures",
    caption: "As they are shown above, and no finer.",
    indicator: "Figure",
    change: "Since last",
    changes: {
      up: "more",
      down: "fewer",
      same: "about as before",
      "too-small": "too small a difference to tell",
    },
    scroll: "Table of all figures",
  },

  brief: {
    title: "In short",
    look: "Worth looking into",
    celebrate: "Worth being glad of",
    nothing:
      "No figure stands out this time: things are about as before, or the differences are too small to tell.",
    toReport: "Make the report and plan",
  },
  findings: {
    claims: {
      "mutual-choice": "have a mutual choice",
      unchosen: "are chosen by no one",
      thriving: "like being at school",
      company: "have someone to be with in breaks",
      safety: "feel safe at school",
      bullied: "are bullied",
    },
    level: (figure: string, claim: string) => `The answers suggest that ${figure} ${claim}.`,
    up: (claim: string, term: string, now: string, before: string) =>
      `The answers suggest that more pupils ${claim} than in ${term}: ${now} now, ${before} then.`,
    down: (claim: string, term: string, now: string, before: string) =>
      `The answers suggest that fewer pupils ${claim} than in ${term}: ${now} now, ${before} then.`,
    participation: {
      level: (figure: string) => `${figure} answered.`,
      up: (term: string, now: string, before: string) =>
        `More pupils answered than in ${term}: ${now} now, ${before} then.`,
      down: (term: string, now: string, before: string) =>
        `Fewer pupils answered than in ${term}: ${now} now, ${before} then.`,
    },
    why: {
      moved: "The difference is greater than what rounding and chance usually make.",
      fewOfMany: "About one in five, or more, are not among them.",
      someOfNone: "That is about one pupil in ten, or more.",
      fewAnswered:
        "So about one pupil in five, or more, did not answer. They may see things differently.",
      nearlyAll: "That is more than nine of ten.",
    },
    harm: "Each pupil behind the figure counts, also when the figure goes down.",
    cautions: {
      "few-answered":
        "About one pupil in five, or more, did not answer: read the figure with care.",
    },
  },

  nothing: {
    none: {
      title: "No figures yet",
      school: "When the first round is done, the school's figures stand here.",
      municipality: "When the first round is done, the municipality's figures stand here.",
    },
    withheld: {
      title: (term: string) => `No figure can be shown for ${term}`,
      school: "The municipality's figures may tell more, when several schools take part.",
      municipality: "When more schools take part, there may be more to show.",
    },
    oneTerm: "This is the first round. After the next one you can see whether anything changes.",
  },

  national: {
    title: "Published figures beside your own",
    lead: "You may type in figures that are published, from the national pupil survey for instance. They stand beside your own, and nothing is worked out with them: the questions, the pupils and the time of year are others.",
    indicator: "What is it about?",
    percent: "Percent",
    percentError: "Write a number from 0 to 100, with one decimal at most.",
    schoolYear: "School year",
    source: "Where does it stand?",
    sourceHint: "For instance: Pupil Survey, year 7, the whole country",
    sourceError: "Write in a few words where the figure was read.",
    add: "Add",
    added: "Added.",
    remove: "Remove",
    removeLabel: (indicator: string, year: string) => `Remove: ${indicator}, ${year}`,
    typed: "Typed in by you",
    beside: (figure: string, year: string, source: string) => `${figure}, ${year}: ${source}`,
    limits: "Not compared: other questions and other pupils.",
  },

  export: {
    print: "Print",
    csv: "Save the figures (CSV)",
    csvName: "samklang-figures",
    picture: "Save a chart",
    pictureName: "samklang-chart",
    which: "Which chart",
    file: {
      kind: "As",
      png: "Picture (PNG), for documents and slides",
      svg: "Drawing (SVG), stays sharp at any size",
      save: "Save",
      cancel: "Cancel",
      failed: "The browser could not make the picture. Try the drawing (SVG) instead.",
    },
  },
  csv: {
    columns: {
      place: "Place",
      level: "Level",
      schoolYear: "School year",
      half: "Half",
      indicator: "What",
      figure: "Figure",
      unit: "Unit",
      pupils: "About so many pupils",
      contributions: "Contributions",
    },
    level: { school: "school", municipality: "municipality" },
    half: { autumn: "autumn", spring: "spring" },
    unit: { share: "percent", pairs: "mutual choices a pupil" },
    under10: "under 10",
    over90: "over 90",
    withheld: "not shown",
  },
};

export type LeaderTrendsTexts = typeof leaderTrends;
