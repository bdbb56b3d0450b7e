import type { AskedTexts } from "../question-structure.ts";

const several = ["Yes, several", "Yes, one", "No"];
const often = ["Never", "Rarely", "Sometimes", "Often", "All the time"];
const always = ["Yes, always", "Yes, usually", "Sometimes", "Rarely", "No, never"];
const yes = ["Yes", "Sometimes", "No"];
const well = ["Very good", "Good", "In between", "Not so good", "Not good at all"];
const thriving = ["Very much", "Quite a lot", "A little", "Not much", "Not at all"];
const nice = ["Nice", "In between", "Not so nice"];
const monthly = [
  "Not at all",
  "Rarely",
  "2 or 3 times a month",
  "About once a week",
  "Several times a week",
];
const chats = [
  "Yes, in most of them",
  "In some of them",
  "No, and I am fine with that",
  "No, but I would like to be",
  "We have no such groups",
];
const certain = ["Yes", "I am not sure", "No"];
const adults = ["Yes, several", "Yes, one", "I am not sure", "No"];
const times = ["No", "Yes, once", "Yes, several times"];
const howMany = ["All of them", "Most of them", "Some of them", "Almost none"];
const ease = ["Very easy", "Quite easy", "A bit hard", "Very hard"];
const anticipation = [
  "I look forward to it a lot",
  "I look forward to it a little",
  "I don't quite know",
  "I'm a little worried",
  "I'm very worried",
];
const duration = [
  "I have not been bullied",
  "Less than a month",
  "1 to 6 months",
  "Half a year to a year",
  "More than a year",
];
const told = [
  "I have not been bullied",
  "Yes, and it got better",
  "Yes, but it did not get better",
  "No",
];
const liking3 = ["Not so much", "In between", "A lot"];
const liking5 = ["Not at all", "Not so much", "In between", "Quite a lot", "Very much"];
const liking7 = [
  "Not at all",
  "Hardly at all",
  "Not so much",
  "In between",
  "A little",
  "Quite a lot",
  "Very much",
];

