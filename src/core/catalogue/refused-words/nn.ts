import type { RefusedWords } from "./refused-words.ts";

/** What nynorsk has besides the words of bokmål. */
export const refusedNn: RefusedWords = {
  negation: {
    words:
      "ikkje aldri inga ingen ingenting inkje korkje verken knapt utan nei nekte nektar nekta sjeldan sjeldant minst minste " +
      "færrast åleine aleine einsam undan sleppe slepp slutte sluttar",
    parts: "unngå unngjekk",
    phrases:
      "la vere, lèt vere, lar vere, bort frå, langt frå, bli kvitt, stengje ute, halde ute, halde utanfor, andre utanfor, nokon utanfor, vere utanfor, er utanfor, stå utanfor, står utanfor, for seint",
  },
  dislike: {
    words:
      "hatar hata hatefull dumast teitast kjipast ekkel ekle stygg stygt stygge styggast slemast vond vondt vonde sint sinte " +
      "verst verste verre dårleg dårlege dårlegast kjedeleg kjedelege kjedelegast keisam keisamt keisame keisamast keie " +
      "plagsam plagsamt plagsame irriterer irriterar tapar taparar uven uvenar uvener fiende fiendar umoden umodne håplaus håplause pinleg pinlege skryte skryt skrytande",
    parts: "mislik forakt avsky motvilj uønsk upopul",
    phrases: "",
  },
  harm: {
    words:
      "slå slår slått slo slåst slost krangle kranglar bråke bråkar forstyrre forstyrrar lyge lyg løgn løgnar juge sladre sladrar " +
      "plage plagar plaga erte ertar erta utelate utelèt utelukke utelukkar ignorere avvise skade skadar skada såre sårar såra " +
      "drepe drep drept drap døy døyr døydde daud lure lurar jukse juksar hemn hemne skremme skremmer skremt audmjuke gråte græt gret grine grin øydelegge øydelegg øydelagt knuse knuser kommandere " +
      "kommanderer herse hersar dytte dyttar klype klyp spytte spyttar banne bannar skrike skrik hyle hylar " +
      "fise fis prompe prompar rape rapar stinke stink lukte luktar skulke skulkar avbryte avbryt kritisere kritiserer",
    parts:
      "mobb baksnakk ekskluder utesteng utstøyt utfrys trakasser krenk trugsmål sjølvmord sjølvskad valdeleg",
    phrases: "snakke stygt, le av, ler av, gjere narr, slå ned, banke opp",
  },
  subject: {
    words:
      "sjuk sjuke sjukt sjukdom sjukdomar angst bøn bøner jøde jødar jødisk rase rasar kline klinar kysse kyssar tjuv tjuvar naske naskar " +
      "rane ranar fengsel øl vin",
    parts:
      "kyrkje utlending innvandr flyktning hudfarge kjærast forelsk stele stjel stole narkotika alkohol",
    phrases: "",
  },
};
