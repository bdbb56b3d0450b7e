export const leaderRounds = {
  home: {
    thisTerm: "This half-year",
    earlier: "Earlier half-years",
    development: "See the development",
    none: {
      school:
        "No round yet. When classes have answered their surveys, you open a round and send one link to the class teachers. With 3 classes or more you can get the school's figures, a page for the quality report and a plan.",
      municipality:
        "No round yet. When schools have their own figures ready, you open one and send a link to the leaders of the schools.",
    },
    open: "Open a round",
    openUntil: (day: string) => `Open until ${day}`,
    pastClosing: (day: string) => `The deadline was ${day}`,
    next: {
      invite: "Invite",
      see: "See the round",
      go: "Go on",
      look: "See the figures",
      again: "What you can do",
    },
    upwards: "The municipality's round",
    upwardsText:
      "Has the municipality invited your school? You can contribute the sum of a round that is finished.",
    upwardsOpen: "I have an invitation",
    upwardsWaiting: "You have opened an invitation that is not answered yet.",
    upwardsAnswer: "See the invitation",
  },
  state: {
    registering: "Not opened yet: the mailbox has not answered",
    counting: "Asking the mailbox how many …",
    freezing: "The sum is being made",
    frozen: "The sum is made. The figures have not been shown yet",
    released: "The figures are ready",
    withheld: "The sum is made, with no figures to show",
    unfit: "The numbers do not fit together",
    gone: "The sum was not made in time",
  },
  contributed: {
    school: (count: number) =>
      count === 0
        ? "No classes have contributed yet"
        : count === 1
          ? "1 class has contributed"
          : `${count} classes have contributed`,
    municipality: (count: number) =>
      count === 0
        ? "No schools have contributed yet"
        : count === 1
          ? "1 school has contributed"
          : `${count} schools have contributed`,
  },
  announced: {
    school: (count: number) =>
      count === 0
        ? "No teachers have signed up yet"
        : count === 1
          ? "1 teacher has signed up"
          : `${count} teachers have signed up`,
    municipality: (count: number) =>
      count === 0
        ? "No schools have signed up yet"
        : count === 1
          ? "1 school has signed up"
          : `${count} schools have signed up`,
  },
  fresh: {
    title: "Open a round",
    lead: {
      school:
        "One round each half-year gathers the numbers of all classes that want to contribute.",
      municipality:
        "One round each half-year gathers the sums of all schools that want to contribute.",
    },
    small: {
      school: {
        title: "Is the school small?",
        text: "With fewer than 3 classes no figure can be shown, and with 3 to 5 some are often held back. A teacher with several small classes can join them before contributing. If that is not enough, the school can contribute to the municipality's round, where it hides among many.",
      },
      municipality: {
        title: "Is the municipality small?",
        text: "It takes at least 3 schools, and at least 32 classes besides those of the largest school. With fewer, no figure is shown, and it is better to say so before schools are asked.",
      },
    },
    term: "Half-year",
    termHint: {
      school: "Surveys that were closed in that half-year count.",
      municipality: "The schools' finished rounds of that half-year count.",
    },
    closesOn: "Last day to contribute",
    closesOnHint: "You can make the sum earlier, and at the latest a few weeks after this day.",
    mode: "What kind of round",
    recommended: "recommended",
    modes: {
      school: {
        plain: {
          name: "Plain",
          text: "Each teacher sees the numbers of her class and says yes or no, in one visit. The numbers are rounded and added up, so that nobody sees one class by itself.",
        },
        strict: {
          name: "With a list of names",
          text: "Teachers first sign up by name, see each other's names and confirm them before any number leaves. It also protects from a leader who invents classes, and takes each teacher two visits.",
        },
      },
      municipality: {
        plain: {
          name: "Plain",
          text: "Each school leader says yes or no, in one visit. The sums get random numbers added and are added up, so that nobody sees one school by itself.",
        },
        strict: {
          name: "With a list of names",
          text: "School leaders first sign up by name, see each other's names and confirm them before any number leaves. It also protects from a municipality that invents schools, and takes each leader two visits.",
        },
      },
    },
    unitMost: {
      school: {
        name: "Largest class",
        value: (count: number) => (count === 1 ? "at most 1 pupil" : `at most ${count} pupils`),
        label: "The largest class has at most so many pupils",
        text: "No class may be more than half of a figure, so a figure needs about twice as many pupils as this. If all classes are small you can set the number lower; a larger class then cannot contribute.",
      },
      municipality: {
        name: "Largest school",
        value: (count: number) => `at most ${count} classes`,
        label: "The largest school contributes at most so many classes",
        text: "No school may be more than half of a figure, so a figure needs about twice as many classes as this. If all schools are small you can set the number lower; a larger school then cannot contribute.",
      },
    },
    submit: "Open the round",
    afterwards: "Next you get a link to send. Nobody is told before you send it.",
    problems: {
      term: "A round cannot be opened for this half-year today. Choose another.",
      unitMost: (least: number, most: number) => `Choose a number from ${least} to ${most}.`,
      closesOn: (first: string, last: string) => `Choose a day from ${first} to ${last}.`,
      exists: "There is already a round for this half-year.",
      seeIt: "See that round",
      strictOnce:
        "The round with a list of names of this half-year did not fit together. A round with a list of names is not repeated: wait for the next half-year.",
      releasedAlready:
        "The figures of this half-year are ready. There is one round each half-year.",
      yearUsed:
        "The municipality has had its two rounds this school year. More would say more than was promised.",
    },
  },
  invitation: {
    title: { school: "Invite the class teachers", municipality: "Invite the schools" },
    lead: {
      school:
        "One link for all. Send it to the class teachers the way you usually send messages to them, and to nobody else.",
      municipality:
        "One link for all. Send it to the leaders of the schools the way you usually send messages to them, and to nobody else.",
    },
    message: "A message ready to send",
    messageLanguage: "Language of the message",
    copyMessage: "Copy the message",
    copyLink: "Copy only the link",
    messageCopied: "The message is copied. Paste it where you send messages.",
    linkCopied: "The link is copied.",
    notCopied: "The browser does not let us copy. Select the text and copy it yourself.",
    print: "Print",
    code: "As a code, for the staff meeting",
    codeHint:
      "Opens on the device that scans it. Whoever uses Samklang on another machine needs the link.",
    codeLabel: "QR code with the link of the round",
    toRound: "See the round",
    thisMachineOnly:
      "This link points to this computer, which others cannot reach. Open Samklang at the address your school uses, and open the round there.",
    unavailable: "There is no invitation: the round does not take contributions now.",
    texts: {
      school: {
        hello: (place: string, term: string) =>
          `Hello. ${place} gathers numbers for ${term}, to see whether the school climate is moving the right way. You are invited to contribute with your class.`,
        how: (day: string) =>
          `Open the link in the browser where you have Samklang, and unlock. You see the numbers before you say yes or no. Last day: ${day}.`,
        leaves:
          "What leaves: a few rounded numbers from a survey that is closed, such as how many answered and how many thrive. They are split in two and added to those of the other classes, so that neither I nor Samklang's mailbox sees your class by itself.",
        stays:
          "What does not leave: names, answers, the map, questions of your own, or which class it is.",
        strict:
          "This round has a list of names: first you sign up by name. When the list is closed you see who the others are, and confirm before any number leaves.",
        free: "It is voluntary, and you can take it back until the sum is made.",
      },
      municipality: {
        hello: (place: string, term: string) =>
          `Hello. ${place} gathers numbers for ${term}, to see whether the school climate is moving the right way. Your school is invited to contribute.`,
        how: (day: string) =>
          `Your school's own round has to be finished first. Open the link in the browser where you have Samklang for school leaders, and unlock. Last day: ${day}.`,
        leaves:
          "What leaves: the sums of your school's round, with random numbers added. They are split in two and added to those of the other schools, so that neither I nor Samklang's mailbox sees your school by itself.",
        stays:
          "What does not leave: anything of a single class, a pupil or a teacher, or the name of the school.",
        strict:
          "This round has a list of names: first you sign up by name. When the list is closed you see who the others are, and confirm before any number leaves.",
        free: "It is voluntary, and you can take it back until the sum is made.",
      },
    },
  },
  page: {
    title: (term: string) => `The round of ${term}`,
    modes: { plain: "Plain round", strict: "Round with a list of names" },
    notWhich: {
      school: "Nobody is told which classes, and neither are you.",
      municipality: "Nobody is told which schools, and neither are you.",
    },
    notWho: "Who they are is seen by those who signed up, once the list is closed. Not by you.",
    askAgain: "Look for new contributions",
    tooFewYet: {
      school:
        "With so few classes no figure can be shown, whatever they answered. It takes at least 3, and preferably more.",
      municipality:
        "With so few schools no figure can be shown, whatever they answered. It takes at least 3, with well over 32 classes together.",
    },
    noBullyingYet: "The figure on bullying takes at least 4 classes.",
    mayBeWithheld:
      "Some figures may be held back, also with more. Why is not said, as that could give something away.",
    invite: "See the invitation",
    list: {
      title: "Next: close the list",
      /** While too few are in. */
      later: "Later: close the list",
      text: "When everybody who wants to be in it has signed up, you close the list. They can then see each other's names, confirm, and contribute.",
      few: "The list can be closed when at least 3 have signed up.",
      button: "Close the list",
      question: "Close the list?",
      explained: "After this nobody else can sign up in this round.",
    },
    confirming: {
      title: "Waiting for confirmations",
      text: "Tell them that the list is closed: each has to open Samklang again, see the names, and confirm. Their numbers leave only then.",
    },
    freeze: {
      title: "Next: make the sum",
      /** While too few are in. */
      later: "Later: make the sum",
      text: "When you do not expect more, you make the sum. The numbers are added up, once and for all.",
      few: "The sum can be made when at least 3 have contributed.",
      button: "Make the sum",
      question: "Make the sum now?",
      counted: {
        school: (count: number) =>
          count === 1 ? "1 class is in it." : `${count} classes are in it.`,
        municipality: (count: number) =>
          count === 1 ? "1 school is in it." : `${count} schools are in it.`,
      },
      explained: {
        school:
          "After this nobody can join or take their numbers back. Classes that come late wait for the next half-year.",
        municipality:
          "After this nobody can join or take their numbers back. Schools that come late wait for the next half-year.",
      },
      failures: {
        "too-few": "Fewer than 3 have contributed. The round stays as it was.",
        "not-listed": "Close the list first.",
        "not-now": "The sum cannot be made now.",
      },
    },
    freezing:
      "The sum is being made. The mailbox has not answered yet; it is tried again by itself.",
    registering:
      "The round is kept here, but the mailbox has not answered. It is tried again by itself.",
    frozen: {
      title: "The numbers are in, and they fit together",
      text: "Now it is worked out which figures can be shown safely. What is shown the first time stays as it is.",
      button: "See what can be shown",
    },
    released: {
      title: "The figures are ready",
      button: "See the figures",
      withheld: "Not shown: too few classes or pupils to be shown safely.",
      withheldNext: {
        school:
          "The round is not lost: the school can contribute it to the municipality's round, where it hides among many.",
        municipality: "With more schools next half-year there may be figures to show.",
      },
    },
    refusals: {
      "released-already":
        "The figures of this half-year are ready already. There is one round each half-year.",
      "year-used":
        "The municipality has had its two rounds this school year. More would say more than was promised.",
      "not-now": "There is nothing to show of this round now.",
    },
    unfit: {
      title: "The numbers do not fit together",
      text: "No figure is shown, and nothing can be read out of this round. What was sent is forgotten.",
      why: "What went wrong",
      faults: {
        contribution:
          "A contribution is missing, came twice, or belongs to another round. It can happen when something is lost on the way.",
        version: "A contribution was made with another version of Samklang.",
        sum: "The sum from the mailbox is not the sum of the contributions. Tell whoever runs the mailbox.",
        bounds: "A number is larger or smaller than so many contributions can have.",
        few: "The mailbox added up fewer than 3 contributions.",
      },
      next: {
        "new-round":
          "You can open the round again. It gets a new link, and everybody is asked anew.",
        "next-term":
          "A round with a list of names is not repeated. The next one can be opened next half-year.",
      },
      again: "Open the round again",
      againQuestion: "Open the round again?",
    },
    gone: "The mailbox no longer has this round: the sum was not made in time. You can delete it here, and open a new one.",
    trouble: "The mailbox did not answer just now. The number may be an older one.",
    remove: {
      button: "Delete the round",
      question: "Delete the round?",
      text: "The invitation stops working, and what was contributed is deleted from the mailbox. This cannot be undone.",
      kept: "This round is kept: it counts in what may be shown later.",
      done: {
        "nothing-there": "The round is deleted.",
        erased: "The round is deleted, here and at the mailbox.",
        pending: "The round is deleted here. The mailbox will be told as soon as it answers.",
      },
    },
  },
  relay: {
    offline: "The mailbox does not answer. Check the network and try again. Nothing is lost.",
    invitation:
      "This mailbox asks for an invitation. Ask whoever runs it for a link, and paste it under Settings.",
    told: "The mailbox did not take this. Try again later. Nothing is lost.",
    unreadable:
      "What answered at this address is no Samklang mailbox. Ask whoever runs the mailbox.",
  },
};

export type LeaderRoundsTexts = typeof leaderRounds;