/** What pupils read. Under an id no word is ever changed: a better wording is a new id. */
export const asked: AskedTexts["asked"] = {
  "friends-elsewhere": {
    text: "Do you have friends in other classes or outside school?",
    options: several,
  },
  "tell-secret": { text: "Who in the class can you tell a secret to?" },
  confide: { text: "Who in the class can you talk to when something is hard?" },
  "fun-with": { text: "Who do you have fun with?" },
  "know-better": { text: "Who in the class would you like to get to know better?" },
  "free-time": { text: "Who in the class are you with in your free time?" },
  "good-friend": { text: "Do you have a good friend in the class?", options: several },
  lonely: { text: "Do you feel lonely at school?", options: often },

  breaks: { text: "Who do you like to be with in breaks?" },
  play: { text: "Who do you like to play with?" },
  "play-outside": { text: "Who do you like to play with outside?" },
  "play-inside": { text: "Who do you like to play with inside?" },
  company: { text: "Do you have someone to be with in breaks?", options: always },
  "play-company": { text: "Do you have someone to play with?", options: yes },
  "join-in": { text: "Do you get to join in when others play?", options: yes },
  "breaks-feel": { text: "How are breaks for you?", options: well },

  work: { text: "Who do you like to work with in lessons?" },
  "sit-beside": { text: "Who do you like to sit beside in class?" },
  "group-work": { text: "Who do you work well with in groups?" },
  "learn-with": { text: "Who in the class do you learn a lot with?" },
  "ask-when-stuck": { text: "Who in the class do you ask when you are stuck on a task?" },
  "work-company": {
    text: "Do you have someone to work with when you work in pairs?",
    options: always,
  },
  "dare-ask": {
    text: "Do you dare to ask when there is something you do not understand?",
    options: always,
  },

  decides: { text: "Who in the class decides the most?" },
  "decides-play": { text: "Who decides the most when you play?" },
  "play-ideas": { text: "Who thinks of good games to play?" },
  ideas: { text: "Who has ideas that others join in on?" },
  "listened-to": { text: "Who in the class do the others listen to?" },
  "speak-for-class": { text: "Who would you like to speak for the class?" },
  "listened-self": {
    text: "Do the others in the class listen to you when you say something?",
    options: always,
  },
  "decide-play-self": { text: "Do you get to help decide when you play?", options: yes },

  "helps-others": { text: "Who is good at helping others?" },
  "helps-teacher": { text: "Who helps when the teacher needs help?" },
  includes: { text: "Who is good at letting others join in?" },
  "asks-others": { text: "Who asks others if they want to join in?" },
  "helps-you": { text: "Who helps you when you need it?" },
  comforts: { text: "Who comforts others when they are sad?" },
  "kind-to-you": { text: "Who is kind to you?" },
  "kind-words": { text: "Who says nice things to others?" },
  "speaks-up": { text: "Who speaks up when something is unfair?" },
  "get-help": {
    text: "Do you get help from others in the class when you need it?",
    options: always,
  },

  thriving: { text: "Do you like being at school?", options: thriving },
  "kindergarten-feel": { text: "How are things for you in kindergarten?", options: nice },
  "class-thriving": { text: "Do you like being with the others in the class?", options: thriving },
  "look-forward": { text: "Do you look forward to going to school?", options: always },
  belong: { text: "Do you feel that you belong in the class?", options: always },
  "be-yourself": { text: "Can you be yourself in the class?", options: always },
  "class-together": { text: "Do you all get on well together in your class?", options: always },
  "left-out": { text: "Do other pupils leave you out?", options: often },
  "good-mood": { text: "Who is good at making the mood good in class?" },

  safety: { text: "Do you feel safe at school?", options: always },
  bullied: { text: "Have you been bullied at school in the last few months?", options: monthly },
  "kindergarten-safe": { text: "Do you feel safe in kindergarten?", options: yes },
  "children-kind": { text: "Are the other children kind to you?", options: yes },
  "pupils-kind": { text: "Are the other pupils nice to you?", options: always },
  "safe-breaks": { text: "Do you feel safe in breaks?", options: always },
  "safe-changing-room": { text: "Do you feel safe in the changing room?", options: always },
  "safe-way": { text: "Do you feel safe on the way to school?", options: always },
  "hurt-by-words": {
    text: "Have other pupils said hurtful things to you in the last few months?",
    options: monthly,
  },
  "seen-bullying": {
    text: "Have you seen anyone being bullied at school in the last few months?",
    options: monthly,
  },

  "work-peace": { text: "Do you get peace to work in lessons?", options: always },
  "noise-often": { text: "How often is it noisy in lessons?", options: often },
  "calm-beside": { text: "Who can you work in peace beside?" },
  "makes-calm": { text: "Who helps make it calm in lessons?" },
  "indoors-feel": {
    text: "What is it like inside when all the children are there?",
    options: nice,
  },

  "online-with": { text: "Who in the class do you have a good time with online?" },
  "kind-online": { text: "Who is nice to others online?" },
  "game-with": { text: "Who in the class do you like to play video games with?" },
  "nice-online": { text: "Are other pupils nice to you online?", options: always },
  "bullied-online": {
    text: "Have you been bullied online or by phone in the last few months?",
    options: monthly,
  },
  "chat-groups": {
    text: "Are you in the chat groups that the others in the class have?",
    options: chats,
  },
  "tell-online": {
    text: "Do you know which adult you can talk to if something online hurts?",
    options: certain,
  },

  "adults-care": { text: "Are there adults at school who care about you?", options: adults },
  "adult-talk": {
    text: "Do you have an adult at school to talk to when something is hard?",
    options: adults,
  },
  "kindergarten-adult": {
    text: "Is there an adult here you go to when you are sad?",
    options: certain,
  },
  "adults-act": {
    text: "Do the adults at school help when someone tells them something?",
    options: always,
  },
  "adults-notice": {
    text: "Do the adults notice when someone is not doing well?",
    options: always,
  },
  "adult-listens": { text: "Do the adults at school listen to what you say?", options: always },
  "adults-kind": { text: "Are the adults at school nice to you?", options: always },
  "adult-hurt": {
    text: "Has an adult at school said or done something to you that hurt?",
    options: times,
  },
  "kindergarten-adults-kind": { text: "Are the adults in kindergarten kind to you?", options: yes },

  "new-class-feel": { text: "How are things for you in the new class?", options: well },
  "know-names": { text: "How many in the class do you know by name?", options: howMany },
  "getting-known": {
    text: "How easy is it to get to know the others in the class?",
    options: ease,
  },
  "welcomed-you": { text: "Who has made you feel welcome in the class?" },
  "next-class": { text: "Who would you like to be in the same class with next year?" },
  "school-with": { text: "Who would you like to start school with?" },
  "new-school": {
    text: "How do you feel when you think about the new school?",
    options: anticipation,
  },
  "start-school": { text: "What will it be like to start school?", options: nice },
  "know-someone": {
    text: "Do you know anyone who will start at the same school as you?",
    options: several,
  },

  "case-alone": { text: "Who in the class is often alone?" },
  "case-bullied": { text: "Who in the class do you think is being bullied?" },
  "case-left-out": { text: "Who in the class do you think is being left out?" },
  "case-bullied-online": {
    text: "Who in the class do you think is being bullied online or by phone?",
  },
  "case-bullies": { text: "Who do you think bullies others in the class?" },
  "case-bullied-you": { text: "Who has taken part in bullying you?" },
  "case-joins-in": { text: "Who do you think joins in when someone bullies?" },
  "case-leaves-out": { text: "Who do you think leaves others out?" },
  "case-bullies-online": { text: "Who do you think bullies others online or by phone?" },
  "case-noise": { text: "Who do you think makes the most noise in lessons?" },
  "case-not-breaks": { text: "Who would you rather not be with in breaks?" },
  "case-not-work": { text: "Who would you rather not work with?" },
  "case-helps": { text: "Who helps when someone is being picked on?" },
  "case-spoke-up": { text: "Who has told an adult about bullying?" },
  "case-stopped": { text: "Who tries to stop it when someone is being bullied?" },
  "case-how-long": { text: "How long have you been bullied?", options: duration },
  "case-told": { text: "Have you told an adult that you have been bullied?", options: told },
  "rate-breaks-3": {
    text: "How much do you like being with each of them in breaks?",
    options: liking3,
  },
  "rate-breaks-5": {
    text: "How much do you like being with each of them in breaks?",
    options: liking5,
  },
  "rate-work-7": { text: "How much do you like working with each of them?", options: liking7 },
};

export const stems: AskedTexts["stems"] = {
  "like-to": { before: "Who do you like to ", after: " with?" },
  "would-like-to": { before: "Who would you like to ", after: " with?" },
  "helps-when": { before: "Who helps you when you want to ", after: "?" },
};
