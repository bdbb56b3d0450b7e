/**
 * The words of generated passphrases: 1,024 plain Norwegian ones, 10 bits each. All are written with
 * a to z alone, so that they can be typed on any keyboard; no two share their first four letters or
 * differ in one letter or in two neighbours swapped; none is the beginning of another. A phrase
 * outlives the page that made it, but nothing reads the list again: words may be replaced.
 */
export const phraseWords: readonly string[] = `
  advent aften agurk akrobat aksel aktiv akvarium album aldri alfabet alge allsang alltid alpakka
  alpelue alter alvor amfi ampel amulett analyse ananas andre anelse anker anlegg annonse anorakk
  ansikt ansjos antenne antikk apotek appelsin april arbeid arena arkiv arktisk artig asfalt
  asters astronom atlas atlet august aula autograf avgang avis avokado avstand avtale bacon
  badstue bagasje bakeri bakke balanse balkong ball bambus band basar bass batteri bedrift beite
  beltedyr bensin berg berolige beskjed best betong beundre bevege bidrag bikube billett binders
  binge biologi bjelle bjerk blad blekk blomst bluse blyant boble bokfink bokhylle bolig bomull
  bravo brekke brille brokkoli brunost brygge bryter budskap bukett bukse buldre bunad burger
  busstur butikk bygd celle dagbok daggry daglig dans datter dekor deler delfin delta derfor
  desember design detalj detektiv dialog diamant diesel digital dikt dimmer dings diplom distanse
  dokument domino dompap donere drage dressur drivhus dromedar drone drops duft dugnad dukke dusin
  dusj dvale dybde dykker dynamo dyne eddik edel effekt eik ekko ekorn ekspert ekstra elastisk
  eldre elefant element elev energi engelsk enkel episode eple erfaren etasje etter euro eventyr
  evig fabrikk falk familie fanfare fantasi farge farin farmor fasade favoritt februar feire
  ferdig fersken fiber figur fiken film fiol fisker fjell fjerde fjord flagg flaks flamme flanell
  flaske flate fleip flette flink flodhest flokk flora flott flytur fokus folde formel fornuft
  forrest forum fossil foto frakt fredag fremtid frisk fritid frodig frokost frys fugl fysikk
  gaffel galakse galleri galopp gammel ganske gardin garn gate gaupe geit generell geni geolog
  gevinst gigant giraff gitar gjedde gjest glans glasur glatt glede glimt glitter globus golf
  gondol gongong grad granitt grend grevling grill grotte gruppe grus gruve gryte gullfisk gulrot
  gyldig gyllen gymnast gymsal gynge hagle halvdel hammer hamster handle harpe havfrue havre hekk
  hekle heldig helg helhet helse herlig hermelin hestesko heve hilsen himmel historie hjelm hjemme
  hjerne hjort hobby hockey holdning honning hopp hotell hubro humle humor hundre husvert hvalross
  hvelv hverdag hvile hyggelig hylle hymne hyrde hytte idol idrett iglo ikon ilder industri
  innerst innside insekt isbit isbre isfjell isfugl iskrem istapp jaguar jazz jern jobb jojo jolle
  jonsok jordbruk journal judo juice julekort juli jumbo jungel juvel kabel kabin kaffe kaie
  kajakk kaktus kalender kalkun kamera kampanje kanari kano kanskje kantine kappe kaprifol kaptein
  karate karneval kart karusell kassett kastanje katalog kattepus keiser kelner kenguru kilo kinn
  kiosk kirke kiste kiwi kjede kjekk kjeller kjemi kjent kjerre kjole klar klasse klatre klima
  klinikk klippe klokke klype knallgul knopp knute koala kobber koffert kokebok kokos kolibri
  kollega komet komfyr komisk komma kompis konfekt konge konsert kopi korall kosmos kostyme
  kotelett kraftig kran kreativ kreps kringle kritt krokus kronblad krull kryss kube kultur kunde
  kunst kurve kutter kvadrat kvalitet kvitter kylling kyst labyrint lagspill lagune lakris lampe
  landgang langrenn lanterne larve lasso lastebil lavendel lavine leder ledig legende legg lekse
  lekter lemen lengde leopard lerke lerret lesebok levere lift ligge lilje limonade lind linerle
  linjal linse liter livlig lodd lokal lomme lotteri lugar luke luksus lunken lunsj lupin lyd
  lykke lykt lyng lyrikk lyse lystig magisk magnet mais majestet makker makrell maleri malt mammut
  mandag mango maraton marked marsj maske matboks materie matpakke matros matte maur medalje
  medisin medlem melk mellom melodi mening menneske meny metall meter metode middag midt mikrofon
  million mindre minne minutt mirakel mobil modell modig monter morgen mosaikk moskus motiv motor
  mugge muldvarp munn muntlig murer museum musikk muskat musling mustasje myggnett mylder mynt
  myrull mystisk myte nabo nasjon natur navigere navle navn nebb nedover nellik nett niese nikkel
  nord normal notat note november nummer nusselig nydelig nygift nyhet nylon nyttig oase odde ofte
  oksygen oktav oktober olabil oldemor oliven olympisk omelett onsdag opal opera oppdrett oppgang
  oppover oppvakt optikk orakel oransje ordbok orden ordliste oregano orgel orient original orkan
  orkester orkide orrfugl osean oter oven oversikt padde palass palett palme panda panel panne
  panorama papaya pappa paprika parade parfyme park partner parykk pasje pasta pause pedal pelikan
  pensel pepper periode perm person piano piggsko pilot pingvin pinnsvin pipe pirat piruett pizza
  plakat planet plen plog plukke pluss podium polar polka pollen ponni poppel portal positiv post
  potet prektig premie presis prikk problem program propell prosent protein publikum puddel punkt
  pusle pyjamas pyramide rabatt radar radio rakett ramme rang rapport reddhare redning redskap
  refleks regatta regel regnbue reinsdyr reise reke rekord rektor renn reol reptil respekt
  resultat rettvis rikdom riktig ringdue rivjern robot robust rogn roman romfart romslig rope
  rosett rosin rubin rulle rundtur rutine rydde ryggsekk rytter safari safir saftig saga salat
  salg salong samfunn samle samtale sandal saus scene sebra seddel seier seil sekser sekund
  selskap selunge selvsagt sement seminar seng senke senter seremoni serie servise sesam sesong
  setning setre siffer signal sikker silke sirene sirkel sirup sitron sjakk sjal sjanse sjarm sjef
  sjette sjiraff skala skarp skate skifer skilt skinke skipper skisse skive skjerf skjold skog
  skole skrift skru skulder skumring skunk skvett skyet slekt smak smart smidig smul smykke snabel
  snegle snekker snill snipp snorkel snurre soda soldis solhatt solid solsikke sommer sonate
  sopran sovepose spade speide spenn spesiell spiker spinat spire spiss sport sprek stabil stadig
  stafett stake stall stamme standard stas statue stearin sted steik stenge stift stige stilk
  stjerne stolpe stor strategi strikk studio stue stund suksess summe sump super suppe surfe
  svensk svinge sykkel sylte symaskin symbol symfoni synlig syrin system sytten takk talent tandem
  tanke tareskog tastatur taxi teater tegne teknikk tekst telefon telt tema tempel tennis tenor
  teori teppe termos terning terrasse tidlig tiger tilbud tilfreds time timian ting tirsdag tistel
  tiur tjeld tjeneste tjue toalett toast tolk tomat tombola tonn toppmeis tornado torv total
  trafikk trampe treff trekk trener tresko triangel triks trinn trio triumf trivsel trofast trolig
  trompet tropisk trubadur trygd trykkeri trylle tukan tulipan tundra tunge tunnel turban turist
  turkis turvei tusen tvilling tygge tyngde tynne typisk ukulele ultra ungdom uniform unik univers
  urfugl urskog utflukt utland utsikt utvei vagge valmue vals vanilje vanlig vante varde varig
  varm vassdrag vedkubbe vekt velkjent velvilje vennlig veranda verden verksted versjon veske
  veteran vidde video vidunder vifte vikar viking villa vindu vink vinter vipp visdom vital vitne
  vits vittig vokse volt volum vrimmel yacht ydmyk yndig yoga yoghurt yrke ytterst zoologi zoom
`
  .trim()
  .split(/\s+/);
