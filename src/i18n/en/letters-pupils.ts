import type { FilledText, LetterFill, LetterWords, PupilsTexts } from "../letter-writing.ts";

const kindergarten: PupilsTexts = {
  hello: ({ kind }) =>
    kind === "investigation"
      ? "We wonder whether everyone is safe in kindergarten. That is why we would like to ask you."
      : "We wonder how you all are in kindergarten. That is why we would like to ask you.",
  decision: ({ decidedBy }) =>
    `It was decided by ${decidedBy} that we should ask. You have done nothing wrong.`,
  what: (fill) =>
    `We ask ${fill.topics}. You answer by pointing at pictures.${fill.aboutHarm ? " Some of the questions are about things that can hurt." : ""}`,
  "who-sees": ({ teacher }) => `${teacher} is told what you answer. The other children are not.`,
  duty: () =>
    "If you say that something hurts or is scary, we help you. Then we grown-ups have to talk to each other about it.",
  voluntary: () =>
    "You can say no. You can also leave out just that one question. Both are quite all right.",
  "how-kept": () => "Your answers are locked away. Only the same grown-up can unlock them.",
  "how-long": ({ answersDeletedOn }) => `After ${answersDeletedOn} the answers are deleted.`,
  afterwards: () => "Afterwards we do something nice together.",
  rights: () => "Your family can be told what is stored about you.",
  contact: (fill) =>
    `If you want to talk about something, tell me, another grown-up${orTo(fill)} or someone at home.`,
};

const young: PupilsTexts = {
  ...kindergarten,
  hello: ({ kind }) =>
    kind === "investigation"
      ? "We have to find out whether everyone is safe at school. That is why we ask you."
      : "You are going to answer some questions about how you are at school. There are no wrong answers.",
  what: (fill) =>
    `We ask ${fill.topics}.${fill.aboutHarm ? " Some of the questions are about things that can hurt." : ""}`,
  "who-sees": ({ teacher }) =>
    `${teacher} can see what you answer. The others in the class cannot.`,
  duty: () =>
    "If you answer that someone is mean to you, or that you are not safe, the grown-ups at school have to help you. Then they also have to talk to each other about it.",
  voluntary: () =>
    "You decide whether to answer. You can skip questions, and you can say no to all of it.",
  "how-kept": () => "Your answers are locked when you send them. Only the teacher can unlock them.",
  afterwards: () =>
    "Afterwards we do something nice together. The teacher reads the answers, and talks to you if you need help.",
  contact: (fill) =>
    `Do you want to talk to someone? Tell the teacher, another grown-up${orTo(fill)} or someone at home.`,
};

const middle: PupilsTexts = {
  hello: ({ kind }) =>
    kind === "investigation"
      ? "We have to find out whether everyone is safe at school. We have tried other ways first. That is why we ask you now."
      : "You are going to answer some questions about how you are at school and with the others in the class. It takes about ten minutes, and no answer is wrong.",
  decision: ({ decidedBy }) =>
    `This was decided by ${decidedBy}. We ask only those we must. Being asked does not mean that you have done anything wrong.`,
  what: (fill) =>
    `We ask ${fill.topics}. ${fill.aboutHarm ? "Answer from what you have seen or lived through yourself." : "You are not asked to say anything negative about anyone."}`,
  "who-sees": ({ teacher }) =>
    `${teacher} sees what you answer, with your name. The others in the class do not. Nobody is to look at your screen or ask what you answered.`,
  duty: () =>
    "If you say that you are bullied or not safe, the teacher has to tell the head teacher and help you. The law says so.",
  voluntary: () =>
    "You decide. You can skip questions, and you can say no to all of it. Nobody will be cross.",
  "how-kept": () =>
    "The answers are locked on your device before they are sent. The mailbox they pass through cannot read them. Only the teacher can open them.",
  "how-long": ({ answersDeletedOn }) =>
    `After ${answersDeletedOn} the teacher’s copy of the answers is deleted.`,
  afterwards: () =>
    "The teacher reads the answers to see how you all are. Before the teacher decides anything about you, the two of you will have talked.",
  rights: () =>
    "You may see what is stored about you, but not what others have answered. If something is wrong, you may ask for it to be corrected or deleted.",
  contact: (fill) =>
    `If you want to talk to someone, go to the teacher, another adult at school${orTo(fill)} or someone at home. You can also ring the helpline for children and young people: 116 111.`,
};

