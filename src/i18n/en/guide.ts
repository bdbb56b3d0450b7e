export const guide = {
  open: "How to read this",
  close: "Close the guide",
  shows: "What it shows",
  read: "How to read it",
  not: "What it does not say",
  more: "On the other pages",
  go: (page: string) => `Show “${page}”`,
  chance: {
    title: "Chance and certainty",
    paragraphs: [
      "Even if everybody chose blindly, some would be chosen often and some seldom. So each count stands beside what chance alone would give, from and to. A count outside that would come by chance for at most one of twenty pupils on that side. With five questions, about one in five pupils falls outside on some question by chance alone.",
      "The calculation lets everybody be chosen equally often. Real pupils mostly choose friends and their own gender, so being chosen by no one, and by many, comes somewhat more often than it says, without anything being wrong.",
      "Firm, likely and loose say whether a sign would be there again if the same pupils answered again. The words were tried on real classes: Firm is said only where at least 70% of such signs were there again in the next survey, likely where it was 50 to 70%. Being chosen by no one is always loose: Of 22 such pupils 10 were so again the next time.",
      "Nothing built from classmates' choices is shown under 60% or under 10 answers, and under 80% it stands with a caution. What a pupil says about the own situation always counts.",
    ],
  },
  talk: {
    title: "Before you do anything",
    paragraphs: [
      "Talk with the pupil, alone and in calm. Ask how it is going, and listen, before you show or decide anything. Never say who chose or did not choose: The pupils answered to you.",
      "Ask other adults and see for yourself. A choice more or less can change a sign, and many have friends elsewhere.",
      "It is different when pupils themselves say that they are bullied, unsafe or alone: Then you know, and tell the head teacher at once. You need not be sure.",
    ],
  },
  hide: "Escape twice in quick succession hides everything on the screen at once. One press closes what is open.",
  pieces: {
    cases: {
      shows: "The pupils an investigation concerns, one at a time, with what was said of each.",
      read: "As a reason to look closer together with the one who decided on the investigation. Hear the pupil first, and note that you did.",
      not: "Who said it, and what really happened.",
    },
    overview: {
      shows:
        "The answers as a letter: who answered, who may need you first, what is good, and how sure it is.",
      read: "From the top. Every number can be pressed: then you see what lies behind it. What pupils say about themselves comes before what classmates chose.",
      not: "That everybody is well where no sign stands. Those who did not answer may be those who have it hardest.",
    },
    roster: {
      shows: "Every pupil with a sign, as colour, shape and words.",
      read: "Triangle: may need you first. Half diamond: look closer. Ring: the answers give no sign. Dash: too little to say. Press a name for all that lies behind.",
      not: "What a pupil is like. The colour is about the answers of one day.",
    },
    map: {
      shows: "Who chose whom on one question. Each ring is a pupil, each line a choice.",
      read: "Thick lines go both ways. The larger the ring, the more have chosen the pupil. Press a pupil to see only that pupil's choices. A dashed ring around means chosen by no one.",
      not: "Where pupils sit or stand: those who choose each other are only drawn near. A choice one way is not a rejection. The same stands as a table below.",
    },
    matrix: {
      shows:
        "All choices of one question in a grid: Each row is one pupil's choices, each column who chose that pupil.",
      read: "Along the row for whom a pupil chooses, down the column for who chooses the pupil. Sort by subgroup to see who choose each other.",
      not: "That an empty cell means dislike. And whoever skipped the question is unknown, not empty.",
    },
    influence: {
      shows: "Who classmates name as those who decide, and whether they are also named as helpful.",
      read: "As influence you can work with: who reaches whom, and who could bring somebody in. Compare with what you see yourself.",
      not: "That a pupil dominates or means harm. Where the pupil is not also named for helping, the answers do not say whether others find it good or hard.",
    },
    figures: {
      shows: "The class as a whole in numbers, each with what it means and does not mean.",
      read: "Follow them for your own class over time, on the same question.",
      not: "How good a class or a teacher is. Classes of different size or with different questions cannot be compared.",
    },
    time: {
      shows: "The class's surveys beside each other: what changed and what is as before.",
      read: "More and fewer are only said where chance would seldom make so large a difference, counted on those who answered both times. A pupil inside the grey field is as before.",
      not: "Why something changed, or that a measure worked. What may not be compared says why.",
    },
    groups: {
      shows: "Suggestions for groups, seats or new classes, made of choices and of your wishes.",
      read: "As a first suggestion: Move, lock and ask again. It says what it achieved, and what it could not.",
      not: "That it suits. You know more than the choices, and pupils never see what it is built on.",
    },
    report: {
      shows:
        "Paper for a meeting, with names, with initials or without any pupil. The last may be shown at a parents' meeting.",
      read: "Choose the one that tells least and still is enough. Each sheet says who may have it and when it is shredded.",
      not: "Anything a parent may have about other children. Initials hide little from those who know the class.",
    },
  },
};

export type GuideTexts = typeof guide;
