export const leaderReport = {
  title: "Report and plan",
  lead: "Choose what is to stand in it, and add your own words. Beside them stands what comes on paper.",
  making: "Laying out the paper …",
  preview: "As it comes on paper",
  print: "Print",
  back: "Back to the figures",
  sheets: (count: number) => (count === 1 ? "1 sheet" : `${count} sheets`),
  schoolYear: "School year",
  paperChoice: {
    legend: "What do you want to make?",
    report: "The year report",
    reportAbout: "For the yearly quality report: figures, findings and your words.",
    plan: "The plan",
    planAbout: "For the school's development plan: goals, measures and who does what.",
  },
  findings: {
    legend: "Findings to bring along",
    none: "No figure stands out this year.",
    nothing: "There are no figures for this school year that can be shown.",
  },
  own: {
    legend: "Your own words",
    note: "They are kept in your vault. Write no names, and nothing that tells of one pupil or class: others will read this.",
    done: "What we did this year",
    reading: "How we read the figures",
  },
  goals: {
    legend: "From finding to plan",
    goal: "Goal",
    goalHint: "What do you want to see in a year?",
    measure: "Measure",
    responsible: "Who is responsible",
    evaluated: "When we look at it again",
    evaluatedHint: "For instance: June 2027",
    suggestions: "Some measures to choose among",
    youCan: (measure: string) => `You can choose to ${measure}.`,
    use: "Use this",
    useLabel: (measure: string) => `Use this: ${measure}`,
  },
  measures: {
    "ask-where": {
      what: "ask the classes where and when pupils are not safe",
      why: "Pupils know best where it happens.",
    },
    "adults-where": {
      what: "have more adults where pupils say they are not safe",
      why: "It is harder to torment somebody where an adult sees it.",
    },
    "know-the-duty": {
      what: "go through together what everybody at school has to do when a pupil is not safe and well",
      why: "The duty to follow along, tell, look into it and act is about each pupil, not only when the figure is high.",
    },
    "look-at-own-class": {
      what: "give teachers time to go back to the answers of their own class",
      why: "The class teacher alone sees whom it is about. Here it is never shown.",
    },
    "open-activities": {
      what: "start activities in breaks that everybody can walk straight into",
      why: "It is easier to join where nobody has to be asked.",
    },
    "new-groups": {
      what: "change seats and groups more often, with a plan for who gets to work together",
      why: "Pupils get to know those they do something with.",
    },
    "time-to-know": {
      what: "set aside time to get to know each other at the start of each term",
      why: "Groups form early, and easily stay as they became.",
    },
    "pupil-council": {
      what: "ask the pupil council what makes pupils like it here, and what is missing",
      why: "Pupils have a right to be heard, and can tell what the figure does not.",
    },
    "time-to-answer": {
      what: "set aside a lesson in which the whole class answers, and a second chance for those who were away",
      why: "Who did not answer is not in any of the other figures.",
    },
    "tell-why": {
      what: "tell pupils what came of their answers last time",
      why: "It is easier to answer when one knows that somebody makes use of it.",
    },
    "find-what-helped": {
      what: "ask classes and teachers what they think helped",
      why: "The figure does not say what made the difference.",
    },
    "keep-it": {
      what: "agree on what you hold on to next year",
      why: "What works is easily lost when something new begins.",
    },
  },

  paper: {
    page: (page: number, of: number) => `page ${page} of ${of}`,
    reportTitle: (year: string) => `How pupils are at school, ${year}`,
    planTitle: (year: string) => `Plan after the school year ${year}`,
    head: (kind: string, place: string, year: string) => `${kind} · ${place} · ${year}`,
    kinds: { report: "Year report", plan: "Plan" },
    made: (place: string, day: string) => `Made by ${place} on ${day}.`,
    whose:
      "Rounded figures of several classes together. No pupil and no class stands here, so it may be passed on.",
    how: {
      title: "What was asked, and how",
      school:
        "Pupils answered a survey in their own class, and it was voluntary. The class's teacher alone can read the answers. Teachers who agreed to it contributed rounded numbers, which were added up before the school saw them.",
      municipality:
        "Pupils answered a survey in their own class, and it was voluntary. The class's teacher alone can read the answers. Rounded numbers were added up first for each school, then for the municipality.",
      suggests: "The figures tell what the answers suggest, and not how each pupil is.",
      asked: "Questions behind the figures",
    },
    tookPart: {
      title: "Who took part",
      school: (count: number) => `${count} classes`,
      municipality: (count: number) => `${count} schools`,
    },
    figures: {
      title: "The figures",
      of: (figure: string, pupils: string) => `${figure} ${pupils}`,
      otherTerm: (term: string, figure: string) => `${term}: ${figure}.`,
      none: "No figure can be shown for this school year.",
    },
    sure: {
      title: "How sure is it?",
      rounded:
        "All figures are rounded: to the nearest 5%, and numbers of pupils to the nearest 10. Below 10% and above 90% only that is said.",
      change:
        "A change is named only when it is greater than what rounding and chance usually make. A small change may be real, and too small to tell.",
      middle:
        "Where nearly all in a class answered alike, the class's number was moved a little towards the middle.",
      pupils: "From one term to another some pupils are others.",
    },
    withheld: { title: "What is not shown" },
    findings: { title: "What we take from it", none: "No finding was chosen." },
    own: { done: "What we did this year", reading: "How we read the figures" },
    published: {
      title: "Published figures, typed in by us",
      note: "Not compared: other questions and other pupils.",
    },
    next: {
      title: "Measures next year",
      nothing: "Not decided yet.",
      responsible: (who: string) => `Responsible: ${who}.`,
      evaluated: (when: string) => `Looked at again: ${when}.`,
    },
    plan: {
      lead: "Each goal comes from what pupils answered. Goals and measures are the school's own choice.",
      behind: "Behind it",
      goal: "Goal",
      measure: "Measure",
      responsible: "Responsible",
      evaluated: "Looked at again",
      nothing: "No findings are chosen: choose some beside, and write a goal to each.",
    },
  },
};

export type LeaderReportTexts = typeof leaderReport;