const older: PupilsTexts = {
  hello: ({ kind, className }) =>
    kind === "investigation"
      ? "The school has learned something that obliges us to find out whether everyone is safe. Other ways have been tried first. That is why we ask you."
      : `You in ${className} are going to answer some questions about how you are at school and with each other. It takes about ten minutes.`,
  decision: ({ decidedBy }) =>
    `This was decided by ${decidedBy}. We ask only those we must, and do not say who it is about. Being asked does not mean that you have done anything wrong.`,
  what: (fill) =>
    `We ask ${fill.topics}. ${fill.aboutHarm ? "Answer from what you have seen or lived through yourself. What you say about another is one side of the matter: the one it concerns is heard." : "You are not asked to say anything negative about anyone."}`,
  "who-sees": ({ teacher }) =>
    `${teacher} sees what you answer, with your name. Other pupils and parents do not. If you need help, the head teacher and those who are to help are told what they need to know.`,
  duty: () =>
    "If you say that you are bullied, or that you are not safe and well, the teacher has a duty to tell the head teacher, look into it and help. So the teacher cannot promise to keep it to herself or himself.",
  voluntary: () =>
    "You decide. You can skip any question, or say no to all of it. There are no consequences.",
  "how-kept": () =>
    "The answers are encrypted on your device before they are sent. The mailbox they pass through cannot read them. Only the teacher can open them.",
  "how-long": ({ answersDeletedOn }) =>
    `The mailbox’s copy is deleted within two weeks after the survey has closed. The teacher’s copy is deleted after ${answersDeletedOn}.`,
  afterwards: () =>
    "The answers are signs, not verdicts. The teacher talks with you before anything is decided about you.",
  rights: () =>
    "You may see what is stored about you, but not what others have answered. You may ask for something to be corrected or deleted, and you may complain to the Norwegian Data Protection Authority. The school asks because the Education Act, chapter 12, gives you a right to be safe and well.",
  contact: (fill) =>
    `If you want to talk to someone, go to the teacher, another adult at school${orTo(fill)} or someone at home. You can also ring the helpline for children and young people: 116 111.`,
};

const upperSecondary: PupilsTexts = {
  ...older,
  contact: (fill) =>
    `If you want to talk to someone, go to the teacher, another adult at school${orTo(fill)} or someone you trust. You can also ring the helpline Mental Helse: 116 123.`,
};

const toReaders: FilledText = ({ className }) => `To you in ${className}`;

export const pupilsLetters: LetterWords["pupils"] = {
  title: {
    kindergarten: () => "To the children: read it aloud, in your own words if you like",
    "grades-1-4": () => "To the pupils: read it aloud, in your own words if you like",
    "grades-5-7": toReaders,
    "grades-8-10": toReaders,
    "upper-secondary": toReaders,
  },
  headings: {
    hello: "What this is",
    decision: "Who decided",
    what: "What we ask about",
    "who-sees": "Who sees the answers",
    duty: "When you tell us something",
    voluntary: "It is voluntary",
    "how-kept": "How the answers are kept",
    "how-long": "How long",
    afterwards: "Afterwards",
    rights: "Your rights",
    contact: "Talk to someone",
  },
  topics: {
    "being-with": "who you like to be with",
    deciding: "who decides a lot",
    helping: "who helps others",
    thriving: "how well you like it here",
    company: "whether you have someone to be with",
    safety: "whether you feel safe",
    bullying: "whether anyone has bullied you",
    work: "what it is like to learn and to work in peace",
    digital: "what it is like online and on the phone",
    adults: "how the adults treat you",
    "having-a-say": "whether you have a say",
    transition: "what starting somewhere new will be like",
    harm: "who makes it hard for someone to be well",
    rating: "how you get on with each of the others",
  },
  texts: {
    kindergarten,
    "grades-1-4": young,
    "grades-5-7": middle,
    "grades-8-10": older,
    "upper-secondary": upperSecondary,
  },
};

function orTo({ contact }: LetterFill): string {
  return contact === null ? "" : `, ${contact}`;
}
