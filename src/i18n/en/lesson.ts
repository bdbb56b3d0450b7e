/** What a checklist says of one point: in kindergarten otherwise than at school. */
const check = (label: string, detail: string) => ({ label, detail });

export const lesson = {
  phases: { before: "Before the lesson", lesson: "In the room", after: "Afterwards" },
  school: {
    "letter-sent": check(
      "Parents have had the letter",
      "A week ahead, so that they have time to ask.",
    ),
    "right-day": check(
      "The day is a good one",
      "Early in the week, not right before a holiday, and 4 to 6 weeks into the school year.",
    ),
    "follow-up-known": check(
      "I know who follows up",
      "The head teacher knows about the lesson. You know whom to go to the same day if someone says that they are not safe.",
    ),
    "cards-ready": check("The cards are printed", "One for each pupil, with the name on it."),
    "adult-present": check(
      "An adult is in the room all the time",
      "Walk around, but not so close that you see the screens.",
    ),
    "seats-apart": check("The seats are apart", "As for a test, so that everyone has peace."),
    "screens-hidden": check(
      "Nobody sees a neighbour’s screen",
      "Turn the brightness down, and show the button that hides the screen.",
    ),
    "cards-by-name": check(
      "The cards are handed out by name",
      "Put each card into the right hand. A card in the wrong hands is an answer in the wrong name.",
    ),
    "opening-words": check(
      "Say this first",
      "“You each answer for yourselves. I see what you answer, and nobody else in the class does. You may skip questions, and you may say no. If someone says that they are not well, I do something about it.”",
    ),
    "not-read-aloud": check(
      "The questions are not read aloud to the class",
      "Those who need it listen with headphones, or sit with an adult by themselves.",
    ),
    "child-in-distress": check(
      "I know what to do if a child cries or tells me something",
      "Sit down beside, say thank you for telling, and do not promise to keep it secret. Go out together if need be. Tell the head teacher the same day, and write down what was said.",
    ),
    "cards-collected": check("The cards are collected", "Shred them when everybody has answered."),
    "something-pleasant": check(
      "Something nice right afterwards",
      "A game or a chapter read aloud, so that nobody goes straight out to the break with it.",
    ),
    "read-the-same-day": check(
      "The answers are read the same day",
      "What the pupils say about themselves comes first. From then on you know, and must act.",
    ),
  },
  kindergarten: {
    "letter-sent": check(
      "Parents have had the letter",
      "A week ahead, so that they have time to ask.",
    ),
    "right-day": check(
      "The day is a good one",
      "Early in the week, not right before a holiday, and when the children know each other.",
    ),
    "follow-up-known": check(
      "I know who follows up",
      "The head of the kindergarten knows about it. You know whom to go to the same day if a child says that something is wrong.",
    ),
    "cards-ready": check(
      "The tablet is charged and tried out",
      "Try the way through it yourself first.",
    ),
    "adult-present": check(
      "An adult sits with the child all the time",
      "Someone the child feels safe with, beside and not opposite.",
    ),
    "seats-apart": check("One child at a time", "In a quiet place, with the door ajar."),
    "screens-hidden": check(
      "The other children do not see the screen",
      "Sit with your backs to a wall.",
    ),
    "cards-by-name": check(
      "The right child has the right card",
      "Say the name aloud before you begin. A card in the wrong hands is an answer in the wrong name.",
    ),
    "opening-words": check(
      "Say this first",
      "“I would like to know how you are here. You can point at the pictures. You may say no, and you may stop when you like. If something hurts, we help you.”",
    ),
    "not-read-aloud": check(
      "The questions are read to one child at a time",
      "Quietly, never to the group, and without showing what you hope to hear.",
    ),
    "child-in-distress": check(
      "I know what to do if a child cries or tells me something",
      "Comfort, say thank you for telling, and do not promise to keep it secret. Stop. Tell the head of the kindergarten the same day, and write down what was said.",
    ),
    "cards-collected": check("The cards are put away", "Shred them when everybody has answered."),
    "something-pleasant": check(
      "Something nice right afterwards",
      "Play or read together for a while, so that the child does not go straight from it.",
    ),
    "read-the-same-day": check(
      "The answers are read the same day",
      "What the children say about themselves comes first. From then on you know, and must act.",
    ),
  },
  remarks: {
    "early-in-week": "Early in the week: there is time to follow up before the weekend.",
    "late-in-week": "A Thursday will do, if you keep the Friday free to follow up.",
    friday:
      "On a Friday, what someone tells you has to wait over the weekend. Monday to Wednesday is kinder.",
    weekend: "That day is in the weekend.",
    "public-holiday": "That day is a public holiday.",
    "before-public-holiday":
      "The day after is a public holiday, and what someone tells you has to wait. An earlier day is kinder.",
    "early-in-term":
      "The school year has only just begun. Four to six weeks into it the pupils know each other better.",
    "good-time-of-term": (weeks: number) =>
      `About ${weeks} weeks into the school year: a good time.`,
  },
  holidays: {
    autumn: (first: number, last: number) =>
      `Many schools have their autumn holiday in weeks ${first} to ${last}. See when yours is: right before it, those who speak up have long to wait.`,
    christmas: (first: number, last: number) =>
      `Weeks ${first} and ${last} are the last before Christmas for many. Those who speak up then have long to wait.`,
    winter: (first: number, last: number) =>
      `Many schools have their winter holiday in weeks ${first} to ${last}. See when yours is: right before it, those who speak up have long to wait.`,
    easter: "It is Easter, or right before it. Those who speak up then have long to wait.",
    summer: "It is summer, or right before it. Those who speak up then have long to wait.",
  },
};

export type LessonTexts = typeof lesson;
