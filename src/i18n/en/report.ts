export const report = {
  title: "Report for a meeting",
  lead: "Choose who the paper is for and what it says. What you see below is what comes on paper.",
  variant: {
    legend: "Who is written about?",
    options: {
      nobody: "No pupil: for the parents' meeting",
      initials: "Pupils with initials: for meetings at the school",
      names: "Pupils with names: for those who follow up",
    },
    about: {
      nobody:
        "May be shown to parents and staff. Only the class as a whole, with words and rough percentages in place of counts, and nothing about bullying: Nobody can be pointed out or worked out.",
      initials:
        "Only for staff who work with the class. Whoever knows the class will often know who it is: Keep it as if it had names.",
      names: "Only for staff who need it to follow these pupils up.",
    },
  },
  parts: {
    legend: "What should it say?",
    options: {
      how: "What this is, and how to read it",
      participation: "Participation",
      good: "What is good",
      figures: "The class in figures",
      own: "What pupils say about themselves",
      roster: "The pupils, with what the answers suggest",
      map: "The sociogram",
      agreed: "What we have agreed, with empty lines",
    },
  },
  map: {
    legend: "In the sociogram stand",
    options: { names: "names", initials: "initials", numbers: "numbers" },
  },
  pupils: {
    legend: "A whole page about",
    lead: "Choose pupils one by one. Nobody is chosen beforehand.",
  },
  print: "Print the report",
  pages: (count: number) => (count === 1 ? "One page" : `${count} pages`),
  making: "Preparing the paper …",
  preview: "The report as it comes on paper",

  paper: {
    title: (className: string, survey: string) =>
      `The social environment in ${className}, ${survey}`,
    kind: {
      names: "Report from a survey of the class, with names",
      initials: "Report from a survey of the class, with initials",
      nobody: "Report from a survey of the class, without any pupil",
    },
    head: (kind: string, className: string, survey: string) => `${kind} · ${className} · ${survey}`,
    page: (page: number, of: number) => `page ${page} of ${of}`,
    mayHave: {
      names:
        "Confidential. Only those at the school who need it to follow up these pupils may have it. A parent gets only what concerns the own child, and never this report.",
      initials:
        "Confidential. Initials do not hide who it is from those who know the class: Only those at the school who need it to follow up these pupils may have it. A parent gets only what concerns the own child.",
      nobody:
        "May be shown at a parents' meeting and shared with the staff who work with the class. No pupil stands here, but it is about one class: not for comparing classes, and not to be published or put online.",
    },
    shred: (printed: string, day: string) =>
      `Printed ${printed}. To be shredded by ${day}, when the answers are deleted.`,
    how: {
      title: "What this is",
      what: (className: string, until: string) =>
        `The pupils in ${className} answered questions about who they like to be with and how they have it themselves. The answers came up to ${until}. It was voluntary, and every question could be skipped.`,
      suggests:
        "A finding is what the answers suggest on one day. It is a reason to look, ask and listen, and never a verdict on a pupil or on a class.",
      chance:
        "Some of what differs comes by chance. Counts are therefore read beside what chance alone would give, and a change is called a change only where chance would seldom make one so large.",
      publicChance:
        "Some of what differs comes by chance. A difference between one survey and another is therefore called a change only where chance would seldom make one so large.",
      talk: "Talk with the pupil before anything is decided. The pupil knows what the answers do not show.",
      initials:
        "Initials are made of the name as it is shown in the results: the first letter and one more, or a number where needed. They are the same in the report, the list, the sociogram and the matrix.",
      small:
        "How many pupils something is about never stands here exactly, so that nobody can be worked out. Words say it: “all or nearly all” (all but fewer than five), “most” (at least three in four), “at least half”, “fewer than half” and “fewer than five, perhaps none”. Whoever did not answer the question is not counted. Percentages stand only for the class as a whole and for all choices together, and only roughly.",
      leftOut:
        "Answers that name classmates negatively, and what pupils say about adults who hurt them, never stand in this report.",
      leftOutOfPublic:
        "What pupils say about being bullied, about others who hurt them and about adults who hurt them does not stand in this report, nor do answers that name classmates negatively. The school follows that up with those it is about.",
    },
    participation: {
      title: "Participation",
      exact: (answered: number, pupils: number, share: string) =>
        `${answered} of ${pupils} pupils answered (${share}).`,
      coarse: {
        enough: (pupils: number) => `At least 80% of the class of ${pupils} answered.`,
        caution: (pupils: number) => `Between 60 and 80% of the class of ${pupils} answered.`,
        readable: (pupils: number) =>
          `At least 60% of the class of ${pupils}, and at least 10 pupils, answered.`,
        "too-few": (pupils: number) =>
          `Fewer than 60% of the class of ${pupils}, or fewer than 10 pupils, answered.`,
      },
      reading: {
        enough: "That is enough for the choices to be read, with care.",
        caution:
          "The choices can be read with caution: Those missing could have changed the picture.",
        readable:
          "The choices can be read with caution: Those missing could have changed the picture.",
        "too-few":
          "That is too few for whom pupils choose to be read: It takes 60% of the class, and at least 10 answers. Only what pupils say about themselves stands here.",
      },
      small: (pupils: number) =>
        `The class of ${pupils} is small. Words about so few could show who answered what, so how many is not told here.`,
      why: "Why somebody is missing, the answers do not say.",
    },
    good: { title: "What is good", nothing: "Of this the answers say too little." },
    figures: {
      title: "The class in figures",
      tooFew: "Too few answered for whom pupils choose to be read.",
      mutual: "At least one mutual choice",
      returned: "Choices that are mutual",
      unchosen: "Chosen by no one",
      withoutMutual: "Without a mutual choice",
      density: "Choices, of all that were possible",
      since: (word: string, wave: string) => `since “${wave}”: ${word}`,
      sinceCounts: (word: string, wave: string, before: number, now: number, of: number) =>
        `since “${wave}”: ${word} (${before} then, ${now} now, of ${of} seen both times)`,
      notCompared: (wave: string) => `Not compared with “${wave}”`,
      limits:
        "The figures say nothing of why. Being chosen by no one does not mean that nobody likes the pupil: One choice would change it, and some have their friends elsewhere.",
      publicLimits:
        "The words say nothing of why. A choice that is not mutual does not mean that anyone is not liked: One more choice would change it, and some have their friends elsewhere.",
    },
    own: {
      title: "What pupils say about themselves",
      lead: "How many gave each answer. Whoever skipped a question is not counted there.",
      publicLead:
        "How large a part of those who answered the question gave an answer that is no cause for concern.",
      well: (count: string) => `no cause for concern: ${count}`,
      nothing: "Nothing of this was asked, or nobody has answered.",
      publicNothing: "Nothing of this was asked, or fewer than ten have answered.",
    },
    untold: {
      "still-open":
        "The survey is not closed yet. In a report without any pupil, this is told when it is: Two reports could otherwise differ by a single pupil's answer.",
      "small-class":
        "The class is small, and words about so few could show who they are about. In a report without any pupil, this is therefore left out.",
    },
    ofThoseWhoAnswered: {
      few: "fewer than five, perhaps none",
      less: "fewer than half",
      half: "at least half",
      mostly: "most",
      most: "all or nearly all",
    },
    about: (share: string) => `about ${share}`,
    underQuarter: "under 25%",
    overNineTenths: "over 90%",
    roster: {
      title: "The pupils",
      lead: "Those who may need you first on top. Each sign with its counts and what chance alone would give.",
    },
    map: {
      title: "Sociogram",
      lead: (question: string) =>
        `Who chose whom when asked “${question}”. Where pupils stand, says nothing: Only lines do.`,
      legend:
        "Thick line: both chose each other. Thin arrow: one chose the other. Dotted arrow: the other has not answered. A larger ring: chosen by more. A dashed ring around: chosen by no one. Triangle: may need you first. Half diamond: look closer.",
      legendTooFew:
        "Thick line: both chose each other. Thin arrow: one chose the other. Dotted arrow: the other has not answered. Too few answered for the picture to be read as one of the class.",
      notReady: "The sociogram is being drawn.",
    },
    pupil: {
      duty: (day: string) =>
        `The teacher came to know this on ${day}. The head teacher is told, and the school looks into it (Education Act § 12-4).`,
      title: (name: string) => `About ${name}`,
      first: (name: string) =>
        `Talk with ${name} first, and write down what ${name} says. It may have an explanation that the answers do not show.`,
      says: (name: string) => `What ${name} says`,
      choices: "Choices",
      chosenBy: (received: number, possible: number, low: number, high: number) =>
        low === high
          ? `chosen by ${received} of ${possible}; chance alone: ${low}`
          : `chosen by ${received} of ${possible}; chance alone: ${low} to ${high}`,
      mutualWith: (names: string) => `mutual with ${names}`,
      todo: "What can be done",
    },
    agreed: {
      title: "What we have agreed",
      what: "What we do",
      who: "Who does it",
      when: "When we look at it again",
    },
  },
};

export type ReportTexts = typeof report;
