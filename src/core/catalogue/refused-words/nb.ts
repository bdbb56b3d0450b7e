import type { RefusedWords } from "./refused-words.ts";

export const refusedNb: RefusedWords = {
  negation: {
    words:
      "ikke ikkje ikk isje itj ittj itte inte aldri ingen ingenting intet neppe knapt hverken verken uten nei nekte nekter " +
      "nektet unntatt sjelden sjeldent kvitt kvitte kvitter kvittet minst minste mindre færrest alene ensom ensomme unna vekk slippe slipper slapp slutte slutter",
    parts: "unngå unngik unngåt",
    phrases:
      "la være, lar være, bort fra, langt fra, langt borte fra, bli kvitt, stenge ute, holde ute, holde utenfor, andre utenfor, noen utenfor, være utenfor, er utenfor, stå utenfor, står utenfor, for sent",
  },
  dislike: {
    words:
      "hat hate hater hatet hata hatefull dum dumt dumme dummest teit teite teitest kjip kjipt kjipe kjipest ekkel ekkelt ekle " +
      "stygg stygt stygge styggest slem slemt slemme slemmest ond ondt onde vond vondt vonde lei sint sinte redd redde sur sure " +
      "verst verste verre værst værste dårlig dårlige dårligst dårligere kjedelig kjedelige kjedeligst kjedeligere kjede kjeder " +
      "plagsom plagsomt plagsomme irritere irriterer irriterende feit feite tjukk tjukke idiot idioter tulling tullinger taper tapere " +
      "mobbeoffer uvenn uvenner fiende fiender rar rare rart svak svake treg trege umoden umodne håpløs håpløse pinlig pinlige flau flaue skryte skryter skrytende",
    parts: "mislik forakt avsky motvilj uønsk upopul irriter",
    phrases: "",
  },
  harm: {
    words:
      "slå slår slått slo slåss slåssing krangle krangler krangling bråke bråker bråk bråkete forstyrre forstyrrer forstyrrende " +
      "lyve lyver lyge lyger løgn løgner juge juger sladre sladrer plage plager plaget plaga erte ertet erta erting " +
      "utelate utelater utelukke utelukker ignorere ignorerer avvise avviser skade skader skadet såre sårer såret " +
      "drepe dreper drept drap dø dør døde død døden lure lurer jukse jukser juks hevn hevne skremme skremmer skremt ydmyke ydmyker " +
      "våpen pistol gevær gråte gråter gråt grine griner ødelegge ødelegger ødelagt ødelagte knuse knuser kommandere kommanderer " +
      "herse herser dytte dytter klype klyper spytte spytter banne banner skrike skriker hyle hyler " +
      "fise fiser fis prompe promper promp rape raper stinke stinker lukte lukter skulke skulker avbryte avbryter kritisere kritiserer",
    parts:
      "mobb baksnakk eksklud utesteng utstøt utfrys utstøy trakass krenk trussel trusler selvmord selvskad voldelig",
    phrases: "snakke stygt, le av, ler av, gjøre narr, slå ned, banke opp, denge, jule opp, vold",
  },
  subject: {
    words:
      "syk syke sykt sykdom sykdommer angst adhd medisin medisiner gud guder bønn bønner jøde jøder jødisk rase raser " +
      "sex homo homse lesbe trans skeiv skeive bifil kline kliner kysse kysser kyss naken nakne tyv tyver nask naske nasker " +
      "rane raner fengsel dop dope hasj øl vin sprit snus snuse vape vaper promille",
    parts:
      "diagnos autis asperger tourette depresj deprim psykisk psykiat handikap funksjonshem spiseforstyr allergi religi " +
      "gudstjen kirke moske synagog bibel koran islam muslim kristen kristne kristendom hinduis buddhis etnisk etnisitet rasis utlending innvandr " +
      "flyktning hudfarge nasjonalitet seksu sexu homofil lesbisk heterofil kjærest forelsk porno kriminal stjele stjeler stjålet " +
      "narkotika alkohol røyk",
    phrases: "",
  },
};
