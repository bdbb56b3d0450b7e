import type { RefusedWords } from "./refused-words.ts";

export const refusedEn: RefusedWords = {
  negation: {
    words:
      "not no never none nobody noone nothing nowhere neither nor without cannot cant dont doesnt didnt wont isnt arent wasnt werent " +
      "wouldnt shouldnt couldnt hasnt havent aint hardly barely rarely seldom rid lonely lonesome except least less fewest alone away",
    parts: "",
    phrases:
      "get rid, far from, stay out, keep out, leave out, leaving out, left out, leave others out, leaving others out, too late, be late, come late, arrive late",
  },
  dislike: {
    words:
      "hate hates hated hating hateful dumb stupid stupidest ugly ugliest mean meanest nasty nastiest worst worse boring bored annoying " +
      "annoys annoy idiot idiots loser losers enemy enemies angry afraid scared weird weak hopeless awful terrible horrible embarrassing embarrassed smelly brag brags bragging",
    parts: "dislik despis unpopul unwanted",
    phrases: "",
  },
  harm: {
    words:
      "hurt hurts hurting hurtful harm harms harming fight fights fighting fought argue argues arguing quarrel quarrels disturb disturbs " +
      "disturbing lying liar liars cheat cheats cheating tease teases teasing teased avoid avoids avoiding avoided ignore ignores ignoring " +
      "ignored exclude excludes excluding excluded reject rejects rejecting rejected threat threats threaten threatens kill kills killing " +
      "killed die dies dead death punch punches punching weapon weapons gun guns gossip gossips gossiping shun shuns frighten frightens cry cries crying " +
      "cried destroy destroys destroying ruin ruins ruining spoil spoils bossy push pushes pushing " +
      "pinch spit spits spitting swear swears swearing shout shouts shouting yell yells yelling scream screams screaming fart farts farting " +
      "burp burps stink stinks interrupt interrupts interrupting criticise criticize",
    parts: "bully bullie harass humiliat suicid violen",
    phrases:
      "beat up, laugh at, make fun of, pick on, talk badly, boss around, bossing around, order around",
  },
  subject: {
    words:
      "ill illness sick sickness disease medicine gay gays lesbian queer trans kiss kisses kissing naked sex sexy god gods jew jews jewish " +
      "thief thieves steal steals stealing stole stolen prison jail drugs weed beer wine smoke smokes smoking vaping",
    parts:
      "disab diagnos autis religio church mosque christian muslim islam hindu buddhis quran prayer ethnic racis racial immigra refugee " +
      "foreigner nationality sexu homosex girlfriend boyfriend criminal alcohol cannabis depress",
    phrases: "in love, mental health, skin colour, skin color, crime",
  },
};
